import { connect } from 'node:net';
import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { type ConnectionLimits, listen } from '../../server/listen.ts';
import { freePort } from '../free-port.ts';

const SHORT: ConnectionLimits = {
  headersMs: 300,
  requestMs: 600,
  idleMs: 300,
  headerBytes: 4_096,
  connections: 6,
};

async function withServer(test: (port: number) => Promise<void>): Promise<void> {
  const app = new Hono();
  app.post('/', async (context) => context.text(String((await context.req.text()).length)));
  app.get('/', (context) => context.text('ada'));
  const port = await freePort();
  const listener = await listen(app, '127.0.0.1', port, 'TEST_PORT', SHORT);
  await test(port).finally(() => listener.close());
}

/** Sends the pieces slowly; resolves with what came back when the server ended the connection, and after how many milliseconds. */
function dawdle(
  port: number,
  pieces: readonly string[],
  everyMs: number,
): Promise<{ said: string; ms: number }> {
  const begun = Date.now();
  return new Promise((resolve) => {
    let said = '';
    const socket = connect(port, '127.0.0.1');
    const rest = [...pieces];
    const timer = setInterval(() => {
      const piece = rest.shift();
      if (piece !== undefined && socket.writable) socket.write(piece);
    }, everyMs);
    socket.on('data', (chunk) => {
      said += chunk;
    });
    socket.on('error', () => {});
    socket.on('close', () => {
      clearInterval(timer);
      resolve({ said, ms: Date.now() - begun });
    });
  });
}

test('who sends headers or a body letter by letter is cut off, and everybody else is served meanwhile', async () => {
  await withServer(async (port) => {
    const slowHeaders = dawdle(
      port,
      ['GET / HTTP/1.1\r\nHost: a\r\n', ...Array<string>(400).fill('X-A: b\r\n')],
      20,
    );
    const slowBody = dawdle(
      port,
      ['POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 4000\r\n\r\n', ...Array<string>(400).fill('x')],
      20,
    );
    const idle = dawdle(port, [], 20);
    expect(await (await fetch(`http://127.0.0.1:${port}/`)).text()).toBe('ada');
    const ended = await Promise.all([slowHeaders, slowBody, idle]);
    expect(ended.map(({ ms }) => ms < 4_000)).toEqual([true, true, true]);
    expect(ended[0].said).toContain('408');
  });
});

test('headers beyond the measure are refused, and beyond the count of connections nobody waits', async () => {
  await withServer(async (port) => {
    const big = await dawdle(port, [`GET / HTTP/1.1\r\nHost: a\r\nX-Big: ${'a'.repeat(6_000)}\r\n\r\n`], 5);
    expect(big.said).toContain('431');
    const held = Array.from({ length: 6 }, () => dawdle(port, [], 1_000));
    await new Promise((resolve) => setTimeout(resolve, 50));
    const begun = Date.now();
    await expect(fetch(`http://127.0.0.1:${port}/`)).rejects.toThrow();
    expect(Date.now() - begun).toBeLessThan(1_000);
    await Promise.all(held);
    expect(await (await fetch(`http://127.0.0.1:${port}/`)).text()).toBe('ada');
  });
});
