import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Problem } from '../../../api-client/contract/problem.ts';
import { realEffects } from '../../../server/effects.ts';
import { OWN_MACHINE, trustedProxies } from '../../../server/http/trusted-proxies.ts';
import { createChallenges } from '../../../server/intake/pow-challenge.ts';
import { createRequestCounter } from '../../../server/intake/pow-counter.ts';
import { createPowGuard } from '../../../server/intake/pow-guard.ts';
import { networkOf } from '../../../server/intake/pow-network.ts';
import { solveProof } from '../../../widget/frame/later/proof/solve-proof.ts';

let now = Date.parse('2026-11-22T03:00:00.000Z');
const effects = { ...realEffects, now: () => new Date(now) };
const later = (minutes: number) => {
  now += minutes * 60_000;
};

let url: string;
let running: ReturnType<typeof serve>;
let app = new Hono();
beforeAll(async () => {
  await new Promise<void>((resolve) => {
    running = serve(
      { fetch: (request, env) => app.fetch(request, env), port: 0, hostname: '127.0.0.1' },
      () => resolve(),
    );
  });
  url = `http://127.0.0.1:${(running.address() as AddressInfo).port}`;
  // Solving a hard challenge holds this process up for longer than a quiet connection is kept.
  if ('keepAliveTimeout' in running) running.keepAliveTimeout = 60_000;
});
afterAll(() => new Promise((resolve) => running.close(resolve)));
const trustsPeer = trustedProxies([...OWN_MACHINE, '10.0.0.2']) ?? (() => false);
beforeEach(() => {
  app = new Hono();
  const guard = createPowGuard(effects, trustsPeer, 'pepper');
  for (const path of ['/api/*', '/lapor/*', '/open311/*']) app.use(path, guard);
  app.post('/lapor/kirim', (context) => context.text('filed', 201));
  app.post('/api/complaints', (context) => context.text('filed', 201));
  app.post('/api/track', (context) => context.text('tracked'));
  app.get('/open311/v2/*', (context) => context.text('read'));
});

const post = (path: string, headers: Record<string, string>) =>
  fetch(`${url}${path}`, { method: 'POST', headers, body: '{}' });
const file = (from: string, more: Record<string, string> = {}) =>
  post('/api/complaints', { 'x-forwarded-for': from, ...more });
async function flood(from: string, count: number) {
  for (let sent = 0; sent < count; sent += 1) await file(from);
}

test('while it is calm nobody proves anything', async () => {
  for (let sent = 0; sent < 20; sent += 1) expect((await file('203.0.113.7')).status).toBe(201);
});

test('beyond the calm measure a filing needs a proof, and with it passes', async () => {
  await flood('203.0.113.7', 20);
  const refused = await file('203.0.113.99');
  expect(refused.status).toBe(429);
  const problem = (await refused.json()) as Problem;
  expect(problem.code).toBe('proof_needed');
  expect(problem.detail).toMatch(/^15\./);
  const proof = solveProof(problem.detail ?? '');
  expect((await file('203.0.113.7', { proof })).status).toBe(201);
  expect((await file('203.0.113.7', { proof })).status, 'a proof is spent by its use').toBe(429);
});

test('another network is not slowed down by it', async () => {
  await flood('203.0.113.7', 30);
  expect((await file('198.51.100.1')).status).toBe(201);
});

test('the proof grows with the flood, and stops growing', async () => {
  const bits = async () =>
    Number.parseInt(((await (await file('203.0.113.7')).json()) as Problem).detail ?? '', 10);
  await flood('203.0.113.7', 45);
  expect(await bits()).toBe(16);
  await flood('203.0.113.7', 400);
  expect(await bits()).toBe(18);
});

test('ten quiet minutes and it is calm again', async () => {
  await flood('203.0.113.7', 25);
  expect((await file('203.0.113.7')).status).toBe(429);
  later(21);
  expect((await file('203.0.113.7')).status).toBe(201);
});

test('whoever filled the field no person sees works hardest, and is not locked out', async () => {
  const refused = await file('192.0.2.1', { 'form-trap': '1' });
  const { detail = '' } = (await refused.json()) as Problem;
  expect(detail).toMatch(/^18\./);
  expect((await file('192.0.2.1', { 'form-trap': '1', proof: solveProof(detail) })).status).toBe(201);
});

test('the tracker answers slower to a flood, never with a refusal', async () => {
  const track = () => post('/api/track', { 'x-forwarded-for': '203.0.113.7' });
  const started = performance.now();
  for (let sent = 0; sent < 60; sent += 1) await track();
  const calm = (performance.now() - started) / 60;
  const before = performance.now();
  expect((await track()).status).toBe(200);
  expect(performance.now() - before).toBeGreaterThan(240);
  expect(calm).toBeLessThan(100);
});

test('this machine itself and requests by no socket pass', async () => {
  for (let sent = 0; sent < 30; sent += 1) {
    expect((await post('/api/complaints', {})).status).toBe(201);
    expect((await app.request('/api/complaints', { method: 'POST' })).status).toBe(201);
  }
});

test.each([
  ['no proof', () => ''],
  ['a proof of our making', () => `0.9999999999.${'a'.repeat(16)}.${'b'.repeat(22)}:0`],
  ['a challenge unsolved', (challenge: string) => `${challenge}:x`],
  ['a lighter challenge', (challenge: string) => solveProof(challenge).replace(/^\d+/, '1')],
])('%s does not pass', (_what, forge) => {
  const challenges = createChallenges(effects, 'pepper');
  expect(challenges.spend(forge(challenges.make(8)))).toBe(false);
});

test('a proof passes once, not after its time, and under no other key', () => {
  const challenges = createChallenges(effects, 'pepper');
  const proof = solveProof(challenges.make(8));
  expect(createChallenges(effects, 'other pepper').spend(proof)).toBe(false);
  expect(challenges.spend(proof)).toBe(true);
  expect(challenges.spend(proof)).toBe(false);
  const late = solveProof(challenges.make(8));
  later(11);
  expect(challenges.spend(late)).toBe(false);
});

test('a counter one too small is no solution', () => {
  const challenges = createChallenges(effects, 'pepper');
  const [challenge, counter] = solveProof(challenges.make(10)).split(':');
  if (Number(counter) > 0) expect(challenges.spend(`${challenge}:${Number(counter) - 1}`)).toBe(false);
  expect(challenges.spend(`${challenge}:${counter}`)).toBe(true);
});

test.each([
  ['203.0.113.7', undefined, '203.0.113'],
  ['::ffff:203.0.113.7', undefined, '203.0.113'],
  ['2001:db8:7:1::5', undefined, '2001:db8:7'],
  ['2001:db8::5', undefined, '2001:db8:0'],
  ['127.0.0.1', '203.0.113.7', '203.0.113'],
  ['10.0.0.2', '198.51.100.1, 203.0.113.7', '203.0.113'],
  // Near, and no proxy of ours: a machine of the same network may not speak for others.
  ['10.0.0.3', '198.51.100.1', '10.0.0'],
  ['192.168.1.7', '198.51.100.1', '192.168.1'],
  ['203.0.113.7', '198.51.100.1', '203.0.113'],
  ['127.0.0.1', undefined, null],
  ['127.0.0.1', 'not an address', null],
  ['::1', undefined, null],
  [undefined, '203.0.113.7', null],
])('a request from %s that says %s is of the network %s', (peer, forwarded, network) => {
  expect(networkOf(peer, forwarded, trustsPeer)).toBe(network);
});

test('a network’s name changes with the day, and its count with it', () => {
  const counter = createRequestCounter(effects);
  for (let sent = 1; sent <= 5; sent += 1) expect(Math.round(counter.count('file', 'a'))).toBe(sent);
  expect(counter.total('file')).toBe(5);
  later(24 * 60);
  expect(counter.count('file', 'a')).toBe(1);
});

test('the form without script proves nothing: in a flood it waits, and is never refused', async () => {
  const plain = () => post('/lapor/kirim', { 'x-forwarded-for': '192.0.2.44' });
  for (let sent = 0; sent < 20; sent += 1) expect((await plain()).status).toBe(201);
  const started = performance.now();
  expect((await plain()).status).toBe(201);
  expect(performance.now() - started).toBeGreaterThan(1_000);
});

test('who reads Open311 without end waits a little, and is not refused; its services and others’ readings are not held up', async () => {
  const read = async (path: string, from: string) => {
    const begun = performance.now();
    const { status } = await fetch(`${url}/open311/v2/${path}`, { headers: { 'x-forwarded-for': from } });
    return { status, waited: performance.now() - begun > 200 };
  };
  for (let sent = 0; sent < 120; sent += 1) await read('requests.json?page=1', '203.0.113.7');
  expect(await read('requests/0123456789.xml', '203.0.113.7')).toEqual({ status: 200, waited: true });
  // Of three: a busy computer may answer late by itself, and who is held up is held up each time.
  const thrice = async (path: string, from: string) => [
    await read(path, from),
    await read(path, from),
    await read(path, from),
  ];
  expect(await thrice('services.xml', '203.0.113.7')).toContainEqual({ status: 200, waited: false });
  expect(await thrice('requests.json', '198.51.100.1')).toContainEqual({ status: 200, waited: false });
});
