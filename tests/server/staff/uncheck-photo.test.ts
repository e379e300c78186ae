import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DeskClient } from '../../../api-client/desk-client.ts';
import { plainPicture } from '../../privacy/run/pictures.ts';
import { openTestServer, type TestServer } from '../helpers/open-test-server.ts';
import { codeOf, plain, refusalOf, stepsOf } from './desk-steps.ts';

let host: TestServer;
let verifier: DeskClient;
let officer: DeskClient;
let step: ReturnType<typeof stepsOf>;
beforeAll(async () => {
  host = await openTestServer();
  verifier = await host.signIn('verifier');
  officer = await host.signIn('agencyOfficer', 'dpupr');
  step = stepsOf(host, verifier);
});
afterAll(() => host.close());

const AGENCY = { audience: 'agency' } as const;
const PUBLIC = { audience: 'public' } as const;

async function verified(colour: string) {
  const { photoId } = await host.citizen.uploadPhoto(await plainPicture(colour));
  const { id } = await step.filed({ photos: [{ photoId, caption: null }] });
  await step.verify(id);
  return { id, photoId };
}

const assignWith = (id: string, photoIds: string[]) =>
  step.act(id, 'assign', { agencyCode: 'dpupr', brief: plain('Jalan berlubang di dekat pasar.'), photoIds });

test('a photo whose tick was taken back leaves the agency at once, picture and all, and is not released again', async () => {
  const { id, photoId } = await verified('#123456');
  await verifier.checkPhoto(id, photoId, { ...AGENCY, boxes: [] });
  await assignWith(id, [photoId]);
  const shown = (await officer.complaintForAgency(id)).photos[0]?.photoId ?? '';
  expect(await host.server.photos.casework.get(`${shown}.webp`)).not.toBeNull();

  expect(await verifier.uncheckPhoto(id, photoId, AGENCY)).toEqual({ photoId, ...AGENCY });
  expect((await officer.complaintForAgency(id)).photos).toEqual([]);
  expect(await host.server.photos.casework.get(`${shown}.webp`)).toBeNull();
  // Her own picture stays with the verifiers.
  expect(await host.server.photos.casework.get(`${photoId}.webp`)).not.toBeNull();

  expect(await codeOf(verifier.uncheckPhoto(id, photoId, AGENCY))).toBe('not_found');
  await step.officerAct(officer, id, 'reassign', { reason: 'Mohon foto dan ringkasan yang baru.' });
  expect(await refusalOf(assignWith(id, [photoId]))).toMatchObject({ code: 'photo_unchecked' });
});

test('a tick is taken back for one audience, of one complaint', async () => {
  const { id, photoId } = await verified('#234567');
  const other = await verified('#345678');
  await verifier.checkPhoto(id, photoId, { ...AGENCY, boxes: [] });
  await verifier.checkPhoto(id, photoId, { ...PUBLIC, boxes: [] });
  expect(await codeOf(verifier.uncheckPhoto(other.id, photoId, AGENCY))).toBe('not_found');
  expect(await codeOf(verifier.uncheckPhoto(other.id, other.photoId, AGENCY))).toBe('not_found');
  await verifier.uncheckPhoto(id, photoId, PUBLIC);
  await assignWith(id, [photoId]);
  expect((await officer.complaintForAgency(id)).photos).toHaveLength(1);
});

test('it is written down who took a tick back, for whom', async () => {
  const { id, photoId } = await verified('#456789');
  await verifier.checkPhoto(id, photoId, { ...PUBLIC, boxes: [] });
  await verifier.uncheckPhoto(id, photoId, PUBLIC);
  const { accountId } = await verifier.me();
  const entries = await host.server.connection.database
    .selectFrom('operations_log')
    .select(['kind', 'account_id', 'note'])
    .where('complaint_id', '=', id)
    .where('note', 'like', 'izin foto dicabut%')
    .execute();
  expect(entries).toEqual([
    { kind: 'decision', account_id: accountId, note: 'izin foto dicabut untuk publik' },
  ]);
});
