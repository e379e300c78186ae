import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DeskClient } from '../../../api-client/desk-client.ts';
import { closeSilent } from '../../../server/casework/close-silent.ts';
import { MONDAY, openTestServer, type TestServer } from '../helpers/open-test-server.ts';
import { codeOf, EXPLANATION, plain, refusalOf, stepsOf } from './desk-steps.ts';

let host: TestServer;
let verifier: DeskClient;
let second: DeskClient;
let officer: DeskClient;
let step: ReturnType<typeof stepsOf>;
beforeAll(async () => {
  host = await openTestServer();
  verifier = await host.signIn('verifier');
  second = await host.signIn('verifier');
  officer = await host.signIn('agencyOfficer', 'dpupr');
  step = stepsOf(host, verifier);
});
afterAll(() => host.close());

const at = (instant: string) => host.clock.set(new Date(instant));

async function assigned() {
  at(MONDAY.toISOString());
  const filed = await step.filed();
  await step.verify(filed.id);
  await step.assign(filed.id, 'dpupr');
  return filed;
}

async function resolved() {
  const filed = await assigned();
  await step.officerAct(officer, filed.id, 'resolve', {
    text: plain('Lubang ditambal aspal.'),
    withoutPhotoReason: 'Kamera petugas rusak di lapangan.',
  });
  return filed;
}

test('a field check and a hearing stand in the verifier’s words, and reach neither the agency nor the reporter', async () => {
  const { id, trackingCode } = await assigned();
  const version = (await officer.complaintForAgency(id)).version;
  await step.act(id, 'field-check', { on: '2026-03-01', text: 'Saya lihat lubang kuldesakiwarna itu.' });
  await step.act(id, 'hearing', { on: '2026-03-02', text: 'Terlapor menyebut kuldesakiwarna juga.' });
  const seen = await verifier.complaintForVerifier(id);
  expect(seen.notes.map(({ kind, on }) => [kind, on])).toEqual([
    ['field_check', '2026-03-01'],
    ['hearing', '2026-03-02'],
  ]);
  expect(seen.events.map((event) => event.type)).toEqual(
    expect.arrayContaining(['field_checked', 'subject_heard']),
  );
  const answers = [
    await officer.complaintForAgency(id),
    await officer.agencyQueue(),
    await host.citizen.track(trackingCode),
  ];
  expect(JSON.stringify(answers)).not.toMatch(/kuldesak|field_check|hearing|subject_heard/);
  expect((await officer.complaintForAgency(id)).version).toBe(version);
  expect(
    await codeOf(step.act(id, 'field-check', { on: '2026-03-03', text: 'Besok saya akan ke sana.' })),
  ).toBe('invalid_body');
});

test('of two verifiers at once one wins, and the other is told who did what and when', async () => {
  const { id } = await assigned();
  const { version } = await verifier.complaintForVerifier(id);
  const outcomes = await Promise.allSettled([
    verifier.verifierAct(id, 'ask', { version, text: 'Sejak kapan lubang ini ada?' }),
    second.verifierAct(id, 'forward', { version, owner: 'Balai jalan', explanation: EXPLANATION }),
  ]);
  expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  const lost = await refusalOf(Promise.reject(outcomes.find((one) => one.status === 'rejected')?.reason));
  expect(lost.code).toBe('changed_meanwhile');
  const type = outcomes[0]?.status === 'fulfilled' ? 'clarification_asked' : 'forwarded';
  expect(lost.problem.changes).toEqual([{ type, actorRole: 'verifier', at: MONDAY.toISOString() }]);
});

test('an officer who comes too late is told the day and the act, and never that the reporter wrote', async () => {
  const { id, trackingCode } = await assigned();
  const { version } = await officer.complaintForAgency(id);
  await step.message(trackingCode);
  await step.act(id, 'ask', { text: 'Sejak kapan lubang ini ada?' });
  await officer.agencyAct(id, 'start', { version });
  const lost = await refusalOf(
    officer.agencyAct(id, 'reply', { version, reply: plain('Kami tambal 4 Maret 2026.') }),
  );
  expect(lost.problem.changes).toEqual([
    { type: 'work_started', actorRole: 'agencyOfficer', at: '2026-03-02' },
  ]);
});

test('a judgement is overruled with a reason: what the reply counts as changes everywhere, what the rules said stays', async () => {
  const { id, trackingCode } = await assigned();
  await step.officerAct(officer, id, 'reply', { reply: plain('Terima kasih, laporan sudah kami terima.') });
  const [reply] = (await verifier.complaintForVerifier(id)).replies;
  expect(reply).toMatchObject({ kind: 'acknowledgement', judged: 'acknowledgement' });
  const overrule = {
    replyId: reply?.replyId,
    kind: 'substantive',
    reason: 'Sudah dijelaskan lewat telepon.',
  };
  expect(await codeOf(step.act(id, 'reclassify', { ...overrule, replyId: 'r' }))).toBe('not_possible_now');
  await step.act(id, 'reclassify', overrule);
  expect((await verifier.complaintForVerifier(id)).replies[0]).toMatchObject({
    kind: 'substantive',
    judged: 'acknowledgement',
  });
  expect((await officer.complaintForAgency(id)).replies[0]?.kind).toBe('substantive');
  const tracked = await host.citizen.track(trackingCode);
  expect(tracked.replies[0]?.kind).toBe('substantive');
  const log = await host.server.connection.database
    .selectFrom('operations_log')
    .select('note')
    .where('kind', '=', 'override')
    .execute();
  expect(log.map(({ note }) => note)).toEqual([
    'penilaian tanggapan diubah menjadi berisi tindak lanjut: Sudah dijelaskan lewat telepon.',
  ]);
});

test('forwarding names the owner to the reporter and makes a ready text without her words', async () => {
  at(MONDAY.toISOString());
  const { id, trackingCode } = await step.filed({
    text: 'Lampu tiang padam kuldesakiwarna sejak Lebaran lalu.',
  });
  const { owners } = await verifier.outsideOwners();
  expect(owners.map(({ name }) => name)).toContain('PT PLN (Persero)');
  await step.act(id, 'forward', {
    owner: 'PT PLN (Persero)',
    explanation: EXPLANATION,
    brief: plain('Lampu jalan padam di dekat pasar.'),
  });
  const { handover } = await verifier.complaintForVerifier(id);
  expect(handover?.text).toContain('Kepada: PT PLN (Persero)');
  expect(handover?.text).toContain('Lampu jalan padam di dekat pasar.');
  expect(handover?.text).toContain('Maret 2026');
  expect(handover?.text).not.toMatch(/kuldesak|Lebaran|02:00/);
  expect((await host.citizen.track(trackingCode)).explanation).toContain('PT PLN (Persero)');
});

test('a text for the owner outside passes the gate like any other', async () => {
  const { id } = await step.filed();
  const refused = step.act(id, 'forward', {
    owner: 'PT PLN (Persero)',
    explanation: EXPLANATION,
    brief: plain('Hubungi pelapor di 081234567890.'),
  });
  expect(['text_undecided', 'text_identifier']).toContain(await codeOf(refused));
});

test('a merged reporter keeps her tracker and sees of the other complaint only that it became public', async () => {
  const target = await resolved();
  const own = await step.filed({ text: 'Aduan saya sendiri tentang lubang di jalan itu.' });
  await step.act(own.id, 'merge', { into: target.id });
  const before = await host.citizen.track(own.trackingCode);
  expect(before).toMatchObject({
    state: 'merged',
    publicId: null,
    agencyName: null,
    replies: [],
    messages: [],
  });
  expect(before.explanation).toContain('digabung');
  const first = JSON.stringify(before);
  await step.act(target.id, 'reopen', { reason: 'Masih ada lubang lain.' });
  expect(JSON.stringify(await host.citizen.track(own.trackingCode))).toBe(first);
  expect((await host.citizen.track(target.trackingCode)).state).toBe('reopened');
  expect(await codeOf(step.message(own.trackingCode))).toBe('not_possible_now');
});

test('a reporter judges and reopens until 30 days after the solution, closed or not, and not a moment longer', async () => {
  const early = await resolved();
  at('2026-04-01T02:00:00.000Z');
  const told = await host.citizen.track(early.trackingCode);
  expect(told.canJudge).toBe(true);
  expect(told.explanation).toContain('1 April 2026');
  const late = await resolved();
  at('2026-04-01T02:00:00.001Z');
  expect((await host.citizen.track(late.trackingCode)).canJudge).toBe(false);
  const verdict = {
    trackingCode: late.trackingCode,
    verdict: 'not_solved' as const,
    reason: 'Masih.',
    rating: null,
  };
  expect(await codeOf(host.citizen.giveVerdict(verdict))).toBe('not_possible_now');
});

test('fourteen silent days close a solved complaint, an unread message keeps it open, and she can still reopen it', async () => {
  const silent = await resolved();
  const wrote = await resolved();
  await step.message(wrote.trackingCode);
  at('2026-03-16T16:59:59.999Z');
  expect(await closeSilent(host.server)).toBe(0);
  at('2026-03-16T17:00:00.000Z');
  await closeSilent(host.server);
  expect((await host.citizen.track(silent.trackingCode)).state).toBe('closed');
  expect((await host.citizen.track(wrote.trackingCode)).state).toBe('resolved');
  const view = await host.citizen.giveVerdict({
    trackingCode: silent.trackingCode,
    verdict: 'not_solved',
    reason: 'Masih ada.',
    rating: 1,
  });
  expect(view.state).toBe('reopened');
});

test('what an officer lets through in a reply or a solution is remembered and logged like a brief', async () => {
  const { id } = await assigned();
  const text = 'Pak Suryo menambal lubang itu pada 2 Maret 2026 pukul 09.00.';
  const { spans } = await officer.gate(text);
  const decisions = spans.map(({ start, end, type }) => ({ start, end, type, action: 'keep' as const }));
  expect(decisions.length).toBeGreaterThan(0);
  await step.officerAct(officer, id, 'reply', { reply: { text, decisions } });
  await step.officerAct(officer, id, 'resolve', {
    text: { text, decisions },
    withoutPhotoReason: 'Kamera petugas rusak di lapangan.',
  });
  const rows = await host.server.connection.database
    .selectFrom('casework_decision')
    .select('audience')
    .where('complaint_id', '=', id)
    .execute();
  expect(rows.map(({ audience }) => audience)).toEqual(Array(2 * decisions.length).fill('reporter'));
});

test('a wrong password has a code of its own, which no ended session has', async () => {
  const fresh = await host.signIn('leader');
  await fresh.signOut();
  expect(await codeOf(fresh.signIn('staf1@contoh.example', 'kata-sandi-yang-salah'))).toBe(
    'wrong_credentials',
  );
  expect(await codeOf(fresh.me())).toBe('not_signed_in');
});
