import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DeskClient } from '../../../../api-client/desk-client.ts';
import { complaintOf, newKey, SOMEWHERE } from '../../helpers/complaint-of.ts';
import { openTestServer, type TestServer } from '../../helpers/open-test-server.ts';

let host: TestServer;
let verifier: DeskClient;
beforeAll(async () => {
  host = await openTestServer();
  verifier = await host.signIn('verifier');
});
afterAll(() => host.close());

const METRES = 1 / 111_320;
const place = (north: number, change = {}) => ({
  ...complaintOf().place,
  point: { ...SOMEWHERE, latitude: SOMEWHERE.latitude + north * METRES },
  ...change,
});
const LAMP = 'Lampu jalan padam di tikungan dekat gapura, sudah dua minggu gelap.';

async function file(text: string, change: Parameters<typeof complaintOf>[0] = {}) {
  const complaint = complaintOf({ text, categoryCode: 'lampu-jalan', ...change });
  const { trackingCode } = await host.citizen.file(complaint, newKey());
  return { id: complaint.complaintId, trackingCode };
}
const found = async (id: string) => (await verifier.likelyDuplicates(id)).duplicates;

test('the same matter nearby is found and explained; another matter there, and the same elsewhere, are not', async () => {
  host.clock.set(new Date('2026-03-02T02:00:00.000Z'));
  const first = await file(LAMP, { place: place(0) });
  const other = await file('Sampah menumpuk di pinggir lapangan dan berbau.', {
    place: place(30),
    categoryCode: 'sampah',
  });
  host.clock.set(new Date('2026-03-05T05:00:00.000Z'));
  const second = await file('Dekat gapura gelap sekali, lampunya padam, tolong.', { place: place(60) });
  const far = await file(LAMP, { place: place(-900) });
  const [one, ...rest] = await found(second.id);
  expect(rest).toEqual([]);
  expect(one).toMatchObject({
    complaintId: first.id,
    why: {
      metres: 60,
      sameVillage: true,
      sameCategory: true,
      days: 3,
      words: ['gapura', 'gelap', 'lampunya', 'padam'],
    },
    mayTakeThis: true,
    mayJoinThis: true,
  });
  expect((await found(first.id)).map((each) => [each.complaintId, each.why.days])).toEqual([[second.id, -3]]);
  expect(await found(other.id)).toEqual([]);
  expect(await found(far.id)).toEqual([]);
});

test('how near is near, an administrator says for each category, and it counts at once', async () => {
  host.clock.set(new Date('2026-03-09T02:00:00.000Z'));
  const first = await file(LAMP, { place: place(6000) });
  const second = await file(LAMP, { place: place(6200) });
  expect(await found(second.id)).toEqual([]);
  const admin = await host.signIn('administrator');
  const setRadius = async (duplicateRadius: number) => {
    const { categories } = await admin.administeredCategories();
    const lamp = categories.find(({ code }) => code === 'lampu-jalan');
    if (!lamp) throw new Error('the category is gone');
    const { code, kind: _kind, retiredOn: _retired, questions: _questions, ...facts } = lamp;
    await admin.changeCategory(code, { ...facts, duplicateRadius });
  };
  await setRadius(250);
  expect((await found(second.id)).map((one) => one.complaintId)).toEqual([first.id]);
  await setRadius(150);
  expect(await found(second.id)).toEqual([]);
});

test('without a point the same village, category and words are enough; four months later nothing is', async () => {
  const village = complaintOf().place.villageCode ?? (await anyVillage());
  const nowhere = {
    ...complaintOf().place,
    point: null,
    pointSource: null,
    accuracy: null,
    villageCode: village,
  };
  const text = 'KTP saya belum dicetak karena blangko habis di kecamatan.';
  const change = { place: nowhere, categoryCode: 'layanan-kependudukan' };
  host.clock.set(new Date('2026-04-01T02:00:00.000Z'));
  const first = await file(text, change);
  const second = await file('Blangko habis, KTP belum juga dicetak padahal sudah direkam.', change);
  const [one] = await found(second.id);
  expect(one).toMatchObject({ complaintId: first.id, why: { metres: null, sameVillage: true } });
  host.clock.set(new Date('2026-09-01T02:00:00.000Z'));
  expect(await found((await file(text, change)).id)).toEqual([]);
});

async function anyVillage(): Promise<string> {
  return host.server.reference.regions.find((region) => region.level === 'village')?.code ?? '';
}

test('a merge goes either way, is never made by itself, and shows nobody the other’s words', async () => {
  host.clock.set(new Date('2026-05-04T02:00:00.000Z'));
  const kept = await file('Lampu jalan mati di simpang pos ronda utara.', { place: place(2000) });
  const joined = await file('Simpang pos ronda utara lampunya mati total.', { place: place(2010) });
  const [one] = await found(kept.id);
  expect(one?.mayJoinThis).toBe(true);
  expect((await verifier.complaintForVerifier(joined.id)).state).toBe('received');
  await verifier.verifierAct(joined.id, 'merge', { version: one?.version ?? 0, into: kept.id });
  expect(await found(kept.id)).toEqual([]);
  const seen = JSON.stringify(await host.citizen.track(joined.trackingCode));
  expect(seen).toContain('"merged"');
  expect(seen).not.toContain('simpang pos ronda utara.');
  const own = await host.citizen.track(kept.trackingCode);
  expect(JSON.stringify(own)).not.toContain('mati total');
  expect(own.state).toBe('received');
});

test('a complaint is never joined to one that its subject handles, nor to one that was ended', async () => {
  host.clock.set(new Date('2026-06-01T02:00:00.000Z'));
  const handled = await file('Lampu jalan padam di depan lapangan voli.', { place: place(4000) });
  const nobody = { kind: 'nobody', agencyCode: null };
  const brief = { text: 'Lampu jalan padam.', decisions: [] };
  await verifier.verifierAct(handled.id, 'verify-and-assign', {
    version: 1,
    categoryCode: 'lampu-jalan',
    subject: nobody,
    agencyCode: 'dishub',
    brief,
    photoIds: [],
  });
  const about = await file('Lampu jalan padam di depan lapangan voli, Dishub diam.', { place: place(4005) });
  await verifier.verifierAct(about.id, 'verify', {
    version: 1,
    categoryCode: 'lampu-jalan',
    subject: { kind: 'agency', agencyCode: 'dishub' },
  });
  const [one] = await found(about.id);
  expect([one?.complaintId, one?.mayTakeThis, one?.mayJoinThis]).toEqual([handled.id, false, false]);
  await expect(
    verifier.verifierAct(about.id, 'merge', { version: 2, into: handled.id }),
  ).rejects.toMatchObject({ code: 'subject_involved' });
  const rejected = await file('Lampu jalan padam di depan lapangan voli lagi.', { place: place(4010) });
  await verifier.verifierAct(rejected.id, 'reject', {
    version: 1,
    reason: 'spam',
    explanation: 'Laporan ini kiriman berulang.',
  });
  await expect(
    verifier.verifierAct(about.id, 'merge', { version: 2, into: rejected.id }),
  ).rejects.toMatchObject({ code: 'not_possible_now' });
});
