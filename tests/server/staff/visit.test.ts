import { afterAll, beforeAll, expect, test } from 'vitest';
import type { FileComplaint } from '../../../api-client/contract/intake/complaint.ts';
import type { DeskClient } from '../../../api-client/desk-client.ts';
import { ProblemError } from '../../../api-client/errors.ts';
import { complaintOf, newKey, SOMEWHERE } from '../helpers/complaint-of.ts';
import { openTestServer, type TestServer } from '../helpers/open-test-server.ts';

let host: TestServer;
let verifier: DeskClient;
let dpupr: DeskClient;
let dlh: DeskClient;
beforeAll(async () => {
  host = await openTestServer();
  verifier = await host.signIn('verifier');
  dpupr = await host.signIn('agencyOfficer', 'dpupr');
  dlh = await host.signIn('agencyOfficer', 'dlh');
}, 60_000);
afterAll(() => host.close());

const plain = (text: string) => ({ text, decisions: [] });
const REASON = plain('Dua petugas, Senin pagi, melihat saluran di belakang rumah.');
const HOME = {
  latitude: Number(SOMEWHERE.latitude.toFixed(5)),
  longitude: Number(SOMEWHERE.longitude.toFixed(5)),
};
const act = async (id: string, name: string, body: object) =>
  verifier.verifierAct(id, name, { version: (await verifier.complaintForVerifier(id)).version, ...body });
const ask = async (officer: DeskClient, id: string) =>
  officer.agencyAct(id, 'visit', {
    version: (await officer.complaintForAgency(id)).version,
    reason: REASON,
  });
const assign = (id: string, agencyCode: string) =>
  act(id, 'assign', { agencyCode, brief: plain('Saluran air mampat.'), photoIds: [] });
const codeOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'done',
    (error) => (error instanceof ProblemError ? error.code : String(error)),
  );

/** A complaint at her home that the public works office handles. */
async function atHome(place: Partial<FileComplaint['place']> = {}) {
  const complaint = complaintOf({ place: { ...complaintOf().place, atHome: true, ...place } });
  const { trackingCode } = await host.citizen.file(complaint, newKey());
  const id = complaint.complaintId;
  await act(id, 'verify', { categoryCode: 'jalan-rusak', subject: { kind: 'nobody', agencyCode: null } });
  await assign(id, 'dpupr');
  const answer = (agreed: boolean) => host.citizen.answerVisit({ trackingCode, agreed });
  return { id, trackingCode, answer };
}

const without = (id: string, seen: object) => JSON.stringify(seen).replaceAll(id, '');

test('the agency reads the place of a home while the reporter agrees, and not before or after', async () => {
  const { id, trackingCode, answer } = await atHome();
  expect(await dpupr.complaintForAgency(id)).toMatchObject({ visit: null, place: { point: null } });
  await ask(dpupr, id);
  const asked = await dpupr.complaintForAgency(id);
  expect(asked.visit).toEqual({ on: expect.stringMatching(/^\d{4}-\d\d-\d\d$/), point: null });
  expect(asked.actions).not.toContain('visit');
  expect((await host.citizen.track(trackingCode)).visit).toEqual({
    agencyName: expect.stringContaining('Pekerjaan Umum'),
    on: asked.visit?.on,
    reason: REASON.text,
    agreed: null,
    hasPoint: true,
  });

  expect((await answer(true)).visit?.agreed).toBe(true);
  const let_in = await dpupr.complaintForAgency(id);
  expect(let_in).toEqual({ ...asked, visit: { ...asked.visit, point: HOME } });
  expect(await codeOf(dlh.complaintForAgency(id))).toBe('not_found');

  await answer(false);
  expect(await dpupr.complaintForAgency(id)).toEqual(asked);
});

test('a no, silence, a consent taken back and a home without a point read the same to the agency', async () => {
  const [silent, refusing, changing, pointless] = [
    await atHome(),
    await atHome(),
    await atHome(),
    await atHome({ point: null, pointSource: null, villageCode: (await villageOf()) ?? null }),
  ];
  for (const { id } of [silent, refusing, changing, pointless]) await ask(dpupr, id);
  await refusing.answer(false);
  await changing.answer(true);
  await changing.answer(false);
  const seen = without(silent.id, await dpupr.complaintForAgency(silent.id));
  for (const { id } of [refusing, changing, pointless])
    expect(without(id, await dpupr.complaintForAgency(id))).toBe(seen);
  // Nor does the queue or being refused tell: what she said is no change of the agency's.
  const { version } = await dpupr.complaintForAgency(refusing.id);
  expect(await dpupr.agencyAct(refusing.id, 'start', { version })).toMatchObject({ version: version + 1 });
  expect((await host.citizen.track(pointless.trackingCode)).visit?.hasPoint).toBe(false);
  expect(await codeOf(pointless.answer(true))).toBe('not_possible_now');
});

/** The village the usual place lies in. */
async function villageOf() {
  const { id } = await atHome();
  return (await verifier.complaintForVerifier(id)).place.villageCode;
}

test('saying the same twice changes nothing, and nobody answers what nobody asked', async () => {
  const { id, answer } = await atHome();
  expect(await codeOf(answer(true))).toBe('not_possible_now');
  await ask(dpupr, id);
  await answer(true);
  const { version } = await verifier.complaintForVerifier(id);
  await answer(true);
  expect((await verifier.complaintForVerifier(id)).version).toBe(version);
  await Promise.all([answer(false), answer(false)]);
  expect((await verifier.complaintForVerifier(id)).version).toBe(version + 1);
});

test('an agency asks once; a verifier may ask again after a no, and not after a yes', async () => {
  const { id, trackingCode, answer } = await atHome();
  await ask(dpupr, id);
  await answer(false);
  expect(await codeOf(ask(dpupr, id))).toBe('not_possible_now');
  expect((await verifier.complaintForVerifier(id)).actions).toContain('visit');
  await act(id, 'visit', { reason: plain('Sore saja, bila pagi tidak cocok.') });
  expect((await host.citizen.track(trackingCode)).visit).toMatchObject({
    reason: 'Sore saja, bila pagi tidak cocok.',
    agreed: null,
  });
  await answer(true);
  expect((await verifier.complaintForVerifier(id)).actions).not.toContain('visit');
  expect(await codeOf(act(id, 'visit', { reason: REASON }))).toBe('not_possible_now');
});

test('the agreement is to one agency and ends with the matter', async () => {
  const { id, trackingCode, answer } = await atHome();
  await ask(dpupr, id);
  await answer(true);
  // The same agency, given it again, keeps it; another one has to ask.
  await assign(id, 'dpupr');
  expect((await dpupr.complaintForAgency(id)).visit?.point).toEqual(HOME);
  await assign(id, 'dlh');
  expect((await dlh.complaintForAgency(id)).visit).toBeNull();
  expect((await host.citizen.track(trackingCode)).visit).toBeNull();
  await ask(dlh, id);
  await answer(true);
  const { version } = await dlh.complaintForAgency(id);
  await dlh.agencyAct(id, 'resolve', {
    version,
    text: plain('Saluran dikeruk pada 2 Maret 2026.'),
    withoutPhotoReason: 'Kamera petugas rusak di lapangan.',
  });
  expect((await dlh.complaintForAgency(id)).visit?.point).toEqual(HOME);
  await host.citizen.giveVerdict({ trackingCode, verdict: 'solved', reason: null, rating: 5 });
  expect(await dlh.complaintForAgency(id)).toMatchObject({ visit: null, place: { point: null } });
  expect(await codeOf(answer(true))).toBe('not_possible_now');
});

test('what is not at a home needs no agreement, and none can be asked for', async () => {
  const complaint = complaintOf();
  await host.citizen.file(complaint, newKey());
  const id = complaint.complaintId;
  await act(id, 'verify', { categoryCode: 'jalan-rusak', subject: { kind: 'nobody', agencyCode: null } });
  expect((await verifier.complaintForVerifier(id)).actions).not.toContain('visit');
  await assign(id, 'dpupr');
  expect((await dpupr.complaintForAgency(id)).actions).not.toContain('visit');
  expect(await codeOf(ask(dpupr, id))).toBe('not_possible_now');
  expect(await codeOf(act(id, 'visit', { reason: REASON }))).toBe('not_possible_now');
});

test('the reason passes the gate, stands in her thread and in the log, and is asked for once however often it is sent', async () => {
  const { id, trackingCode } = await atHome();
  const { version } = await dpupr.complaintForAgency(id);
  const withNumber = { version, reason: plain('Hubungi saya di 0812-3456-7890 sebelum Senin.') };
  expect(await codeOf(dpupr.agencyAct(id, 'visit', withNumber))).toBe('text_undecided');
  const key = newKey();
  const first = await dpupr.agencyAct(id, 'visit', { version, reason: REASON }, key);
  expect(await dpupr.agencyAct(id, 'visit', { version, reason: REASON }, key)).toEqual(first);
  const { messages } = await host.citizen.track(trackingCode);
  expect(messages.map(({ text }) => text)).toEqual([expect.stringContaining(REASON.text)]);
  const auditor = await host.signIn('auditor');
  const { entries } = await auditor.auditLog({ kind: 'event' });
  expect(entries.filter((entry) => entry.complaintId === id).map(({ note }) => note)).toEqual([
    expect.stringMatching(/^izin datang ke rumah pelapor diminta untuk /),
  ]);
});
