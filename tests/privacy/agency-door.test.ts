import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DeskClient } from '../../api-client/desk-client.ts';
import { ProblemError } from '../../api-client/errors.ts';
import { complaintOf, newKey, SOMEWHERE } from '../server/helpers/complaint-of.ts';
import { openTestServer, type TestServer } from '../server/helpers/open-test-server.ts';
import { plainPicture } from './run/pictures.ts';

let host: TestServer;
let verifier: DeskClient;
let dpupr: DeskClient;
beforeAll(async () => {
  host = await openTestServer();
  verifier = await host.signIn('verifier');
  dpupr = await host.signIn('agencyOfficer', 'dpupr');
}, 60_000);
afterAll(() => host.close());

const plain = (text: string) => ({ text, decisions: [] });
const act = async (id: string, name: string, body: object) =>
  verifier.verifierAct(id, name, { version: (await verifier.complaintForVerifier(id)).version, ...body });
const verify = (id: string) =>
  act(id, 'verify', { categoryCode: 'jalan-rusak', subject: { kind: 'nobody', agencyCode: null } });
const assign = (id: string, photoIds: string[] = []) =>
  act(id, 'assign', { agencyCode: 'dpupr', brief: plain('Jalan berlubang di dekat pasar.'), photoIds });

/** Files one complaint; with `asked`, a question and two answers go to and fro before it is assigned. */
async function assigned(asked: boolean) {
  const complaint = complaintOf();
  const { trackingCode } = await host.citizen.file(complaint, newKey());
  const id = complaint.complaintId;
  const say = (text: string) =>
    host.citizen.sendMessage({ trackingCode, messageId: crypto.randomUUID(), text });
  if (asked) {
    await act(id, 'ask', { text: 'Sejak kapan jalan ini berlubang?' });
    await say('Sejak dua minggu.');
    await say('Lebih tepatnya lima belas hari.');
  }
  await verify(id);
  await assign(id);
  return { id, say };
}

const without = (id: string, answer: object) => JSON.stringify(answer).replaceAll(id, '');

test('the agency cannot tell whether the reporter was asked, or that she wrote', async () => {
  const [silent, talked] = [await assigned(false), await assigned(true)];
  expect(without(talked.id, await dpupr.complaintForAgency(talked.id))).toBe(
    without(silent.id, await dpupr.complaintForAgency(silent.id)),
  );
  const before = await dpupr.complaintForAgency(talked.id);
  await talked.say('Hari ini ada motor jatuh.');
  expect(await dpupr.complaintForAgency(talked.id)).toEqual(before);
  // Nor by being refused: what she wrote meanwhile is no change of the agency's.
  const done = await dpupr.agencyAct(talked.id, 'start', { version: before.version });
  expect(done).toEqual({ version: before.version + 1, state: 'in_progress' });
  const twice = await dpupr
    .agencyAct(talked.id, 'start', { version: before.version })
    .catch((error) => error);
  expect(twice).toMatchObject({ code: 'changed_meanwhile' });
});

test('what the officers of an agency know of each other holds no hour, and the same for every complaint', async () => {
  const [silent, talked] = [await assigned(false), await assigned(true)];
  for (const { id } of [silent, talked]) {
    await dpupr.takeComplaint(id);
    await dpupr.writeWorkLog(id, { entry: plain('Sudah kami lihat, aspal dipesan.') });
  }
  const seen = await dpupr.complaintForAgency(talked.id);
  expect(seen.workLog).toHaveLength(1);
  expect(without(talked.id, seen)).toBe(without(silent.id, await dpupr.complaintForAgency(silent.id)));
  const answers = [seen, await dpupr.agencyQueue(), await dpupr.agencyTeam()];
  expect(JSON.stringify(answers)).not.toMatch(/T\d\d:\d\d/);
});

test('a reporter’s photo of her own home goes neither to the agency nor to the public', async () => {
  const { photoId } = await host.citizen.uploadPhoto(await plainPicture('#777'));
  const complaint = complaintOf({
    place: { ...complaintOf().place, atHome: true },
    photos: [{ photoId, caption: null }],
    photoConsent: true,
  });
  await host.citizen.file(complaint, newKey());
  const id = complaint.complaintId;
  await verify(id);
  await verifier.checkPhoto(id, photoId, { audience: 'agency', boxes: [] });
  await verifier.checkPhoto(id, photoId, { audience: 'public', boxes: [] });
  expect(await codeOf(assign(id, [photoId]))).toBe('photo_unchecked');
  await assign(id);
  const { version } = await dpupr.complaintForAgency(id);
  const resolution = {
    text: plain('Lubang ditambal pada 2 Maret 2026.'),
    withoutPhotoReason: 'Kamera petugas rusak di lapangan.',
  };
  await dpupr.agencyAct(id, 'resolve', { version, ...resolution });
  const publication = {
    summary: plain('Jalan berlubang di dekat pasar.'),
    outcome: plain('Lubang ditambal aspal.'),
    beforePhotoId: photoId,
    afterPhotoId: null,
    precision: null,
    mayStartConflict: false,
  };
  expect(await codeOf(act(id, 'publish', publication))).toBe('photo_unchecked');
});

test('the agency gets five decimals of a place, whatever the device sent', async () => {
  const { latitude, longitude } = SOMEWHERE;
  const place = {
    ...complaintOf().place,
    point: { latitude: latitude + 1.23e-9, longitude: longitude + 4.56e-9 },
  };
  const complaint = complaintOf({ place });
  await host.citizen.file(complaint, newKey());
  await verify(complaint.complaintId);
  await assign(complaint.complaintId);
  expect((await dpupr.complaintForAgency(complaint.complaintId)).place.point).toEqual({
    latitude: Number(latitude.toFixed(5)),
    longitude: Number(longitude.toFixed(5)),
  });
});

async function codeOf(promise: Promise<unknown>): Promise<string> {
  const error = await promise.catch((thrown: unknown) => thrown);
  if (error instanceof ProblemError) return error.code;
  throw error instanceof Error ? error : new Error('nothing was refused');
}
