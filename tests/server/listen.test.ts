import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { listen } from '../../server/listen.ts';
import { freePort } from '../free-port.ts';

test('closing lets what runs be answered, takes nothing new, and does not wait for kept-alive connections', async () => {
  const app = new Hono();
  let entered = () => {};
  const inside = new Promise<void>((resolve) => {
    entered = resolve;
  });
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  app.get('/slow', async (context) => {
    entered();
    await held;
    return context.text('done');
  });
  app.get('/', (context) => context.text('ok'));
  const port = await freePort();
  const listener = await listen(app, '127.0.0.1', port, 'PORT');
  const at = (path: string) => fetch(`http://127.0.0.1:${port}${path}`);
  await (await at('/')).text();
  const running = at('/slow').then(async (answer) => [answer.status, await answer.text()]);
  await inside;
  const from = performance.now();
  const closing = listener.close();
  await expect(at('/').then((answer) => answer.text())).rejects.toThrow();
  release();
  expect(await running).toEqual([200, 'done']);
  await closing;
  expect(performance.now() - from).toBeLessThan(3_000);
});
