import { afterAll, beforeAll, expect, test } from 'vitest';
import { createDeskClient, type DeskClient } from '../../../../api-client/desk-client.ts';
import { appFetch } from '../../../../demo/app-fetch.ts';
import { saveSettings } from '../../../../server/settings.ts';
import { browserKind } from '../../../../server/staff/browser-kind.ts';
import { forgetOldSignIns } from '../../../../server/staff/sign-in-log.ts';
import { MONDAY, openTestServer, PASSWORD, type TestServer } from '../../helpers/open-test-server.ts';
import { totp } from '../../helpers/totp.ts';

// Sessions that end by themselves, passwords that are refused, and what everybody sees of her own sign-ins.

let host: TestServer;
beforeAll(async () => {
  host = await openTestServer();
});
afterAll(() => host.close());

const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';
const ANDROID = 'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 Chrome/126.0.0.0 Mobile Safari/537.36';

/** A browser of its own, with its cookies. */
function visitor(userAgent = FIREFOX) {
  const desk = host.server.addresses.desk;
  const fetch = appFetch(host.desk.app, desk);
  return createDeskClient({
    baseUrl: desk,
    fetch: (input, init) => {
      const request = new Request(input, init);
      request.headers.set('user-agent', userAgent);
      return fetch(request);
    },
  });
}
let admin: DeskClient;
async function settled(role: 'verifier' | 'agencyOfficer' | 'leader' = 'leader') {
  admin ??= await host.signIn('administrator');
  const client = await host.signIn(role, ...(role === 'agencyOfficer' ? ['dpupr'] : []));
  const { accountId } = await client.me();
  const { accounts } = await admin.accounts();
  const email = accounts.find((account) => account.accountId === accountId)?.email ?? '';
  return { email, accountId, client };
}
/** Nobody touched the keyboard for so long. */
const leave = (accountId: string, minutes: number) =>
  host.server.connection.database
    .updateTable('operations_session')
    .set({ last_seen_at: new Date(Date.now() - minutes * 60_000).toISOString() })
    .where('account_id', '=', accountId)
    .execute();

test('a session nobody used for half an hour is over, and its row is gone', async () => {
  const { client, accountId } = await settled('verifier');
  await leave(accountId, 29);
  expect((await client.verificationQueue()).items).toEqual([]);
  await leave(accountId, 31);
  await expect(client.verificationQueue()).rejects.toMatchObject({ code: 'not_signed_in' });
  const rows = await host.server.connection.database
    .selectFrom('operations_session')
    .select('id')
    .where('account_id', '=', accountId)
    .execute();
  expect(rows).toEqual([]);
});

test('what a page asks by itself keeps no session alive; a hand on the keyboard does', async () => {
  const { client, accountId } = await settled('verifier');
  await leave(accountId, 20);
  await client.noticeCount();
  const left = await client.sessionLeft();
  expect(left.idleSeconds).toBeGreaterThan(9 * 60);
  expect(left.idleSeconds).toBeLessThanOrEqual(10 * 60);
  expect((await client.stillHere()).idleSeconds).toBeGreaterThan(29 * 60);
  expect((await client.sessionLeft()).idleSeconds).toBeGreaterThan(29 * 60);
});

test('an officer in the field is not asked again for want of use, only when her hours are over', async () => {
  const { client, accountId } = await settled('agencyOfficer');
  await leave(accountId, 11 * 60);
  expect((await client.sessionLeft()).idleSeconds).toBeNull();
  expect((await client.agencyQueue()).items).toEqual([]);
});

test('how long a session is and how long it may rest are settings, logged like others', async () => {
  await settled();
  const { rules } = await admin.administeredSettings();
  expect(rules.values).toMatchObject({ sessionHours: 12, idleMinutes: 30, signInDays: 90 });
  const values = { ...rules.values, sessionHours: 2, idleMinutes: 5 };
  await admin.changeRules({ version: rules.version, values });
  const { client, accountId } = await settled('verifier');
  const session = await client.sessionLeft();
  expect(session.seconds).toBeLessThanOrEqual(2 * 3600);
  expect(session.seconds).toBeGreaterThan(2 * 3600 - 120);
  await leave(accountId, 6);
  await expect(client.me()).rejects.toMatchObject({ code: 'not_signed_in' });
  await saveSettings(host.server.connection.database, { sessionHours: 12, idleMinutes: 30 }, MONDAY);
  const { entries } = await admin.administrationChanges();
  expect(JSON.stringify(entries)).toContain('menit tanpa kegiatan');
  await expect(
    admin.changeRules({ version: rules.version + 2, values: { ...values, idleMinutes: 4 } }),
  ).rejects.toMatchObject({ code: 'invalid_body' });
});

test('a password that is easily guessed is refused at every place where one is chosen', async () => {
  const { client } = await settled();
  const facts = { name: 'Orang Lain', role: 'leader' as const, agencyCode: null };
  for (const password of ['password123456', 'petugas-dpupr-2026', 'Staf-titikterang', 'orang-lain-123']) {
    const problem = { code: 'password_common', status: 422, fields: ['password'] };
    if (password !== 'orang-lain-123') {
      await expect(client.changePassword(PASSWORD, password)).rejects.toMatchObject({ problem });
    }
    const refused = admin.createAccount({ email: 'orang.lain@contoh.example', ...facts, password });
    await expect(refused).rejects.toMatchObject({ problem });
  }
  await client.changePassword(PASSWORD, 'payung biru di jendela');
});

test('everybody sees her own sign-ins and the tries that failed, and nobody else’s', async () => {
  const { client, email, accountId } = await settled();
  const { client: other } = await settled();
  await visitor(ANDROID).signIn(email, PASSWORD);
  for (const wrong of ['salah-sekali-ini', 'salah-lagi-ini-ya']) {
    await expect(visitor(ANDROID).signIn(email.toUpperCase(), wrong)).rejects.toMatchObject({
      code: 'wrong_credentials',
    });
  }
  const { days, entries } = await client.ownSignIns();
  expect(days).toBe(90);
  expect(entries).toContainEqual({
    at: MONDAY.toISOString(),
    outcome: 'signed_in',
    browser: 'Chrome, ponsel',
    times: 1,
  });
  expect(entries).toContainEqual({
    at: '2026-03-02T02:00:00.000Z',
    outcome: 'failed',
    browser: 'Chrome, ponsel',
    times: 2,
  });
  expect((await other.ownSignIns()).entries.every(({ outcome }) => outcome === 'signed_in')).toBe(true);
  const { accounts } = await admin.accounts();
  expect(accounts.find((account) => account.accountId === accountId)?.failedSignIns).toBe(2);
});

test('a flood at an address nobody has is one row with a number, and keeps nothing of what was typed', async () => {
  await settled();
  const before = (await admin.accounts()).strangers;
  for (let turn = 0; turn < 8; turn += 1) {
    await visitor()
      .signIn('rahasia-yang-salah-kolom@contoh.example', 'salah-sekali-ini')
      .catch(() => {});
  }
  expect((await admin.accounts()).strangers).toBe(before + 8);
  const rows = await host.server.connection.database.selectFrom('operations_sign_in').selectAll().execute();
  expect(rows.filter((row) => row.account_id === '')).toHaveLength(1);
  expect(JSON.stringify(rows)).not.toContain('salah');
});

test('a right password without a code is told to its owner; followed by the code it is one sign-in', async () => {
  const { client, email } = await settled();
  const { uri } = await client.startSecondFactor(PASSWORD);
  const secret = new URL(uri).searchParams.get('secret') ?? '';
  await client.confirmSecondFactor(totp(secret, Date.now()));
  const thief = visitor(ANDROID);
  expect(await thief.signIn(email, PASSWORD)).toBe('second_factor');
  await expect(thief.confirmSecondFactor('000000')).rejects.toThrow();
  const alone = (await client.ownSignIns()).entries.filter(({ outcome }) => outcome === 'password_only');
  expect(alone).toEqual([
    { at: MONDAY.toISOString(), outcome: 'password_only', browser: 'Chrome, ponsel', times: 1 },
  ]);
  await thief.confirmSecondFactor(totp(secret, Date.now()));
  const { entries } = await client.ownSignIns();
  expect(entries.some(({ outcome }) => outcome === 'password_only')).toBe(false);
  expect(entries).toContainEqual({
    at: MONDAY.toISOString(),
    outcome: 'signed_in',
    browser: 'Chrome, ponsel',
    times: 1,
  });
});

test('sign-ins are forgotten after their days', async () => {
  const { client } = await settled();
  const before = host.clock.now();
  host.clock.set(new Date(before.getTime() + 91 * 86_400_000));
  await forgetOldSignIns(host.server);
  host.clock.set(before);
  expect((await client.ownSignIns()).entries).toEqual([]);
});

test.each([
  [FIREFOX, 'Firefox, komputer'],
  [ANDROID, 'Chrome, ponsel'],
  ['Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0', 'Edge, komputer'],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0) AppleWebKit/605.1.15 Version/18.0 Mobile/15E148 Safari/604.1',
    'Safari, ponsel',
  ],
  ['curl/8.0', 'lain, komputer'],
  [undefined, 'lain, komputer'],
])('of %s only the kind is kept', (userAgent, kind) => {
  expect(browserKind(userAgent)).toBe(kind);
});
