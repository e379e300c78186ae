import { afterAll, beforeAll, expect, test } from 'vitest';
import { createDeskClient, type DeskClient } from '../../../../api-client/desk-client.ts';
import { appFetch } from '../../../../demo/app-fetch.ts';
import { openTestServer, PASSWORD, type TestServer } from '../../helpers/open-test-server.ts';
import { totp } from '../../helpers/totp.ts';

let host: TestServer;
let admin: DeskClient;
beforeAll(async () => {
  host = await openTestServer();
  admin = await host.signIn('administrator');
});
afterAll(() => host.close());

const visitor = () =>
  createDeskClient({
    baseUrl: host.server.addresses.desk,
    fetch: appFetch(host.desk.app, host.server.addresses.desk),
  });
let people = 0;
async function add(role: 'verifier' | 'leader' = 'leader') {
  people += 1;
  const email = `orang${people}@contoh.example`;
  const facts = { name: `Orang ${people}`, role, agencyCode: null };
  const { account, oneTimePassword } = await admin.createAccount({ email, ...facts });
  return { email, facts, accountId: account.accountId, oneTime: oneTimePassword ?? '' };
}
/** One who has a password of her own. */
async function settled(role: 'verifier' | 'leader' = 'leader') {
  const person = await add(role);
  const client = visitor();
  await client.signIn(person.email, person.oneTime);
  await client.changePassword(person.oneTime, PASSWORD);
  return { ...person, client };
}
async function withFactor(role: 'verifier' | 'leader' = 'leader') {
  const person = await settled(role);
  const { uri, backupCodes } = await person.client.startSecondFactor(PASSWORD);
  const secret = new URL(uri).searchParams.get('secret') ?? '';
  await person.client.confirmSecondFactor(totp(secret, Date.now()));
  return { ...person, secret, backupCodes };
}

test('a one-time password lets in to choose one’s own, and to nothing else', async () => {
  const { email, oneTime } = await add();
  const client = visitor();
  expect(await client.signIn(email, oneTime)).toBe('signed_in');
  expect((await client.me()).duty).toBe('password');
  await expect(client.overview()).rejects.toMatchObject({ code: 'password_change_needed' });
  await expect(client.changePassword('salah-salah-salah', PASSWORD)).rejects.toMatchObject({
    code: 'password_wrong',
  });
  await expect(client.changePassword(oneTime, 'pendek')).rejects.toMatchObject({ code: 'invalid_body' });
  await expect(client.changePassword(oneTime, oneTime)).rejects.toMatchObject({ code: 'invalid_body' });
  await client.changePassword(oneTime, PASSWORD);
  expect((await client.overview()).open).toBe(0);
  await expect(visitor().signIn(email, oneTime)).rejects.toMatchObject({ code: 'wrong_credentials' });
});

test('a one-time password is over after 72 hours', async () => {
  const { email, oneTime } = await add();
  const before = host.clock.now();
  host.clock.set(new Date(before.getTime() + 73 * 3_600_000));
  const client = visitor();
  await client.signIn(email, oneTime);
  await expect(client.me()).rejects.toMatchObject({ code: 'one_time_expired' });
  host.clock.set(before);
});

test('a reset password ends every session and the old password', async () => {
  const { email, accountId, client } = await settled();
  const { oneTimePassword } = await admin.resetPassword(accountId);
  await expect(client.me()).rejects.toMatchObject({ code: 'not_signed_in' });
  await expect(visitor().signIn(email, PASSWORD)).rejects.toMatchObject({ code: 'wrong_credentials' });
  expect(await visitor().signIn(email, oneTimePassword)).toBe('signed_in');
  const rows = await host.server.connection.database.selectFrom('operations_log').select('note').execute();
  expect(JSON.stringify(rows)).not.toContain(oneTimePassword);
});

test('with a second factor a password alone is nobody; a code lets in, a wrong one does not', async () => {
  const { email, secret } = await withFactor();
  const client = visitor();
  expect(await client.signIn(email, PASSWORD)).toBe('second_factor');
  await expect(client.me()).rejects.toMatchObject({ code: 'not_signed_in' });
  await expect(client.confirmSecondFactor('000000')).rejects.toMatchObject({ code: 'second_factor_wrong' });
  await client.confirmSecondFactor(totp(secret, Date.now()));
  expect(await client.me()).toMatchObject({ secondFactor: true, duty: null });
  await expect(visitor().confirmSecondFactor(totp(secret, Date.now()))).rejects.toMatchObject({
    code: 'not_signed_in',
  });
});

test('codes are not guessed without end', async () => {
  const { email, secret } = await withFactor();
  const client = visitor();
  await client.signIn(email, PASSWORD);
  for (let tries = 0; tries < 5; tries += 1) await client.confirmSecondFactor('000000').catch(() => {});
  await expect(client.confirmSecondFactor(totp(secret, Date.now()))).rejects.toMatchObject({
    code: 'not_signed_in',
  });
});

test('a backup code lets in once; a lost phone is taken off by an administrator with a reason, logged', async () => {
  const { email, accountId, backupCodes, client } = await withFactor();
  expect(backupCodes).toHaveLength(10);
  for (const again of [false, true]) {
    const later = visitor();
    await later.signIn(email, PASSWORD);
    const used = later.useBackupCode(backupCodes[0] ?? '');
    if (again) await expect(used).rejects.toMatchObject({ code: 'second_factor_wrong' });
    else await used;
  }
  await expect(admin.resetSecondFactor(accountId, '')).rejects.toMatchObject({ code: 'invalid_body' });
  await admin.resetSecondFactor(accountId, 'Ponsel hilang di pasar');
  await expect(client.me()).rejects.toMatchObject({ code: 'not_signed_in' });
  expect(await visitor().signIn(email, PASSWORD)).toBe('signed_in');
  expect((await admin.administrationChanges()).entries.map(({ note }) => note)).toContainEqual(
    expect.stringMatching(/^faktor kedua Orang \d+ dilepas: Ponsel hilang di pasar$/),
  );
  await expect(admin.resetSecondFactor(accountId, 'Sekali lagi')).rejects.toMatchObject({
    code: 'edited_meanwhile',
  });
});

test('what is stored of a second factor is neither its secret nor its backup codes', async () => {
  const { secret, backupCodes } = await withFactor();
  const rows = await host.server.connection.database
    .selectFrom('operations_second_factor')
    .selectAll()
    .execute();
  const stored = JSON.stringify(rows);
  expect(rows.length).toBeGreaterThan(0);
  expect(stored).not.toContain(secret);
  expect(stored).not.toContain(backupCodes[0]);
});

test('whose role must have a second factor sets it up before anything else, and cannot take it off', async () => {
  const own = visitor();
  const verifier = await settled('verifier');
  const leader = await settled();
  const { rules } = await admin.administeredSettings();
  await admin.changeRules({
    version: rules.version,
    values: { ...rules.values, secondFactorDuty: 'sensitive_roles' },
  });
  expect((await verifier.client.me()).duty).toBe('second_factor');
  await expect(verifier.client.verificationQueue()).rejects.toMatchObject({ code: 'second_factor_needed' });
  expect((await leader.client.me()).duty).toBeNull();
  const { uri } = await verifier.client.startSecondFactor(PASSWORD);
  await verifier.client.confirmSecondFactor(totp(new URL(uri).searchParams.get('secret') ?? '', Date.now()));
  await verifier.client.verificationQueue();
  await expect(verifier.client.stopSecondFactor(PASSWORD)).rejects.toMatchObject({
    code: 'second_factor_needed',
  });
  await host.server.connection.database
    .updateTable('operations_setting')
    .set({ value: '"nobody"' })
    .where('name', '=', 'second_factor_duty')
    .execute();
  await expect(verifier.client.stopSecondFactor('bukan-kata-sandi')).rejects.toMatchObject({
    code: 'password_wrong',
  });
  await verifier.client.stopSecondFactor(PASSWORD);
  expect(await own.signIn(verifier.email, PASSWORD)).toBe('signed_in');
});

test('sessions are listed and ended at once, one or all; one’s own too', async () => {
  const { email, accountId, client } = await settled();
  const second = visitor();
  await second.signIn(email, PASSWORD);
  const { sessions } = await admin.sessionsOf(accountId);
  expect(sessions).toHaveLength(2);
  const own = await second.ownSessions();
  expect(own.sessions.filter(({ current }) => current)).toHaveLength(1);
  const mine = own.sessions.find(({ current }) => current)?.sessionId ?? '';
  await admin.endSessionsOf(accountId, mine);
  await expect(second.me()).rejects.toMatchObject({ code: 'not_signed_in' });
  await client.me();
  await expect(admin.endSessionsOf(accountId, mine)).rejects.toMatchObject({ code: 'edited_meanwhile' });
  await second.signIn(email, PASSWORD);
  await client.endOwnSessions(null);
  await expect(second.me()).rejects.toMatchObject({ code: 'not_signed_in' });
  await client.me();
  await admin.endSessionsOf(accountId, null);
  await expect(client.me()).rejects.toMatchObject({ code: 'not_signed_in' });
});

test('nobody ends the session of another account by its id', async () => {
  const one = await settled();
  const other = await settled();
  const { sessions } = await one.client.ownSessions();
  await expect(other.client.endOwnSessions(sessions[0]?.sessionId ?? '')).rejects.toMatchObject({
    code: 'edited_meanwhile',
  });
  await one.client.me();
});

test('a changed role counts at once, is told old → new, and a change on an old reading is refused', async () => {
  const { accountId, facts, client } = await settled();
  const after = { ...facts, role: 'agencyOfficer' as const, agencyCode: 'dlh' };
  await admin.changeAccount(accountId, { before: facts, after });
  await expect(client.overview()).rejects.toMatchObject({ code: 'not_signed_in' });
  await expect(admin.changeAccount(accountId, { before: facts, after })).rejects.toMatchObject({
    code: 'edited_meanwhile',
  });
  await expect(
    admin.changeAccount(accountId, { before: after, after: { ...after, agencyCode: null } }),
  ).rejects.toMatchObject({ code: 'invalid_body' });
  expect((await admin.administrationChanges()).entries.map(({ note }) => note)).toContainEqual(
    expect.stringMatching(/^akun Orang \d+: peran: leader → agencyOfficer; instansi: – → dlh$/),
  );
});

test('an administrator neither ends, demotes nor resets herself, and an e-mail address serves once', async () => {
  const { accountId, name } = await admin.me();
  const before = { name, role: 'administrator' as const, agencyCode: null };
  await expect(admin.deactivateAccount(accountId)).rejects.toMatchObject({ code: 'not_possible_now' });
  await expect(admin.resetPassword(accountId)).rejects.toMatchObject({ code: 'not_possible_now' });
  await expect(
    admin.changeAccount(accountId, { before, after: { ...before, role: 'leader' } }),
  ).rejects.toMatchObject({ code: 'not_possible_now' });
  const { email, facts } = await add();
  await expect(admin.createAccount({ email: email.toUpperCase(), ...facts })).rejects.toMatchObject({
    code: 'email_taken',
  });
});
