import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { KeyListBody } from '../../../api-client/contract/intake/key-list.ts';
import type { DeskClient } from '../../../api-client/desk-client.ts';
import { ProblemError } from '../../../api-client/errors.ts';
import { demoCredentials } from '../../../demo/demo-logins.ts';
import { unwrapPrivateKey } from '../../../desk/key-document/wrap-private-key.ts';
import type { Contact } from '../../../widget/seal/contact.ts';
import { openPart } from '../../../widget/seal/open-part.ts';
import { sealPart } from '../../../widget/seal/seal-part.ts';
import { importSealingKey } from '../../../widget/seal/sealing-key.ts';
import { complaintOf, newKey } from '../helpers/complaint-of.ts';
import { openTestServer, type TestServer } from '../helpers/open-test-server.ts';

let host: TestServer;
let verifier: DeskClient;
let keyList: KeyListBody;
let dpupr: DeskClient;
let dlh: DeskClient;
beforeAll(async () => {
  host = await openTestServer();
  ({ verifier, keyList } = await host.verifierWithKeys());
  dpupr = await host.signIn('agencyOfficer', 'dpupr');
  dlh = await host.signIn('agencyOfficer', 'dlh');
});
afterAll(() => host.close());

const CONTACT: Contact = { kind: 'named', name: 'Sartinah Wulandari', number: '081234567890', notes: [] };

const codeOf = async (promise: Promise<unknown>) => {
  const error = await promise.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (error instanceof ProblemError) return error.code;
  throw error ?? new Error('nothing was refused');
};

const picture = async (colour: string) => {
  const bytes = await sharp({ create: { width: 64, height: 48, channels: 3, background: colour } })
    .jpeg()
    .toBuffer();
  return new Blob([new Uint8Array(bytes)], { type: 'image/jpeg' });
};

const plain = (text: string) => ({ text, decisions: [] });

async function fileSealed(change: Parameters<typeof complaintOf>[0] = {}) {
  const complaint = complaintOf(change);
  const { complaintId } = complaint;
  const sealed = [await sealPart({ complaintId, part: 'contact', plaintext: CONTACT, keyList })];
  const { trackingCode } = await host.citizen.file({ ...complaint, sealed }, newKey());
  return { complaintId, trackingCode };
}

const act = async (id: string, name: string, body: object) =>
  verifier.verifierAct(id, name, { version: (await verifier.complaintForVerifier(id)).version, ...body });
const officerAct = async (client: DeskClient, id: string, name: string, body: object) =>
  client.agencyAct(id, name, { version: (await client.complaintForAgency(id)).version, ...body });

const NOBODY = { kind: 'nobody', agencyCode: null };

async function assigned() {
  const filed = await fileSealed();
  await act(filed.complaintId, 'verify', { categoryCode: 'jalan-rusak', subject: NOBODY });
  await act(filed.complaintId, 'assign', {
    agencyCode: 'dpupr',
    brief: plain('Jalan berlubang di dekat pasar.'),
    photoIds: [],
  });
  return filed;
}

test('one complaint goes from filing to a published case and back out again', async () => {
  const { photoId: reportPhoto } = await host.citizen.uploadPhoto(await picture('#777'));
  const { complaintId: id, trackingCode } = await fileSealed({
    photos: [{ photoId: reportPhoto, caption: 'lubang' }],
  });

  await act(id, 'ask', { text: 'Sejak kapan jalan ini berlubang?' });
  expect((await host.citizen.track(trackingCode)).state).toBe('clarifying');
  await host.citizen.sendMessage({
    trackingCode,
    messageId: crypto.randomUUID(),
    text: 'Sejak Lebaran, Pak.',
  });
  await act(id, 'verify', { categoryCode: 'jalan-rusak', subject: NOBODY });

  await verifier.checkPhoto(id, reportPhoto, {
    audience: 'agency',
    boxes: [{ left: 0, top: 0, width: 0.5, height: 0.5 }],
  });
  const brief = plain('Jalan berlubang selebar satu meter di dekat pasar.');
  await act(id, 'assign', { agencyCode: 'dpupr', brief, photoIds: [reportPhoto] });

  const seen = await dpupr.complaintForAgency(id);
  expect(seen.brief).toBe(brief.text);
  expect(seen.photos).toHaveLength(1);
  expect(seen.photos[0]?.photoId).not.toBe(reportPhoto);
  expect(JSON.stringify(seen)).not.toMatch(/Lebaran|widget|Sartinah|lubang"|02:00/);

  await officerAct(dpupr, id, 'start', {});
  await officerAct(dpupr, id, 'reply', {
    reply: plain('Tim kami menambal lubang itu pada 4 Maret 2026 pukul 09.00 sepanjang 12 meter.'),
  });
  const { photoId: before } = await dpupr.uploadWorkPhoto(id, 'before', await picture('#654'));
  const { photoId: after } = await dpupr.uploadWorkPhoto(id, 'after', await picture('#9a8'));
  host.clock.set(new Date('2026-03-04T04:00:00.000Z'));
  await officerAct(dpupr, id, 'resolve', {
    text: plain('Lubang ditambal aspal 12 meter pada 4 Maret 2026.'),
    withoutPhotoReason: null,
  });
  await host.citizen.giveVerdict({ trackingCode, verdict: 'solved', reason: null, rating: 5 });

  const publication = {
    summary: plain('Jalan berlubang di dekat pasar membahayakan pengendara.'),
    outcome: plain('Lubang ditambal aspal sepanjang 12 meter.'),
    beforePhotoId: before,
    afterPhotoId: after,
    precision: null,
    mayStartConflict: false,
  };
  expect(await codeOf(act(id, 'publish', publication))).toBe('photo_unchecked');
  await verifier.checkPhoto(id, before, { audience: 'public', boxes: [] });
  await verifier.checkPhoto(id, after, { audience: 'public', boxes: [] });
  expect(await codeOf(act(id, 'publish', { ...publication, beforePhotoId: reportPhoto }))).toBe(
    'photo_unchecked',
  );
  await act(id, 'publish', publication);

  const row = await host.server.connection.database
    .selectFrom('published_case')
    .selectAll()
    .executeTakeFirstOrThrow();
  expect(JSON.parse(row.record)).toMatchObject({
    agencyCode: 'dpupr',
    receivedOn: '2026-03-02',
    resolvedOn: '2026-03-04',
    resolutionHours: 50,
    firstAnswerHours: 0,
    deadline: { kind: 'hours', limit: 168, result: 'met', provisional: false },
    evidence: 'photo',
    reopened: false,
  });
  const view = await host.citizen.track(trackingCode);
  expect([view.state, view.publicId]).toEqual(['closed', row.public_id]);

  await act(id, 'withdraw', { reason: 'Pelapor meminta ditarik.' });
  expect(await host.server.connection.database.selectFrom('published_case').selectAll().execute()).toEqual(
    [],
  );
  expect(await host.server.photos.published.list()).toEqual([]);
  host.clock.set(new Date('2026-03-02T02:00:00.000Z'));
});

test('identity is opened in the verifier’s browser alone, with a logged reason the reporter can read', async () => {
  const { complaintId, trackingCode } = await fileSealed();
  const opened = await verifier.openIdentity({ complaintId, part: 'contact', reason: 'menanyakan lokasi' });
  const { passphrase } = demoCredentials(host.server.secrets);
  const privateKey = await importSealingKey(await unwrapPrivateKey(opened.wrappedPrivateKey, passphrase));
  expect(await openPart(opened.sealed, privateKey, opened.keyId, complaintId)).toEqual(CONTACT);
  expect((await host.citizen.track(trackingCode)).openings).toEqual([
    { on: '2026-03-02', reason: 'menanyakan lokasi' },
  ]);
  const log = await (await host.signIn('auditor')).auditLog();
  expect(log.entries).toContainEqual(
    expect.objectContaining({ kind: 'opening', complaintId, note: 'menanyakan lokasi' }),
  );
});

test('a verifier without a key of the list opens nothing, and no opening is logged for her', async () => {
  const { complaintId, trackingCode } = await fileSealed();
  const other = await host.signIn('verifier');
  expect(await codeOf(other.openIdentity({ complaintId, part: 'contact', reason: 'ingin tahu' }))).toBe(
    'not_possible_now',
  );
  expect((await host.citizen.track(trackingCode)).openings).toEqual([]);
});

test('an officer asking for another agency’s complaint is answered as for one that does not exist', async () => {
  const { complaintId } = await assigned();
  const unknown = '11111111-1111-4111-8111-111111111111';
  expect(await codeOf(dlh.complaintForAgency(complaintId))).toBe('not_found');
  expect(await codeOf(dlh.complaintForAgency(unknown))).toBe('not_found');
  expect(await codeOf(dlh.agencyAct(complaintId, 'start', { version: 3 }))).toBe('not_found');
  expect(await codeOf(dlh.uploadWorkPhoto(complaintId, 'after', await picture('#000')))).toBe('not_found');
  expect((await dlh.agencyQueue()).items).toEqual([]);
});

test('the subject of a complaint never handles it, not even after it was assigned', async () => {
  const { complaintId } = await fileSealed();
  await act(complaintId, 'verify', {
    categoryCode: 'jalan-rusak',
    subject: { kind: 'agency', agencyCode: 'dpupr' },
  });
  const brief = plain('Pekerjaan jalan tidak sesuai papan proyek.');
  expect(await codeOf(act(complaintId, 'assign', { agencyCode: 'dpupr', brief, photoIds: [] }))).toBe(
    'subject_involved',
  );
  expect(await codeOf(dpupr.complaintForAgency(complaintId))).toBe('not_found');
});

test('a brief with a phone number or an undecided name does not leave', async () => {
  const { complaintId } = await fileSealed();
  await act(complaintId, 'verify', { categoryCode: 'jalan-rusak', subject: NOBODY });
  const text = 'Hubungi Pak Slamet Riyadi di 0812-3456-7890 untuk lokasi lubang.';
  const { spans, masked } = await verifier.gate(text);
  const assign = (decisions: object[]) =>
    act(complaintId, 'assign', { agencyCode: 'dpupr', brief: { text, decisions }, photoIds: [] });
  const decided = (action: string) => spans.map(({ start, end, type }) => ({ start, end, type, action }));
  expect(await codeOf(assign([]))).toBe('text_undecided');
  expect(await codeOf(assign(decided('keep')))).toBe('text_identifier');
  await assign(decided('mask'));
  expect((await dpupr.complaintForAgency(complaintId)).brief).toBe(masked);
  expect(masked).not.toMatch(/Slamet|0812/);
});

test('of two officers acting on the same version one wins and the other is told', async () => {
  const { complaintId } = await assigned();
  const { version } = await dpupr.complaintForAgency(complaintId);
  const colleague = await host.signIn('agencyOfficer', 'dpupr');
  const outcomes = await Promise.allSettled([
    dpupr.agencyAct(complaintId, 'start', { version }),
    colleague.agencyAct(complaintId, 'start', { version }),
  ]);
  expect(outcomes.map((outcome) => outcome.status).sort()).toEqual(['fulfilled', 'rejected']);
  const lost = outcomes.find((outcome) => outcome.status === 'rejected');
  expect(lost?.reason).toMatchObject({ code: 'changed_meanwhile' });
});

test('refuses resolved without an after photo or a reason', async () => {
  const { complaintId } = await assigned();
  const text = plain('Lubang sudah ditambal pada 3 Maret 2026.');
  expect(await codeOf(officerAct(dpupr, complaintId, 'resolve', { text, withoutPhotoReason: null }))).toBe(
    'invalid_body',
  );
  const reason = 'Pekerjaan administrasi, tidak ada yang dapat difoto.';
  await officerAct(dpupr, complaintId, 'resolve', { text, withoutPhotoReason: reason });
  expect((await verifier.complaintForVerifier(complaintId)).resolution).toEqual({
    text: text.text,
    withoutPhotoReason: reason,
  });
});

test('"belum beres" reopens, and a repeated message changes nothing', async () => {
  const { complaintId, trackingCode } = await assigned();
  const text = plain('Lubang sudah ditambal pada 3 Maret 2026.');
  await officerAct(dpupr, complaintId, 'resolve', {
    text,
    withoutPhotoReason: 'Kamera petugas rusak di lapangan.',
  });
  const view = await host.citizen.giveVerdict({
    trackingCode,
    verdict: 'not_solved',
    reason: 'masih ada lubang',
    rating: 2,
  });
  expect(view.state).toBe('reopened');
  const message = { trackingCode, messageId: crypto.randomUUID(), text: 'Lubangnya di sebelah timur.' };
  await host.citizen.sendMessage(message);
  expect((await host.citizen.sendMessage(message)).messages).toHaveLength(1);
});

test('a home is shown to the agency and the public by its village alone', async () => {
  const { complaintId } = await fileSealed({ place: { ...complaintOf().place, atHome: true } });
  await act(complaintId, 'verify', { categoryCode: 'jalan-rusak', subject: NOBODY });
  await act(complaintId, 'assign', { agencyCode: 'dpupr', brief: plain('Jalan berlubang.'), photoIds: [] });
  const seen = await dpupr.complaintForAgency(complaintId);
  expect(seen.place.point).toBeNull();
  expect(seen.place.villageCode).not.toBeNull();
});

test('a deactivated account is nobody at once', async () => {
  const administrator = await host.signIn('administrator');
  const officer = await host.signIn('agencyOfficer', 'dlh');
  const { accountId } = await officer.me();
  await administrator.deactivateAccount(accountId);
  expect(await codeOf(officer.me())).toBe('not_signed_in');
});

test('guessing a password is slowed after five failures', async () => {
  const email = 'pimpinan-baru@contoh.example';
  const guess = () =>
    host.desk.app.request('/api/auth/sign-in/email', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'sec-fetch-site': 'same-origin',
        origin: host.server.addresses.desk,
      },
      body: JSON.stringify({ email, password: 'bukan-kata-sandinya' }),
    });
  const statuses = [];
  for (let tries = 0; tries < 6; tries += 1) statuses.push((await guess()).status);
  expect(statuses).toEqual([401, 401, 401, 401, 401, 429]);
});
