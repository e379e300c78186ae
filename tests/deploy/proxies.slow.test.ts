import { createServer, request as httpRequest, type IncomingMessage, type ServerResponse } from 'node:http';
import { request as httpsRequest, type RequestOptions } from 'node:https';
import { type AddressInfo, connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { NAMES, type RunningProxy, type ShippedProxy } from './running-proxy.ts';
import { caddy } from './start-caddy.ts';
import { nginx } from './start-nginx.ts';

// The shipped files of both proxies, run by those of this machine. What stands behind them here says what it was sent.

for (const { name, path, start } of [nginx, caddy]) {
  if (path === null) console.warn(`${name} is not on this machine: its shipped files are not tried`);
  describe.skipIf(path === null)(`the shipped files of ${name}`, () => theShippedFiles(start));
}

function theShippedFiles(start: ShippedProxy['start']): void {
  let proxy: RunningProxy;
  let behave: (request: IncomingMessage, response: ServerResponse) => void;
  const origin = createServer((request, response) => behave(request, response));
  beforeAll(async () => {
    await new Promise<void>((ready) => origin.listen(0, '127.0.0.1', ready));
    const { port } = origin.address() as AddressInfo;
    // The desk is away: nobody listens there.
    proxy = await start({ site: port, service: port, desk: 1 });
  });
  afterAll(async () => {
    await proxy?.stop();
    origin.closeAllConnections();
    await new Promise((closed) => origin.close(closed));
  });
  beforeEach(() => {
    behave = (request, response) => {
      request.resume();
      request.on('end', () => response.end(JSON.stringify(request.headers)));
    };
  });

  interface Answer {
    status: number;
    headers: IncomingMessage['headers'];
    body: string;
  }
  type Send = (outgoing: ReturnType<typeof httpsRequest>) => void | Promise<void>;

  function ask(name: string, options: RequestOptions = {}, send: Send = (outgoing) => void outgoing.end()) {
    return new Promise<Answer>((resolve, reject) => {
      const address = {
        host: '127.0.0.1',
        port: proxy.httpsPort,
        servername: name,
        rejectUnauthorized: false,
      };
      const headers = { host: name, ...options.headers };
      const outgoing = httpsRequest({ ...address, path: '/', ...options, headers }, async (response) => {
        const chunks: Uint8Array[] = [];
        for await (const chunk of response) chunks.push(chunk as Uint8Array);
        const body = Buffer.concat(chunks).toString('utf8');
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body });
      });
      outgoing.on('error', reject);
      void send(outgoing);
    });
  }

  test('the sender is who the proxy sees, whatever she claims', async () => {
    const headers = { 'x-forwarded-for': '203.0.113.9, 198.51.100.1', 'x-forwarded-proto': 'http' };
    const { body } = await ask(NAMES.service, { headers });
    const seen = JSON.parse(body);
    expect(seen['x-forwarded-for']).toBe('127.0.0.1');
    expect(seen['x-forwarded-proto']).toBe('https');
    expect(seen.host).toBe(NAMES.service);
  });

  test('an answer’s headers come through as the server sent them, each once, and the proxy tells no version', async () => {
    const sent = {
      'content-security-policy': "default-src 'none'",
      'strict-transport-security': 'max-age=31536000; includeSubDomains',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    };
    behave = (_request, response) => response.writeHead(200, sent).end();
    const { headers } = await ask(NAMES.site);
    expect(headers).toMatchObject(sent);
    // Caddy says with alt-svc that it speaks HTTP/3 too.
    const itsOwn = ['alt-svc', 'connection', 'date', 'server', 'transfer-encoding', 'content-length'];
    const others = Object.keys(headers).filter((name) => !(name in sent));
    expect(others.filter((name) => !itsOwn.includes(name))).toEqual([]);
    expect(headers.server ?? '').not.toMatch(/\d/);
  });

  test('plain http leads to the same address over TLS', async () => {
    const location = await new Promise((resolve, reject) => {
      const options = { port: proxy.httpPort, path: '/lacak?x=1', headers: { host: NAMES.service } };
      httpRequest({ host: '127.0.0.1', ...options }, (response) => {
        response.resume();
        resolve([response.statusCode, response.headers.location]);
      })
        .on('error', reject)
        .end();
    });
    expect(location).toEqual([expect.toBeOneOf([301, 308]), `https://${NAMES.service}/lacak?x=1`]);
  });

  test('a photo that comes slowly is handed on as it comes and lies in no file of the proxy', async () => {
    let firstAt = 0;
    behave = (request, response) => {
      let bytes = 0;
      request.on('data', (chunk: Uint8Array) => {
        firstAt ||= Date.now();
        bytes += chunk.byteLength;
      });
      request.on('end', () => response.end(String(bytes)));
    };
    let lastAt = 0;
    const { body } = await ask(NAMES.service, { method: 'POST', path: '/api/photos' }, async (outgoing) => {
      for (let part = 0; part < 10; part += 1) {
        outgoing.write(new Uint8Array(20_000));
        await sleep(150);
      }
      lastAt = Date.now();
      outgoing.end();
    });
    expect(body).toBe('200000');
    expect(lastAt - firstAt).toBeGreaterThan(1_000);
  });

  test('a photo of 25 MB passes and one of 27 MB is refused: the server never gets it whole', async () => {
    let whole = 0;
    behave = (request, response) => {
      request.resume();
      request.on('end', () => {
        whole += 1;
        response.end();
      });
    };
    const upload = (bytes: number) =>
      ask(NAMES.service, { method: 'POST', headers: { 'content-length': bytes } }, (outgoing) => {
        outgoing.on('error', () => {});
        outgoing.end(new Uint8Array(bytes));
      });
    expect((await upload(25_000_000)).status).toBe(200);
    // Caddy 2.6 calls it 502, later ones 413; before either the server has read the length and said so itself.
    expect((await upload(27_300_000)).status).toBeOneOf([413, 502]);
    expect(whole).toBe(1);
  });

  test('a server that is busy and reads no photo is heard: its 503 and Retry-After arrive', async () => {
    behave = (_request, response) => response.writeHead(503, { 'retry-after': '10' }).end('sibuk');
    for (const bytes of [1_000, 200_000, 5_000_000]) {
      const { status, headers } = await ask(NAMES.service, { method: 'POST' }, (outgoing) => {
        outgoing.on('error', () => {});
        outgoing.end(new Uint8Array(bytes));
      });
      expect([bytes, status, headers['retry-after']]).toEqual([bytes, 503, '10']);
    }
  });

  test('none of its logs holds a line about anybody: not of a visit, a refusal, a broken handshake or a server that is away', async () => {
    await ask(NAMES.site, { path: '/peta.html' });
    expect((await ask(NAMES.desk)).status).toBe(502);
    expect((await ask(NAMES.site, { headers: { 'x-long': 'a'.repeat(60_000) } })).status).toBeOneOf([
      400, 431,
    ]);
    for (const said of [
      'garbage\r\n\r\n',
      'GET / HTTP/1.1\r\n\r\n',
      Buffer.from('1603010200010001fc0303', 'hex'),
    ]) {
      await new Promise<void>((resolve) => {
        const socket = connect(proxy.httpsPort, '127.0.0.1', () => socket.end(said));
        socket.on('close', () => resolve());
        socket.on('error', () => resolve());
        socket.resume();
      });
    }
    behave = (request) => request.socket.destroy();
    expect((await ask(NAMES.service)).status).toBe(502);
    await sleep(200);
    const lines = (await proxy.logged())
      .split('\n')
      .filter((line) => /client|127\.0\.0\.1|GET|POST/.test(line));
    expect(lines).toEqual([]);
  });
}
