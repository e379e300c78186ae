import { createServer } from 'node:net';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { trustedProxies } from '../../../server/http/trusted-proxies.ts';
import { OutwardError } from '../../../server/outward/outward-error.ts';
import { createOutwardNetwork, type OutwardNetwork } from '../../../server/outward/outward-network.ts';
import { isPublicAddress } from '../../../server/outward/public-address.ts';
import { type Receiver, startReceiver } from './start-receiver.ts';

const own = trustedProxies(['127.0.0.0/8', '::1']);
let receiver: Receiver;
beforeAll(async () => {
  receiver = await startReceiver();
});
afterAll(() => receiver.stop());
beforeEach(() => {
  receiver.taken.length = 0;
  receiver.behave((response) => response.end('baik'));
});

const ask = (network: OutwardNetwork, address: string, change: object = {}) =>
  network
    .send({ method: 'POST', address, headers: {}, body: '{}', keepUpTo: 1_000, patienceMs: 2_000, ...change })
    .then(
      ({ status, body }) => ({ status, body: Buffer.from(body).toString() }),
      (error: OutwardError) => {
        expect(error).toBeInstanceOf(OutwardError);
        return { trouble: error.trouble, sent: error.sent };
      },
    );

test('addresses of this machine, of private networks and of a cloud’s own services are none of the open internet', () => {
  for (const address of [
    '127.0.0.1',
    '127.8.9.1',
    '0.0.0.0',
    '10.1.2.3',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '224.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::ffff:127.0.0.1',
    '::ffff:8.8.8.8',
    '64:ff9b::7f00:1',
    'fe80::1',
    'fc00::1',
    'fd00:ec2::254',
    'ff02::1',
    '2001:db8::1',
    '2002:7f00:1::',
    '2001::1',
    'localhost',
    '',
  ])
    expect([address, isPublicAddress(address)]).toEqual([address, false]);
  for (const address of ['8.8.8.8', '172.32.0.1', '103.28.12.1', '2606:4700::1111', '2400:6180::1'])
    expect([address, isPublicAddress(address)]).toEqual([address, true]);
});

test('without a network of one’s own, no spelling of a private address is asked', async () => {
  const network = createOutwardNetwork();
  const { port } = receiver;
  for (const address of [
    `http://127.0.0.1:${port}/`,
    `https://127.0.0.1:${port}/`,
    `https://2130706433:${port}/`,
    `https://0x7f.1:${port}/`,
    `https://127.1:${port}/`,
    `https://[::1]:${port}/`,
    `https://[::ffff:127.0.0.1]:${port}/`,
    `https://localhost:${port}/`,
    `https://nama:sandi@contoh.example/`,
    'http://contoh.example/',
    'ftp://contoh.example/',
    'file:///etc/passwd',
    'bukan alamat',
  ])
    expect([address, await ask(network, address)]).toEqual([
      address,
      { trouble: 'address_refused', sent: false },
    ]);
  expect(receiver.taken).toEqual([]);
});

test('a name is asked for once, and what it stands for decides: one that changes in between wins nothing', async () => {
  const asked: string[] = [];
  const answers = [['203.0.113.9', '10.0.0.1'], ['127.0.0.1']];
  const rebinding = createOutwardNetwork(null, (name, ready) => {
    asked.push(name);
    const addresses = answers[Math.min(asked.length, answers.length) - 1] ?? [];
    ready(
      null,
      addresses.map((address) => ({ address, family: 4 })),
    );
  });
  const address = `https://berpindah.example:${receiver.port}/`;
  expect(await ask(rebinding, address)).toEqual({ trouble: 'address_refused', sent: false });
  expect(await ask(rebinding, address)).toEqual({ trouble: 'address_refused', sent: false });
  expect(asked).toEqual(['berpindah.example', 'berpindah.example']);
  const partly = createOutwardNetwork(own, (_name, ready) =>
    ready(null, [
      { address: '10.0.0.1', family: 4 },
      { address: '127.0.0.1', family: 4 },
    ]),
  );
  // Of several addresses the allowed alone is connected to.
  expect(await ask(partly, `http://dua.example:${receiver.port}/`)).toEqual({ status: 200, body: 'baik' });
  expect(receiver.taken).toHaveLength(1);
  expect(receiver.taken[0]?.headers.host).toBe(`dua.example:${receiver.port}`);
});

test('a redirect is an answer like others and is not followed', async () => {
  const secret = await startReceiver();
  receiver.behave((response) => response.writeHead(307, { location: `${secret.url}/` }).end());
  expect(await ask(createOutwardNetwork(own), receiver.url)).toEqual({ status: 307, body: '' });
  expect(secret.taken).toEqual([]);
  await secret.stop();
});

test('who hangs, drips, floods or hangs up is left, and it is known whether the request may have been read', async () => {
  const network = createOutwardNetwork(own);
  receiver.behave(() => {});
  expect(await ask(network, receiver.url, { patienceMs: 60 })).toEqual({ trouble: 'timeout', sent: true });
  receiver.behave((response) => {
    const drip = setInterval(() => response.write('.'), 10);
    response.on('close', () => clearInterval(drip));
  });
  expect(await ask(network, receiver.url, { patienceMs: 100 })).toEqual({ trouble: 'timeout', sent: true });
  let written = 0;
  receiver.behave((response) => {
    const more = () => {
      while (!response.destroyed && response.write('x'.repeat(65_536))) written += 65_536;
    };
    response.on('drain', more);
    more();
  });
  expect(await ask(network, receiver.url)).toEqual({ trouble: 'too_large', sent: true });
  expect(await ask(network, receiver.url, { keepUpTo: 0 })).toEqual({ status: 200, body: '' });
  expect(written).toBeLessThan(64 * 1_048_576);
  receiver.behave((response) => response.destroy());
  expect(await ask(network, receiver.url)).toEqual({ trouble: 'lost', sent: true });
  const dead = await startReceiver();
  await dead.stop();
  expect(await ask(network, dead.url)).toEqual({ trouble: 'unreachable', sent: false });
  const silent = createServer();
  await new Promise<void>((ready) => silent.listen(0, '127.0.0.1', ready));
  const { port } = silent.address() as { port: number };
  // Speaks no TLS and says nothing: nothing was sent, and it is left all the same.
  expect(await ask(network, `https://127.0.0.1:${port}/`, { patienceMs: 60 })).toEqual({
    trouble: 'timeout',
    sent: false,
  });
  silent.close();
  const stop = new AbortController();
  receiver.behave(() => stop.abort());
  expect(await ask(network, receiver.url, { signal: stop.signal })).toEqual({ trouble: 'lost', sent: true });
});

test('whatever is typed as an address, nothing is thrown but what is known, and this machine is not asked', async () => {
  const network = createOutwardNetwork(null, (_name, ready) =>
    ready(null, [{ address: '127.0.0.1', family: 4 }]),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.string(),
        fc.webUrl(),
        fc.ipV4(),
        fc.ipV6().map((ip) => `https://[${ip}]/`),
      ),
      async (address) => {
        fc.pre(!isPublicAddress(URL.parse(address)?.hostname.replace(/^\[|\]$/g, '') ?? ''));
        expect(await ask(network, address)).toEqual({ trouble: 'address_refused', sent: false });
      },
    ),
    { numRuns: 60 },
  );
});
