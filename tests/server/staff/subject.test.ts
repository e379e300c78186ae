import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DeskClient } from '../../../api-client/desk-client.ts';
import { openTestServer, type TestServer } from '../helpers/open-test-server.ts';
import { codeOf, EXPLANATION, NOBODY, plain, stepsOf } from './desk-steps.ts';

let host: TestServer;
let verifier: DeskClient;
let dpupr: DeskClient;
let dlh: DeskClient;
let inspectorate: DeskClient;
let step: ReturnType<typeof stepsOf>;
beforeAll(async () => {
  host = await openTestServer();
  verifier = await host.signIn('verifier');
  dpupr = await host.signIn('agencyOfficer', 'dpupr');
  dlh = await host.signIn('agencyOfficer', 'dlh');
  inspectorate = await host.signIn('agencyOfficer', 'inspektorat');
  step = stepsOf(host, verifier);
});
afterAll(() => host.close());

const ABOUT_DPUPR = { kind: 'agency', agencyCode: 'dpupr' } as const;
const BY_STAFF = { kind: 'staff', agencyCode: 'dpupr' } as const;

/** Every way an officer could reach a complaint; each must answer as if it did not exist. */
async function reachesNothing(officer: DeskClient, id: string) {
  expect((await officer.agencyQueue()).items.map((item) => item.complaintId)).not.toContain(id);
  expect(await codeOf(officer.complaintForAgency(id))).toBe('not_found');
  for (const [name, body] of [
    ['start', {}],
    ['reply', { reply: plain('Kami menambal lubang itu pada 4 Maret 2026.') }],
    ['resolve', { text: plain('Sudah ditambal.'), withoutPhotoReason: 'Kamera petugas rusak.' }],
    ['reassign', { reason: 'Bukan kewenangan dinas kami.' }],
  ] as const) {
    expect(await codeOf(officer.agencyAct(id, name, { version: 3, ...body })), name).toBe('not_found');
  }
  expect(await codeOf(officer.agencyPhoto(id, '0'.repeat(32)))).toBe('not_found');
}

test('the subject is never made the handler, at the first assignment or a later one', async () => {
  const { id } = await step.filed();
  await step.verify(id, { subject: ABOUT_DPUPR });
  expect(await codeOf(step.assign(id, 'dpupr'))).toBe('subject_involved');
  await reachesNothing(dpupr, id);
  await step.assign(id, 'dlh');
  await step.officerAct(dlh, id, 'reassign', { reason: 'Jalan ini milik dinas yang lain.' });
  expect(await codeOf(step.assign(id, 'dpupr'))).toBe('subject_involved');
  await reachesNothing(dpupr, id);
  expect((await dlh.complaintForAgency(id)).complaintId).toBe(id);
});

test('staff of the subject count as the subject', async () => {
  const { id } = await step.filed();
  await step.verify(id, { subject: BY_STAFF });
  expect(await codeOf(step.assign(id, 'dpupr'))).toBe('subject_involved');
  await step.assign(id, 'dlh');
  await reachesNothing(dpupr, id);
});

test('an agency that turns out to be the subject loses the complaint, its brief and its photos in that moment', async () => {
  const { id } = await step.filed();
  await step.verify(id);
  await step.assign(id, 'dpupr');
  await step.officerAct(dpupr, id, 'start');
  const answer = await step.act(id, 'subject', {
    subject: ABOUT_DPUPR,
    misconduct: false,
    reason: 'Pelapor menjelaskan siapa yang ia maksud.',
  });
  expect(answer.state).toBe('verified');
  await reachesNothing(dpupr, id);
  const seen = await verifier.complaintForVerifier(id);
  expect(seen).toMatchObject({ agencyCode: null, brief: null, subject: ABOUT_DPUPR, state: 'verified' });
  expect(await codeOf(step.assign(id, 'dpupr'))).toBe('subject_involved');
  await step.assign(id, 'dlh');
  // It was another agency's work before: that counts, though it was taken away in between.
  expect((await verifier.complaintForVerifier(id)).reassignments).toBe(1);
});

test('a subject of what is already solved reads it no more, and the solution stays', async () => {
  const { id } = await step.filed();
  await step.verify(id);
  await step.assign(id, 'dpupr');
  await step.officerAct(dpupr, id, 'resolve', {
    text: plain('Lubang ditambal aspal.'),
    withoutPhotoReason: 'Kamera petugas rusak di lapangan.',
  });
  await step.act(id, 'subject', { subject: ABOUT_DPUPR, misconduct: false, reason: EXPLANATION });
  await reachesNothing(dpupr, id);
  expect(await verifier.complaintForVerifier(id)).toMatchObject({ state: 'resolved', agencyCode: 'dpupr' });
});

test('misconduct goes to the inspectorate and to nobody else', async () => {
  const { id } = await step.filed();
  await step.verify(id, { subject: BY_STAFF, misconduct: true });
  for (const agencyCode of ['dlh', 'dinkes']) {
    expect(await codeOf(step.assign(id, agencyCode))).toBe('inspectorate_only');
  }
  await step.assign(id, 'inspektorat');
  expect((await inspectorate.agencyQueue()).items.map((item) => item.complaintId)).toContain(id);
  for (const officer of [dpupr, dlh]) await reachesNothing(officer, id);
  expect((await verifier.complaintForVerifier(id)).misconduct).toBe(true);
});

test('a confidential category is misconduct whatever the verifier ticks', async () => {
  const { id } = await step.filed({ categoryCode: 'sikap-petugas' });
  await step.act(id, 'verify', { categoryCode: 'sikap-petugas', subject: NOBODY, misconduct: false });
  expect(await codeOf(step.assign(id, 'dlh'))).toBe('inspectorate_only');
  await step.act(id, 'subject', { subject: NOBODY, misconduct: false, reason: EXPLANATION });
  expect(await codeOf(step.assign(id, 'dlh'))).toBe('inspectorate_only');
});

test('staff nobody could place yet might be of any agency: the inspectorate alone handles it', async () => {
  const { id } = await step.filed();
  await step.verify(id, { subject: { kind: 'staff', agencyCode: null } });
  expect(await codeOf(step.assign(id, 'dlh'))).toBe('inspectorate_only');
  await step.assign(id, 'inspektorat');
});

test('a complaint that becomes misconduct leaves the agency that has it', async () => {
  const { id } = await step.filed();
  await step.verify(id);
  await step.assign(id, 'dlh');
  await step.act(id, 'subject', { subject: BY_STAFF, misconduct: true, reason: EXPLANATION });
  await reachesNothing(dlh, id);
  await step.assign(id, 'inspektorat');
  await reachesNothing(dlh, id);
});

test('misconduct that is solved has no page, no preview and no point', async () => {
  const { id } = await step.filed();
  await step.verify(id, { subject: BY_STAFF, misconduct: true });
  await step.assign(id, 'inspektorat');
  await step.officerAct(inspectorate, id, 'resolve', {
    text: plain('Petugas dibina dan dipindahkan.'),
    withoutPhotoReason: 'Pemeriksaan tidak difoto.',
  });
  const { actions, version } = await verifier.complaintForVerifier(id);
  expect(actions).not.toContain('publish');
  const action = {
    version,
    summary: plain('Pungutan di loket.'),
    outcome: plain('Petugas dipindahkan.'),
    beforePhotoId: null,
    afterPhotoId: null,
    precision: null,
    mayStartConflict: false as const,
  };
  expect(await codeOf(verifier.previewPublication(id, action))).toBe('not_possible_now');
  expect(await codeOf(verifier.verifierAct(id, 'publish', action))).toBe('not_possible_now');
  const cases = await host.server.connection.database.selectFrom('published_case').selectAll().execute();
  expect(cases).toEqual([]);
});

test('what is published is withdrawn before it can become misconduct', async () => {
  const { id } = await step.filed();
  await step.verify(id);
  await step.assign(id, 'dlh');
  await step.officerAct(dlh, id, 'resolve', {
    text: plain('Lubang ditambal aspal.'),
    withoutPhotoReason: 'Kamera petugas rusak di lapangan.',
  });
  const { database } = host.server.connection;
  await step.act(id, 'publish', {
    summary: plain('Jalan berlubang di dekat pasar.'),
    outcome: plain('Lubang ditambal aspal.'),
    beforePhotoId: null,
    afterPhotoId: null,
    precision: null,
    mayStartConflict: false,
  });
  const isPublic = await database.selectFrom('published_case').select('public_id').executeTakeFirst();
  const change = { subject: BY_STAFF, misconduct: true, reason: EXPLANATION };
  if (isPublic) {
    expect(await codeOf(step.act(id, 'subject', change))).toBe('not_possible_now');
    await step.act(id, 'withdraw', { reason: EXPLANATION });
  }
  await step.act(id, 'subject', change);
  // A page that waited for its day is not true any more and never goes out.
  expect((await verifier.complaintForVerifier(id)).waitingPublication).toBeNull();
});

test('a complaint about an agency is not merged into one that agency handles', async () => {
  const target = await step.filed();
  await step.verify(target.id);
  await step.assign(target.id, 'dpupr');
  const about = await step.filed();
  await step.verify(about.id, { subject: ABOUT_DPUPR });
  expect(await codeOf(step.act(about.id, 'merge', { into: target.id }))).toBe('subject_involved');
  const misconduct = await step.filed();
  await step.verify(misconduct.id, { subject: BY_STAFF, misconduct: true });
  expect(await codeOf(step.act(misconduct.id, 'merge', { into: target.id }))).toBe('subject_involved');
});

test('the subject must be named: an agency by its code, and one that exists', async () => {
  const { id } = await step.filed();
  expect(await codeOf(step.verify(id, { subject: { kind: 'agency', agencyCode: null } }))).toBe(
    'invalid_body',
  );
  expect(await codeOf(step.verify(id, { subject: { kind: 'nobody', agencyCode: 'dlh' } }))).toBe(
    'invalid_body',
  );
  expect(await codeOf(step.verify(id, { subject: { kind: 'agency', agencyCode: 'dinas-antah' } }))).toBe(
    'unknown_agency',
  );
});
