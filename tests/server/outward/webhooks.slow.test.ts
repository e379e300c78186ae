import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Kysely } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { DeskClient } from '../../../api-client/desk-client.ts';
import { openPublisherReader } from '../../../server/database/publisher-reader.ts';
import type { PublishedTables } from '../../../server/database/tables.ts';
import { trustedProxies } from '../../../server/http/trusted-proxies.ts';
import { createOutwardJobs } from '../../../server/outward/outward-jobs.ts';
import { createOutwardNetwork } from '../../../server/outward/outward-network.ts';
import { saveSettings } from '../../../server/settings.ts';
import { publicationStatus } from '../../../server/staff/publication-jobs.ts';
import { publish } from '../../open311/publish.ts';
import { MONDAY, openTestServer, type TestServer } from '../helpers/open-test-server.ts';
import { codeOf, stepsOf } from '../staff/desk-steps.ts';
import { type Received, type Receiver, startReceiver } from './start-receiver.ts';

let host: TestServer;
let receiver: Receiver;
let administrator: DeskClient;
let reader: Kysely<PublishedTables>;
beforeEach(async () => {
  host = await openTestServer({}, { outward: createOutwardNetwork(trustedProxies(['127.0.0.1'])) });
  await saveSettings(
    host.server.connection.database,
    { sayWorkingDays: 0, publicationBatch: 'at_once' },
    MONDAY,
  );
  receiver = await startReceiver();
  administrator = await host.signIn('administrator');
  reader = openPublisherReader(host.source);
});
afterEach(async () => {
  await receiver.stop();
  await reader.destroy();
  await host.close();
});

/** One look of one process at what waits; `count` processes look at once. */
async function look(count = 1): Promise<void> {
  const logged: string[] = [];
  const runners = Array.from({ length: count }, () =>
    createOutwardJobs(host.server, reader, { log: (line) => logged.push(line) }),
  );
  for (const runner of runners) runner.wake();
  await Promise.all(runners.map((runner) => runner.idle()));
  await Promise.all(runners.map((runner) => runner.stop()));
  expect(logged).toEqual([]);
}

const later = (minutes: number) =>
  host.clock.set(new Date(host.server.effects.now().getTime() + minutes * 60_000));

/** The site was built with what waited until now. */
async function siteIsBuilt(): Promise<void> {
  await host.server.connection.database
    .updateTable('operations_job')
    .set({ state: 'done' })
    .where('kind', '=', 'publish')
    .execute();
}

const deliveries = async () => (await administrator.webhooks()).webhooks.flatMap((each) => each.deliveries);

/** Standard Webhooks as a receiver reads it: written here from the specification, with nothing of the sender's. */
function verified(secret: string, { headers, body }: Received, now: Date): boolean {
  const id = String(headers['webhook-id']);
  const seconds = String(headers['webhook-timestamp']);
  if (!/^\d+$/.test(seconds) || Math.abs(now.getTime() / 1000 - Number(seconds)) > 300) return false;
  const key = Buffer.from(secret.replace('whsec_', ''), 'base64');
  if (key.length < 24 || key.length > 64) return false;
  const expected = createHmac('sha256', key)
    .update(Buffer.from(`${id}.${seconds}.${body}`))
    .digest();
  return String(headers['webhook-signature'])
    .split(' ')
    .some((each) => {
      const [version, signature = ''] = each.split(',');
      const bytes = Buffer.from(signature, 'base64');
      return version === 'v1' && bytes.length === expected.length && timingSafeEqual(bytes, expected);
    });
}

async function publishOne(): Promise<{ complaintId: string; publicId: string; verifier: DeskClient }> {
  const verifier = await host.signIn('verifier');
  const officer = await host.signIn('agencyOfficer', 'dpupr');
  const { id } = await stepsOf(host, verifier).filed();
  return { complaintId: id, publicId: await publish(host, { verifier, officer }, id), verifier };
}

test('a ping is signed as Standard Webhooks says, by a secret that is shown once and stands nowhere in the database', async () => {
  const { webhookId, secret } = await administrator.addWebhook(`${receiver.url}/kait?kunci=1`);
  await administrator.pingWebhook(webhookId);
  await look();
  const [ping] = receiver.taken;
  if (!ping) throw new Error('nothing came');
  expect(ping).toMatchObject({ method: 'POST', path: '/kait?kunci=1' });
  expect(verified(secret, ping, MONDAY)).toBe(true);
  expect(verified(secret, { ...ping, body: `${ping.body} ` }, MONDAY)).toBe(false);
  expect(JSON.parse(ping.body)).toEqual({
    type: 'ping',
    timestamp: MONDAY.toISOString(),
    data: { eventId: ping.headers['webhook-id'] },
  });
  expect(await deliveries()).toMatchObject([
    { kind: 'ping', state: 'delivered', attempts: 1, answer: '200' },
  ]);
  const stored = await host.server.connection.database
    .selectFrom('operations_webhook')
    .selectAll()
    .executeTakeFirstOrThrow();
  expect(JSON.stringify(stored)).not.toContain(secret.slice(6));
  expect(JSON.stringify(await administrator.webhooks())).not.toContain(secret.slice(6));
});

test('a published case is told of once the site shows it, by what is public alone; withdrawing it is told at once', async () => {
  const { secret } = await administrator.addWebhook(receiver.url);
  const { complaintId, publicId, verifier } = await publishOne();
  await look();
  expect(receiver.taken).toEqual([]);
  await siteIsBuilt();
  later(1);
  await look();
  const [told] = receiver.taken;
  if (!told) throw new Error('nothing came');
  expect(verified(secret, told, host.server.effects.now())).toBe(true);
  const address = `${host.server.addresses.site}/aduan/${publicId}.html`;
  const eventId = told.headers['webhook-id'];
  expect(JSON.parse(told.body)).toEqual({
    type: 'case.published',
    timestamp: '2026-03-02T00:00:00+07:00',
    data: { eventId, publicId, address, on: '2026-03-02' },
  });
  const { version } = await verifier.complaintForVerifier(complaintId);
  await verifier.verifierAct(complaintId, 'withdraw', { version, reason: 'Salah tempat.' });
  later(1);
  await look();
  expect(receiver.taken).toHaveLength(2);
  const withdrawn = JSON.parse(receiver.taken[1]?.body ?? '{}');
  expect(withdrawn).toMatchObject({ type: 'case.withdrawn', data: { publicId, address, on: '2026-03-02' } });
  expect(withdrawn.data.eventId).not.toBe(eventId);
  expect(receiver.taken.map(({ body }) => body).join()).not.toContain('Salah');
  await look();
  expect(receiver.taken).toHaveLength(2);
});

test('a case that is withdrawn before anybody heard of it is never told of as public; one that comes back has changed', async () => {
  await administrator.addWebhook(receiver.url);
  const { complaintId, verifier } = await publishOne();
  const act = stepsOf(host, verifier).act;
  await act(complaintId, 'withdraw', { reason: 'Salah tempat.' });
  await siteIsBuilt();
  await look();
  expect(receiver.taken.map(({ body }) => JSON.parse(body).type)).toEqual(['case.withdrawn']);
  expect((await deliveries()).map(({ state }) => state).sort()).toEqual(['delivered', 'overtaken']);
  const photo = (await verifier.complaintForVerifier(complaintId)).photos.at(-1);
  await act(complaintId, 'publish', {
    summary: { text: 'Jalan berlubang di dekat pasar.', decisions: [] },
    outcome: { text: 'Lubang ditambal aspal.', decisions: [] },
    beforePhotoId: null,
    afterPhotoId: photo?.photoId ?? null,
    precision: null,
    mayStartConflict: false,
  });
  await siteIsBuilt();
  later(1);
  await look();
  expect(receiver.taken.map(({ body }) => JSON.parse(body).type)).toEqual(['case.withdrawn', 'case.changed']);
  expect((await publicationStatus(host.server)).jobs.every(({ state }) => state === 'done')).toBe(true);
});

test('an address that fails is asked again under the same id, ever more rarely, given up after nine attempts and tried again by hand', async () => {
  const { webhookId, secret } = await administrator.addWebhook(receiver.url);
  const { webhookId: other } = await administrator.addWebhook(`${receiver.url}/lain`);
  receiver.behave((response, { path }) => {
    response.statusCode = path === '/lain' ? 204 : 500;
    response.end('<b>rahasia galat</b>');
  });
  await administrator.pingWebhook(webhookId);
  await administrator.pingWebhook(other);
  await look();
  // Another address does not wait for it.
  expect((await deliveries()).map(({ state }) => state).sort()).toEqual(['delivered', 'waiting']);
  let rounds = 0;
  for (; (await deliveries()).some(({ state }) => state === 'waiting') && rounds < 3_000; rounds += 1) {
    const next = (await deliveries()).find(({ state }) => state === 'waiting')?.nextAt ?? '';
    host.clock.set(new Date(next));
    await look();
  }
  const mine = receiver.taken.filter(({ path }) => path === '/');
  expect(mine).toHaveLength(9);
  expect(new Set(mine.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
  expect(new Set(mine.map(({ headers }) => headers['webhook-timestamp'])).size).toBe(9);
  const hours = (host.server.effects.now().getTime() - MONDAY.getTime()) / 3_600_000;
  expect(hours).toBeGreaterThan(44);
  expect(hours).toBeLessThan(46);
  const given = (await deliveries()).find(({ state }) => state === 'ended');
  expect(given).toMatchObject({ attempts: 9, answer: '500', nextAt: null });
  expect(JSON.stringify(await administrator.webhooks())).not.toContain('rahasia');
  receiver.behave((response) => response.end());
  await administrator.retryDelivery(webhookId, given?.eventId ?? '');
  await look();
  const last = receiver.taken.at(-1);
  expect(last?.headers['webhook-id']).toBe(given?.eventId);
  expect(last && verified(secret, last, host.server.effects.now())).toBe(true);
  expect(await codeOf(administrator.retryDelivery(webhookId, given?.eventId ?? ''))).toBe('edited_meanwhile');
});

test('redirects, floods and doors that shut count as failures; 410 ends the address', async () => {
  const { webhookId } = await administrator.addWebhook(receiver.url);
  const answers: Parameters<Receiver['behave']>[0][] = [
    (response) => response.writeHead(302, { location: 'http://169.254.169.254/latest/' }).end(),
    (response) => response.destroy(),
    (response) => response.writeHead(200).write('x'.repeat(1_000_000)),
    (response) => response.writeHead(410).end(),
  ];
  const seen: (string | null | undefined)[] = [];
  for (const answer of answers) {
    receiver.behave(answer);
    await administrator.pingWebhook(webhookId);
    await look();
    seen.push(
      (await deliveries()).find(({ nextAt, state }) => nextAt !== null || state !== 'waiting')?.answer,
    );
    await host.server.connection.database.deleteFrom('operations_webhook_delivery').execute();
    later(1);
  }
  // A flood of words behind a good status is not read at all.
  expect(seen).toEqual(['302', 'lost', '200', '410']);
  expect((await administrator.webhooks()).webhooks).toMatchObject([{ endedAt: expect.any(String) }]);
  expect(await codeOf(administrator.pingWebhook(webhookId))).toBe('edited_meanwhile');
});

test('several processes that look at once send each thing once, and a process that died is followed by another', async () => {
  const { webhookId } = await administrator.addWebhook(receiver.url);
  for (let index = 0; index < 4; index += 1) await administrator.pingWebhook(webhookId);
  await look(4);
  expect(receiver.taken).toHaveLength(4);
  expect(new Set(receiver.taken.map(({ headers }) => headers['webhook-id'])).size).toBe(4);
  await administrator.pingWebhook(webhookId);
  await host.server.connection.database
    .updateTable('operations_job')
    .set({ state: 'running', worker: 'mati', lease_until: new Date(MONDAY.getTime() + 60_000).toISOString() })
    .where('kind', '=', 'webhook')
    .execute();
  await look(2);
  expect(receiver.taken).toHaveLength(4);
  later(2);
  await look(2);
  expect(receiver.taken).toHaveLength(5);
});

test('an address of a private network, or with a password in it, is refused; one that is ended is told nothing more', async () => {
  for (const address of [
    'http://10.0.0.1/',
    'https://10.0.0.1/',
    'http://[::1]/',
    'https://u:p@contoh.example/',
    'x',
  ]) {
    expect([address, await codeOf(administrator.addWebhook(address))]).toEqual([address, 'invalid_body']);
  }
  const { webhookId } = await administrator.addWebhook(receiver.url);
  await administrator.pingWebhook(webhookId);
  await administrator.endWebhook(webhookId);
  await look();
  expect(receiver.taken).toEqual([]);
  expect(await deliveries()).toMatchObject([{ state: 'ended' }]);
  expect(await codeOf(administrator.endWebhook(webhookId))).toBe('edited_meanwhile');
  const { entries } = await (await host.signIn('auditor')).auditLog({});
  expect(entries.map(({ note }) => note).join()).toContain(
    `webhook ke 127.0.0.1:${receiver.port} dihentikan`,
  );
});
