import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DeskClient } from '../../../api-client/desk-client.ts';
import { ProblemError } from '../../../api-client/errors.ts';
import { replayEvents } from '../../../server/casework/lifecycle.ts';
import { recordedEventsOf } from '../../../server/casework/recorded-events-of.ts';
import { compareStoredState } from '../../../server/casework/stored-state.ts';
import { complaintOf, newKey } from '../helpers/complaint-of.ts';
import { MONDAY, openTestServer, type TestServer } from '../helpers/open-test-server.ts';

let host: TestServer;
let verifier: DeskClient;
let officer: DeskClient;
let other: string;
beforeAll(async () => {
  host = await openTestServer();
  verifier = await host.signIn('verifier');
  officer = await host.signIn('agencyOfficer', 'dpupr');
  const complaint = complaintOf();
  await host.citizen.file(complaint, newKey());
  other = complaint.complaintId;
});
afterAll(() => host.close());

const plain = (text: string) => ({ text, decisions: [] });
const explanation = 'Penjelasan untuk pelapor, cukup panjang.';
const subject = { kind: 'nobody', agencyCode: null };

type Deed = (id: string, trackingCode: string, version: number) => Promise<unknown>;
const byVerifier =
  (name: string, body: () => object = () => ({})): Deed =>
  (id, _code, version) =>
    verifier.verifierAct(id, name, { version, ...body() });
const byOfficer =
  (name: string, body: object = {}): Deed =>
  async (id) =>
    officer.agencyAct(id, name, { version: (await officer.complaintForAgency(id)).version, ...body });

const DEEDS: Record<string, Deed> = {
  ask: byVerifier('ask', () => ({ text: 'Sejak kapan, dan di sebelah mana?' })),
  verify: byVerifier('verify', () => ({ categoryCode: 'jalan-rusak', subject })),
  'reject for want of an answer': byVerifier('reject', () => ({ reason: 'no_answer', explanation })),
  'reject as spam': byVerifier('reject', () => ({ reason: 'spam', explanation })),
  forward: byVerifier('forward', () => ({ owner: 'Dinas provinsi', explanation })),
  merge: byVerifier('merge', () => ({ into: other })),
  'verify a misconduct': byVerifier('verify', () => ({
    categoryCode: 'jalan-rusak',
    subject: { kind: 'staff', agencyCode: 'dlh' },
    misconduct: true,
  })),
  'name the subject': byVerifier('subject', () => ({
    subject: { kind: 'agency', agencyCode: 'dpupr' },
    misconduct: false,
    reason: explanation,
  })),
  'name nobody': byVerifier('subject', () => ({ subject, misconduct: false, reason: explanation })),
  'look in the field': byVerifier('field-check', () => ({ on: '2026-02-01', text: explanation })),
  'hear the subject': byVerifier('hearing', () => ({ on: '2026-02-01', text: explanation })),
  overrule: async (id, _code, version) => {
    const { replies } = await verifier.complaintForVerifier(id);
    const [reply] = replies;
    return verifier.verifierAct(id, 'reclassify', {
      version,
      replyId: reply?.replyId ?? 'none',
      kind: reply?.kind === 'substantive' ? 'acknowledgement' : 'substantive',
      reason: explanation,
    });
  },
  assign: byVerifier('assign', () => ({
    agencyCode: 'dpupr',
    brief: plain('Jalan berlubang di dekat pasar.'),
    photoIds: [],
  })),
  'assign to another': byVerifier('assign', () => ({
    agencyCode: 'dlh',
    brief: plain('Saluran tersumbat sampah.'),
    photoIds: [],
  })),
  reopen: byVerifier('reopen', () => ({ reason: explanation })),
  close: byVerifier('close'),
  publish: byVerifier('publish', () => ({
    summary: plain('Jalan berlubang di dekat pasar.'),
    outcome: plain('Lubang ditambal aspal.'),
    beforePhotoId: null,
    afterPhotoId: null,
    precision: null,
    mayStartConflict: false,
  })),
  withdraw: byVerifier('withdraw', () => ({ reason: explanation })),
  start: byOfficer('start'),
  acknowledge: byOfficer('reply', { reply: plain('Terima kasih, laporan sudah kami terima.') }),
  answer: byOfficer('reply', {
    reply: plain('Tim kami menambal lubang itu pada 4 Maret 2026 pukul 09.00 sepanjang 12 meter.'),
  }),
  'ask for another agency': byOfficer('reassign', { reason: 'Jalan ini milik dinas yang lain.' }),
  resolve: byOfficer('resolve', {
    text: plain('Lubang sudah ditambal aspal.'),
    withoutPhotoReason: 'Kamera petugas rusak di lapangan.',
  }),
  message: (_id, trackingCode) =>
    host.citizen.sendMessage({ trackingCode, messageId: crypto.randomUUID(), text: 'Masih berlubang, Pak.' }),
  'say solved': (_id, trackingCode) =>
    host.citizen.giveVerdict({ trackingCode, verdict: 'solved', reason: null, rating: 4 }),
  'say not solved': (_id, trackingCode) =>
    host.citizen.giveVerdict({ trackingCode, verdict: 'not_solved', reason: 'masih ada', rating: 2 }),
};
const NAMES = Object.keys(DEEDS);
/** No deed: time goes by, as "no answer" needs. */
const WAIT = 'wait three weeks';
/** How histories begin; chance alone would reject or merge most complaints at once. */
const BEGINNINGS = [
  ['verify', 'assign', 'start', 'answer', 'resolve', 'say solved', 'publish'],
  ['verify', 'assign', 'resolve', 'close', 'reopen', 'assign to another', 'assign', 'ask for another agency'],
  [
    'ask',
    'ask',
    WAIT,
    'reject for want of an answer',
    'message',
    'verify',
    'assign',
    'resolve',
    'say not solved',
    'merge',
  ],
];

const HOUR_MS = 3_600_000;
const step = fc.record({
  /** The first two at once, then one after another until one succeeds. */
  deeds: fc.shuffledSubarray(NAMES, { minLength: 2, maxLength: 8 }),
  /** Negative: the machine's clock was set back. */
  hours: fc.constantFrom(0, 1, 30, 24 * 31, -5),
});
const plan = fc.record({
  beginning: fc.constantFrom(...BEGINNINGS),
  told: fc.noBias(fc.nat({ max: 8 })),
  steps: fc.array(step, { minLength: 4, maxLength: 8, size: 'max' }),
});

async function versionOf(id: string): Promise<number> {
  const { version } = await host.server.connection.database
    .selectFrom('casework_complaint')
    .select('version')
    .where('complaint_id', '=', id)
    .executeTakeFirstOrThrow();
  return version;
}

/** Tries deeds at once, verifiers' all with the version of now; answers which succeeded. Anything but a refusal is a bug. */
async function attempt(names: readonly string[], id: string, trackingCode: string): Promise<string[]> {
  const version = await versionOf(id);
  const outcomes = await Promise.allSettled(names.map((name) => DEEDS[name]?.(id, trackingCode, version)));
  for (const outcome of outcomes) {
    if (outcome.status === 'fulfilled') continue;
    expect(outcome.reason).toBeInstanceOf(ProblemError);
    expect([
      'not_possible_now',
      'changed_meanwhile',
      'not_found',
      'no_answer_too_early',
      'subject_involved',
      'inspectorate_only',
    ]).toContain(outcome.reason.code);
  }
  return names.filter((_name, index) => outcomes[index]?.status === 'fulfilled');
}

test('whatever is tried through the two apps, alone or at once, the stored projection is the replay of the stored events', async () => {
  const succeeded = new Set<string>();
  await fc.assert(
    fc.asyncProperty(plan, async ({ beginning, told, steps }) => {
      host.clock.set(MONDAY);
      const complaint = complaintOf();
      const { complaintId: id } = complaint;
      const { trackingCode } = await host.citizen.file(complaint, newKey());
      for (const name of beginning.slice(0, told)) {
        if (name === WAIT) host.clock.set(new Date(host.clock.now().getTime() + 21 * 24 * HOUR_MS));
        if (name === WAIT) continue;
        for (const done of await attempt([name], id, trackingCode)) succeeded.add(done);
      }
      for (const { deeds, hours } of steps) {
        host.clock.set(new Date(host.clock.now().getTime() + hours * HOUR_MS));
        const [first = '', second = '', ...rest] = deeds;
        let done = await attempt([first, second], id, trackingCode);
        for (const name of rest) if (done.length === 0) done = await attempt([name], id, trackingCode);
        for (const name of done) succeeded.add(name);
      }
      const row = await host.server.connection.database
        .selectFrom('casework_complaint')
        .selectAll()
        .where('complaint_id', '=', id)
        .executeTakeFirstOrThrow();
      const events = await recordedEventsOf(host.server.connection.database, id);
      const projection = replayEvents(events);
      expect(JSON.parse(row.projection)).toEqual(projection);
      expect(row).toMatchObject({
        state: projection?.state,
        version: events.length,
        agency_code: projection?.agencyCode,
        public_id: projection?.publicId,
      });
      const times = projection?.steps.map((each) => each.at) ?? [];
      expect(times).toEqual([...times].sort());
    }),
    {
      numRuns: 50,
      seed: 20_261_122,
      examples: BEGINNINGS.map((beginning): [{ beginning: string[]; told: number; steps: [] }] => [
        { beginning, told: beginning.length, steps: [] },
      ]),
    },
  );
  const report = await compareStoredState(host.server.connection.database);
  expect(report).toMatchObject({ difference: null });
  expect(report.complaints).toBeGreaterThan(50);
  expect([...succeeded].sort()).toEqual([...NAMES].sort());
}, 120_000);
