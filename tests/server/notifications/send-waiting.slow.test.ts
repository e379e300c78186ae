import { afterEach, beforeEach, expect, test } from 'vitest';
import type { DeskClient } from '../../../api-client/desk-client.ts';
import { createSmtpMailer, type Mailer } from '../../../server/notifications/mailer.ts';
import { notify } from '../../../server/notifications/notify.ts';
import { forgetWaiting, sendWaiting, WAITS_MINUTES } from '../../../server/notifications/send-waiting.ts';
import { openTestServer, type TestServer } from '../helpers/open-test-server.ts';
import { type RunningSmtp, readableText, startSmtp } from './start-smtp.ts';

const COMPLAINT = '3f2a91bc-8a55-4d0e-9a51-6b1f0c2d3e4f';

let host: TestServer;
let administrator: DeskClient;
const mailers: Mailer[] = [];
const servers: RunningSmtp[] = [];
beforeEach(async () => {
  host = await openTestServer();
  administrator = await host.signIn('administrator');
});
afterEach(async () => {
  for (const mailer of mailers.splice(0)) mailer.close();
  for (const smtp of servers.splice(0)) await smtp.stop();
  await host.close();
});

async function smtp(...how: Parameters<typeof startSmtp>): Promise<RunningSmtp> {
  const running = await startSmtp(...how);
  servers.push(running);
  return running;
}

function mailerTo(url: string, patience = 5_000): Mailer {
  const mailer = createSmtpMailer({ url, from: 'Aduan <aduan@contoh.example>', patience });
  mailers.push(mailer);
  return mailer;
}

/** A notice with a mail for every verifier. */
const tell = (at = host.clock.now()) =>
  notify(host.server.connection.database, {
    kind: 'second_approval',
    complaintId: COMPLAINT,
    at,
    to: { role: 'verifier' },
  });

const later = (minutes: number) => host.clock.set(new Date(host.clock.now().getTime() + minutes * 60_000));

const states = async () => {
  const rows = await host.server.connection.database
    .selectFrom('casework_notice')
    .select(['mail_state', 'mail_problem', 'mail_attempts'])
    .where('kind', '=', 'second_approval')
    .orderBy('account_id')
    .execute();
  return rows.map((row) => `${row.mail_state} ${row.mail_problem ?? '-'} ${row.mail_attempts}`);
};

test('a mail holds fixed words, the number and the desk’s address, and goes out once', async () => {
  await host.signIn('verifier');
  const server = await smtp();
  const mailer = mailerTo(server.url);
  await tell();
  expect(await sendWaiting(host.server, mailer)).toBe(1);
  expect(await sendWaiting(host.server, mailer)).toBe(0);
  expect(server.taken).toHaveLength(1);
  const { to, raw } = server.taken[0] ?? { to: [], raw: '' };
  expect(to).toEqual(['staf2@contoh.example']);
  expect(raw).toMatch(/^From: Aduan <aduan@contoh\.example>\r$/m);
  expect(raw).toMatch(/^Auto-Submitted: auto-generated\r$/m);
  expect(raw).not.toMatch(/X-Mailer|User-Agent/i);
  expect(readableText(raw).replaceAll('\r\n', '\n').trim()).toBe(
    [
      'Satu penerbitan menunggu petugas kedua.',
      'Nomor: 3F2A-91BC',
      '',
      'Buka meja kerja: http://localhost:4323/pemberitahuan',
      '',
      'Surel ini dikirim otomatis dan tidak memuat isi aduan. Pilih surel mana yang Anda terima di layar Pemberitahuan.',
    ].join('\n'),
  );
  expect(raw).not.toContain(COMPLAINT);
});

test('a server that is down keeps every mail, and once it is back each goes out once', async () => {
  await host.signIn('verifier');
  await host.signIn('verifier');
  const down = await startSmtp();
  await down.stop();
  const mailer = mailerTo(down.url);
  await tell();
  expect(await sendWaiting(host.server, mailer)).toBe(0);
  expect((await states()).sort()).toEqual(['waiting - 0', 'waiting unreachable 1']);
  const back = await smtp({}, down.port);
  expect(await sendWaiting(host.server, mailer)).toBe(1);
  later(2);
  expect(await sendWaiting(host.server, mailer)).toBe(1);
  expect(back.taken.flatMap(({ to }) => to).sort()).toEqual(['staf2@contoh.example', 'staf3@contoh.example']);
});

test('attempts become rarer, and after the last the administrator sees the failure and can try again', async () => {
  await host.signIn('verifier');
  const down = await startSmtp();
  await down.stop();
  const mailer = mailerTo(down.url);
  await tell();
  for (const [done, minutes] of WAITS_MINUTES.entries()) {
    await sendWaiting(host.server, mailer);
    expect(await states()).toEqual([`waiting unreachable ${done + 1}`]);
    later(minutes - 0.5);
    await sendWaiting(host.server, mailer);
    expect(await states()).toEqual([`waiting unreachable ${done + 1}`]);
    later(0.5);
  }
  await sendWaiting(host.server, mailer);
  expect(await states()).toEqual([`failed unreachable ${WAITS_MINUTES.length + 1}`]);
  const { troubled } = await administrator.mailState();
  expect(troubled).toEqual([
    expect.objectContaining({ email: 'staf2@contoh.example', state: 'failed', problem: 'unreachable' }),
  ]);
  expect(JSON.stringify(troubled)).not.toContain('3F2A');
  expect((await administrator.notices()).items.map(({ kind }) => kind)).toEqual(['mail_failed']);
  const back = await smtp({}, down.port);
  await administrator.retryMail();
  await sendWaiting(host.server, mailer);
  expect(back.taken).toHaveLength(1);
  expect((await administrator.mailState()).troubled).toEqual([]);
});

test('a refused recipient fails at once and keeps no other mail back', async () => {
  await host.signIn('verifier');
  await host.signIn('verifier');
  const server = await smtp({
    onRcptTo({ address }, _session, callback) {
      if (address !== 'staf2@contoh.example') return callback();
      callback(Object.assign(new Error('no such user'), { responseCode: 550 }));
    },
  });
  await tell();
  expect(await sendWaiting(host.server, mailerTo(server.url))).toBe(1);
  expect((await states()).sort()).toEqual(['failed recipient_refused 1', 'sent - 1']);
  expect(server.taken.flatMap(({ to }) => to)).toEqual(['staf3@contoh.example']);
});

test('a server that says "later" is asked later, and one that refuses the login too', async () => {
  await host.signIn('verifier');
  const busy = await smtp({
    onMailFrom: (_address, _session, callback) =>
      callback(Object.assign(new Error('busy'), { responseCode: 451 })),
  });
  await tell();
  await sendWaiting(host.server, mailerTo(busy.url));
  expect(await states()).toEqual(['waiting try_later 1']);
  const locked = await smtp({
    authOptional: false,
    allowInsecureAuth: true,
    onAuth: (_auth, _session, callback) => callback(new Error('wrong password')),
  });
  later(2);
  await sendWaiting(host.server, mailerTo(locked.url.replace('smtp://', 'smtp://titik:salah@')));
  expect(await states()).toEqual(['waiting login_refused 2']);
});

test('a slow server gets its mail once; one that never greets is given up and asked again', async () => {
  await host.signIn('verifier');
  const slow = await smtp({
    onMailFrom: (_address, _session, callback) => void setTimeout(callback, 700),
    onRcptTo: (_address, _session, callback) => void setTimeout(callback, 700),
  });
  await tell();
  expect(await sendWaiting(host.server, mailerTo(slow.url, 2_000))).toBe(1);
  expect(slow.taken).toHaveLength(1);
  const mute = await smtp({ onConnect: () => {} });
  later(1);
  await tell();
  const started = performance.now();
  expect(await sendWaiting(host.server, mailerTo(mute.url, 500))).toBe(0);
  expect(performance.now() - started).toBeLessThan(5_000);
  expect((await states()).sort()).toEqual(['sent - 1', 'waiting unreachable 1']);
});

test('a mail that was handed over without an answer is never sent twice', async () => {
  await host.signIn('verifier');
  let handed = 0;
  const vanishing = await smtp({
    onData(stream) {
      stream.resume().on('end', () => {
        handed += 1;
      });
    },
  });
  const mailer = mailerTo(vanishing.url, 500);
  await tell();
  expect(await sendWaiting(host.server, mailer)).toBe(0);
  expect(await states()).toEqual(['failed unsure 1']);
  later(60 * 24);
  await sendWaiting(host.server, mailer);
  expect(handed).toBe(1);
});

test('a mail whose process died over it is not sent again, and is seen', async () => {
  await host.signIn('verifier');
  await tell();
  const { database } = host.server.connection;
  const until = new Date(host.clock.now().getTime() + 600_000).toISOString();
  await database.updateTable('casework_notice').set({ mail_state: 'sending', mail_next_at: until }).execute();
  const server = await smtp();
  const mailer = mailerTo(server.url);
  expect(await sendWaiting(host.server, mailer)).toBe(0);
  expect(await states()).toEqual(['sending - 0']);
  later(11);
  expect(await sendWaiting(host.server, mailer)).toBe(0);
  expect(await states()).toEqual(['failed unsure 0']);
  expect(server.taken).toEqual([]);
});

test('five senders at once send each of thirty mails once', async () => {
  await host.signIn('verifier');
  const server = await smtp();
  for (let turn = 0; turn < 30; turn += 1) {
    await tell(new Date(host.clock.now().getTime() - turn * 1000));
  }
  const senders = Array.from({ length: 5 }, () => sendWaiting(host.server, mailerTo(server.url)));
  const counts = await Promise.all(senders);
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(30);
  expect(server.taken).toHaveLength(30);
  const ids = server.taken.map(({ raw }) => /^Message-ID: (.+)\r$/im.exec(raw)?.[1]);
  expect(new Set(ids).size).toBe(30);
});

test('whoever turned the mail of a kind off gets the notice alone, and an ended account gets no mail', async () => {
  const quiet = await host.signIn('verifier');
  await quiet.chooseNotice({ kind: 'second_approval', byMail: false });
  await host.signIn('verifier');
  await tell();
  const { accountId } =
    (await administrator.accounts()).accounts.find(({ email }) => email === 'staf3@contoh.example') ?? {};
  await administrator.deactivateAccount(accountId ?? '');
  const server = await smtp();
  expect(await sendWaiting(host.server, mailerTo(server.url))).toBe(0);
  expect(server.taken).toEqual([]);
  expect((await quiet.notices()).items).toHaveLength(1);
});

test('without a mail server nothing waits for one', async () => {
  await host.signIn('verifier');
  await tell();
  await forgetWaiting(host.server);
  expect(await states()).toEqual(['none - 0']);
});
