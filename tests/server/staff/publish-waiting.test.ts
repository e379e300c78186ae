import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { DeskClient } from '../../../api-client/desk-client.ts';
import { ProblemError } from '../../../api-client/errors.ts';
import { publishWaiting } from '../../../server/disclosure/publish-waiting.ts';
import { saveSettings } from '../../../server/settings.ts';
import { publishDue } from '../../../server/staff/publish-due.ts';
import { complaintOf, newKey } from '../helpers/complaint-of.ts';
import { MONDAY, openTestServer, type TestServer } from '../helpers/open-test-server.ts';

let host: TestServer;
let verifier: DeskClient;
let second: DeskClient;
let officer: DeskClient;
beforeAll(async () => {
  host = await openTestServer();
  verifier = await host.signIn('verifier');
  second = await host.signIn('verifier');
  officer = await host.signIn('agencyOfficer', 'dpupr');
});
afterAll(() => host.close());

const set = (change: Parameters<typeof saveSettings>[1]) =>
  saveSettings(host.server.connection.database, change, MONDAY);
beforeEach(async () => {
  host.clock.set(MONDAY);
  await set({ sayWorkingDays: 3, publicationBatch: 'at_once', categoryRules: {} });
});

/** Monday 2 March 2026 and three working days: it may go out when Friday begins in Jakarta. */
const FRIDAY = '2026-03-05T17:00:00.000Z';
const plain = (text: string) => ({ text, decisions: [] });
const codeOf = async (promise: Promise<unknown>) => {
  const error = await promise.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (error instanceof ProblemError) return error.code;
  throw error ?? new Error('nothing was refused');
};

async function picture(colour: string) {
  const create = { width: 64, height: 48, channels: 3 as const, background: colour };
  return new Blob([new Uint8Array(await sharp({ create }).jpeg().toBuffer())], { type: 'image/jpeg' });
}

const versionOf = async (id: string) => (await verifier.complaintForVerifier(id)).version;
const act = async (id: string, name: string, body: object, by = verifier) =>
  by.verifierAct(id, name, { version: await versionOf(id), ...body });

/** A complaint that the agency has solved; with an "after" photo checked for the public when asked. */
async function solved(options: { categoryCode?: string; withPhoto?: boolean } = {}) {
  const { categoryCode = 'jalan-rusak', withPhoto = false } = options;
  const complaint = complaintOf({ categoryCode });
  const { complaintId: id } = complaint;
  const { trackingCode } = await host.citizen.file(complaint, newKey());
  await act(id, 'verify', { categoryCode, subject: { kind: 'nobody', agencyCode: null } });
  await act(id, 'assign', { agencyCode: 'dpupr', brief: plain('Jalan berlubang di pasar.'), photoIds: [] });
  let afterPhotoId: string | null = null;
  if (withPhoto) {
    afterPhotoId = (await officer.uploadWorkPhoto(id, 'after', await picture('#9a8'))).photoId;
    await verifier.checkPhoto(id, afterPhotoId, { audience: 'public', boxes: [] });
  }
  await officer.agencyAct(id, 'resolve', {
    version: (await officer.complaintForAgency(id)).version,
    text: plain('Lubang ditambal aspal.'),
    withoutPhotoReason: withPhoto ? null : 'Kamera petugas rusak di lapangan.',
  });
  const action = {
    summary: plain('Jalan berlubang di dekat pasar.'),
    outcome: plain('Lubang ditambal aspal sepanjang 12 meter.'),
    beforePhotoId: null,
    afterPhotoId,
    precision: null,
    mayStartConflict: false,
  };
  return { id, trackingCode, action };
}

const published = async () =>
  (await host.server.connection.database.selectFrom('published_case').selectAll().execute()).map((row) =>
    JSON.parse(row.record),
  );
const caseOf = async (trackingCode: string) => {
  const { publicId } = await host.citizen.track(trackingCode);
  return (await published()).find((record) => record.publicId === publicId) ?? null;
};

test('the reporter sees the exact page for three working days, then it goes public by itself as she saw it', async () => {
  const { id, trackingCode, action } = await solved({ withPhoto: true });
  const preview = await verifier.previewPublication(id, {
    version: await versionOf(id),
    ...action,
  } as never);
  expect(preview).toMatchObject({ goesPublicAt: FRIDAY, needsApproval: false });
  expect(preview.record.publishedOn).toBe('2026-03-06');
  const before = await versionOf(id);
  await act(id, 'publish', action);

  const seen = (await host.citizen.track(trackingCode)).publication;
  expect(seen).toMatchObject({ stopped: false, goesPublicAt: FRIDAY, title: 'Jalan dan jembatan rusak' });
  const facts = Object.fromEntries(seen?.facts ?? []);
  expect(facts['Yang diadukan']).toBe(action.summary.text);
  expect(facts['Yang dikerjakan']).toBe(action.outcome.text);
  expect(facts.Tempat).toMatch(/titiknya tampak di peta$/);
  expect(facts.Diterima).toBe('2 Maret 2026');
  const photoId = seen?.photos[0]?.photoId ?? '';
  const shown = new Uint8Array(await (await host.citizen.trackPhoto(trackingCode, photoId)).arrayBuffer());
  expect((await verifier.complaintForVerifier(id)).waitingPublication).toMatchObject({
    state: 'waiting',
    goesPublicAt: FRIDAY,
    record: preview.record.photos.length ? { summary: action.summary.text } : null,
  });
  expect(await versionOf(id)).toBe(before);
  // Nothing of the wait reaches the agency, and nothing is public.
  expect(JSON.stringify(await officer.complaintForAgency(id))).not.toContain(photoId);
  expect(await caseOf(trackingCode)).toBeNull();

  // Whatever is done to the checked photo meanwhile, what goes out is what she saw.
  await verifier.checkPhoto(id, action.afterPhotoId ?? '', {
    audience: 'public',
    boxes: [{ left: 0, top: 0, width: 1, height: 1 }],
  });
  host.clock.set(new Date('2026-03-05T16:59:00.000Z'));
  expect(await publishDue(host.server)).toBe(0);
  host.clock.set(new Date('2026-03-05T17:00:30.000Z'));
  expect(await publishDue(host.server)).toBe(1);
  expect(await publishDue(host.server)).toBe(0);
  const record = await caseOf(trackingCode);
  expect(record).toMatchObject({ summary: action.summary.text, publishedOn: '2026-03-06' });
  const large = await host.server.photos.published.get(`${photoId}-1280.webp`);
  const [colour, colourShown] = await Promise.all(
    [large ?? new Uint8Array(), shown].map(async (bytes) => (await sharp(bytes).stats()).dominant),
  );
  expect(colour).toEqual(colourShown);
  expect(await host.server.photos.casework.get(`${photoId}.webp`)).toBeNull();
  expect((await host.citizen.track(trackingCode)).publication).toBeNull();
  expect((await verifier.complaintForVerifier(id)).events.at(-1)?.type).toBe('published');
});

test('"this points to me" stops it, the desk learns only that, and only a new publishing begins a new wait', async () => {
  const { id, trackingCode, action } = await solved({ withPhoto: true });
  expect(await codeOf(host.citizen.stopPublication(trackingCode))).toBe('not_possible_now');
  await act(id, 'publish', action);
  const photoId = (await host.citizen.track(trackingCode)).publication?.photos[0]?.photoId ?? '';
  const { version } = await verifier.complaintForVerifier(id);
  const answer = await host.citizen.stopPublication(trackingCode);
  expect(answer.publication).toMatchObject({ stopped: true, photos: [] });
  expect((await host.citizen.stopPublication(trackingCode)).publication?.stopped).toBe(true);
  expect(await host.server.photos.casework.get(`${photoId}.webp`)).toBeNull();

  const desk = await verifier.complaintForVerifier(id);
  expect(desk.waitingPublication).toEqual({
    state: 'stopped',
    preparedAt: MONDAY.toISOString(),
    goesPublicAt: null,
    record: null,
  });
  expect([desk.version, desk.events.at(-1)?.type, desk.messages]).toEqual([version, 'resolved', []]);
  host.clock.set(new Date('2026-04-01T02:00:00.000Z'));
  expect(await publishDue(host.server)).toBe(0);

  await act(id, 'publish', action);
  expect((await host.citizen.track(trackingCode)).publication).toMatchObject({
    stopped: false,
    // 3 April 2026 is Good Friday.
    goesPublicAt: '2026-04-07T17:00:00.000Z',
  });
});

test('a complaint reopened meanwhile is not published, and the page is gone', async () => {
  const { id, trackingCode, action } = await solved();
  await act(id, 'publish', action);
  await host.citizen.giveVerdict({ trackingCode, verdict: 'not_solved', reason: 'masih', rating: null });
  expect((await host.citizen.track(trackingCode)).publication).toBeNull();
  expect(await codeOf(host.citizen.stopPublication(trackingCode))).toBe('not_possible_now');
  host.clock.set(new Date(FRIDAY));
  expect(await publishDue(host.server)).toBe(0);
  const rows = await host.server.connection.database
    .selectFrom('casework_publication')
    .select('complaint_id')
    .where('complaint_id', '=', id)
    .execute();
  expect(rows).toEqual([]);
});

test('her message that nobody read stays unread when a page goes public by itself', async () => {
  const { id, trackingCode, action } = await solved();
  await act(id, 'publish', action);
  await host.citizen.sendMessage({ trackingCode, messageId: crypto.randomUUID(), text: 'Terima kasih.' });
  host.clock.set(new Date(FRIDAY));
  expect(await publishDue(host.server)).toBe(1);
  const { items } = await verifier.verificationQueue();
  expect(items.find((item) => item.complaintId === id)).toMatchObject({ unread: true });
});

test('the pages of a week go out together on Monday at six, on one day, in an order drawn by lot', async () => {
  await set({ publicationBatch: 'weekly' });
  // Monday morning, Monday evening and Tuesday morning; the last is free on Saturday.
  const batch = '2026-03-08T23:00:00.000Z';
  const cases = [];
  for (const hours of [0, 12, 24]) {
    host.clock.set(new Date(MONDAY.getTime() + hours * 3_600_000));
    const one = await solved({ withPhoto: true });
    await act(one.id, 'publish', one.action);
    const waiting = (await host.citizen.track(one.trackingCode)).publication;
    expect(waiting?.goesPublicAt).toBe(batch);
    cases.push({ ...one, photoId: waiting?.photos[0]?.photoId ?? '' });
  }
  host.clock.set(new Date('2026-03-08T22:59:59.000Z'));
  expect(await publishDue(host.server)).toBe(0);

  host.clock.set(new Date(batch));
  const { effects, photos } = host.server;
  const lots = [3, 1, 2];
  const written: string[] = [];
  host.server.effects = {
    ...effects,
    randomBytes: (purpose, count) =>
      purpose === 'publication-order'
        ? new Uint8Array(count).fill(lots.shift() ?? 0)
        : effects.randomBytes(purpose, count),
  };
  host.server.photos = {
    ...photos,
    published: {
      ...photos.published,
      put: (name, bytes) => {
        written.push(name);
        return photos.published.put(name, bytes);
      },
    },
  };
  const jobsBefore = (await verifier.publicationStatus()).jobs.length;
  expect(await publishDue(host.server)).toBe(3);
  Object.assign(host.server, { effects, photos });
  const [first, middle, last] = cases.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  expect(written.filter((name) => name.endsWith('-1280.webp'))).toEqual(
    [middle, last, first].map((one) => `${one?.photoId}-1280.webp`),
  );
  for (const { id, trackingCode } of cases) {
    expect(await caseOf(trackingCode)).toMatchObject({ publishedOn: '2026-03-09' });
    expect((await verifier.complaintForVerifier(id)).events.at(-1)?.at).toBe(batch);
  }
  expect((await verifier.publicationStatus()).jobs.length - jobsBefore).toBeLessThanOrEqual(1);
});

test('where a category asks for it another verifier approves, and only then the reporter’s days begin', async () => {
  await set({ categoryRules: { 'jalan-rusak': { secondApproval: true } } });
  const { id, trackingCode, action } = await solved();
  await act(id, 'publish', action);
  expect((await host.citizen.track(trackingCode)).publication).toBeNull();
  const mine = await verifier.complaintForVerifier(id);
  const hers = await second.complaintForVerifier(id);
  expect([mine.actions.includes('approve'), hers.actions.includes('approve')]).toEqual([false, true]);
  const { items } = await second.verificationQueue();
  expect(items.find((item) => item.complaintId === id)?.publication).toBe('awaiting_approval');
  const preparedAt = hers.waitingPublication?.preparedAt;
  expect(hers.waitingPublication?.record?.summary).toBe(action.summary.text);
  expect(await codeOf(act(id, 'approve', { preparedAt }))).toBe('not_possible_now');
  const other = '2026-03-01T00:00:00.000Z';
  expect(await codeOf(act(id, 'approve', { preparedAt: other }, second))).toBe('changed_meanwhile');
  host.clock.set(new Date('2026-03-06T02:00:00.000Z'));
  expect(await publishDue(host.server)).toBe(0);
  await act(id, 'approve', { preparedAt }, second);
  expect((await host.citizen.track(trackingCode)).publication).toMatchObject({
    stopped: false,
    goesPublicAt: '2026-03-11T17:00:00.000Z',
  });
  expect(await codeOf(act(id, 'approve', { preparedAt }, second))).toBe('not_possible_now');
});

test('an approval goes public at once where nobody is asked', async () => {
  await set({ sayWorkingDays: 0, categoryRules: { 'jalan-rusak': { secondApproval: true } } });
  const { id, trackingCode, action } = await solved();
  await act(id, 'publish', action);
  expect(await caseOf(trackingCode)).toBeNull();
  const { preparedAt } = (await second.complaintForVerifier(id)).waitingPublication ?? {};
  await act(id, 'approve', { preparedAt }, second);
  expect(await caseOf(trackingCode)).toMatchObject({ publishedOn: '2026-03-02' });
});

test('a case that was reopened tells the day and the hours of its first solution, and that it was reopened', async () => {
  await set({ sayWorkingDays: 0 });
  const { id, trackingCode, action } = await solved();
  await host.citizen.giveVerdict({ trackingCode, verdict: 'not_solved', reason: 'masih', rating: null });
  host.clock.set(new Date(FRIDAY));
  await act(id, 'assign', { agencyCode: 'dpupr', brief: plain('Lubangnya terbuka lagi.'), photoIds: [] });
  await officer.agencyAct(id, 'resolve', {
    version: (await officer.complaintForAgency(id)).version,
    text: plain('Lubang ditambal sekali lagi.'),
    withoutPhotoReason: 'Kamera petugas rusak di lapangan.',
  });
  await act(id, 'publish', action);
  expect(await caseOf(trackingCode)).toMatchObject({
    receivedOn: '2026-03-02',
    resolvedOn: '2026-03-02',
    resolutionHours: 0,
    reopened: true,
  });
});

test('a category by month shows no day of receipt, solution or photo', async () => {
  await set({ sayWorkingDays: 0, categoryRules: { 'jalan-rusak': { dates: 'month' } } });
  const { id, trackingCode, action } = await solved({ withPhoto: true });
  await act(id, 'publish', action);
  expect(await caseOf(trackingCode)).toMatchObject({
    receivedOn: '2026-03',
    resolvedOn: '2026-03',
    photos: [{ takenOn: '2026-03' }],
  });
});

test('a sensitive category is never shown singly, not even one that became sensitive while its page waited', async () => {
  const sensitive = host.server.reference.categories.filter(
    // A confidential one never comes to an agency that could solve it here; misconduct.test.ts has it.
    (category) => category.sensitive && !category.confidential,
  );
  expect(sensitive.length).toBeGreaterThan(0);
  for (const { code } of sensitive) {
    const { id, action } = await solved({ categoryCode: code });
    expect(await codeOf(act(id, 'publish', action)), code).toBe('not_possible_now');
  }
  const { id, trackingCode, action } = await solved();
  await act(id, 'publish', action);
  const category = host.server.reference.category('jalan-rusak');
  if (!category) throw new Error('the invented regency has no roads');
  category.sensitive = true;
  host.clock.set(new Date(FRIDAY));
  expect(await publishDue(host.server)).toBe(0);
  category.sensitive = false;
  expect(await publishDue(host.server)).toBe(0);
  expect(await caseOf(trackingCode)).toBeNull();
});

test('of her stop and the hour that comes at the same moment exactly one wins', async () => {
  for (let round = 0; round < 3; round += 1) {
    host.clock.set(MONDAY);
    const { id, trackingCode, action } = await solved();
    await act(id, 'publish', action);
    host.clock.set(new Date(FRIDAY));
    const [stop, due] = await Promise.allSettled([
      host.citizen.stopPublication(trackingCode),
      publishDue(host.server),
    ]);
    const isPublic = (await caseOf(trackingCode)) !== null;
    expect(due.status).toBe('fulfilled');
    expect(stop.status === 'fulfilled').toBe(!isPublic);
  }
});

test('what fell due while no server ran goes public at the start; one whose photo is lost keeps no other back', async () => {
  const lost = await solved({ withPhoto: true });
  const whole = await solved({ withPhoto: true });
  for (const { id, action } of [lost, whole]) await act(id, 'publish', action);
  const [photo] = (await host.citizen.track(lost.trackingCode)).publication?.photos ?? [];
  await host.server.photos.casework.remove(`${photo?.photoId}.webp`);
  host.clock.set(new Date('2026-03-20T02:00:00.000Z'));
  await expect(publishDue(host.server)).rejects.toMatchObject({ code: 'photo_unchecked' });
  expect(await caseOf(whole.trackingCode)).toMatchObject({ publishedOn: '2026-03-20' });
  expect(await caseOf(lost.trackingCode)).toBeNull();
});

test('her stop wins even when the page was already on its way out', async () => {
  const { id, trackingCode, action } = await solved();
  await act(id, 'publish', action);
  const row = await host.server.connection.database
    .selectFrom('casework_publication')
    .selectAll()
    .where('complaint_id', '=', id)
    .executeTakeFirstOrThrow();
  await host.citizen.stopPublication(trackingCode);
  const late = publishWaiting(host.server, row, new Date(FRIDAY));
  await expect(late).rejects.toMatchObject({ code: 'changed_meanwhile' });
  expect(await caseOf(trackingCode)).toBeNull();
});
