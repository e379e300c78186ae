import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { revisions } from '../../../../api-client/contract/public/snapshot.ts';
import type { DeskClient } from '../../../../api-client/desk-client.ts';
import { openPublisherReader } from '../../../../server/database/publisher-reader.ts';
import { writePublication } from '../../../../server/publish/write-publication.ts';
import { saveSettings } from '../../../../server/settings.ts';
import { requestPublication } from '../../../../server/staff/publication-jobs.ts';
import { complaintOf, newKey } from '../../helpers/complaint-of.ts';
import { MONDAY, openTestServer, type TestServer } from '../../helpers/open-test-server.ts';

let host: TestServer;
let verifier: DeskClient;
let officer: DeskClient;
let publication: string;
beforeAll(async () => {
  host = await openTestServer();
  verifier = await host.signIn('verifier');
  officer = await host.signIn('agencyOfficer', 'dpupr');
  publication = join(host.folder, 'publication');
  const change = { sayWorkingDays: 0, publicationBatch: 'at_once' as const, categoryRules: {} };
  await saveSettings(host.server.connection.database, change, MONDAY);
});
afterAll(() => host.close());

const plain = (text: string) => ({ text, decisions: [] });
const act = async (id: string, name: string, body: object) => {
  const { version } = await verifier.complaintForVerifier(id);
  return verifier.verifierAct(id, name, { version, ...body });
};

/** A solved and published complaint; its ids, the private and the public one. */
async function publishedCase(): Promise<{ id: string; publicId: string }> {
  const complaint = complaintOf({ categoryCode: 'jalan-rusak' });
  const { complaintId: id } = complaint;
  const { trackingCode } = await host.citizen.file(complaint, newKey());
  await act(id, 'verify', { categoryCode: 'jalan-rusak', subject: { kind: 'nobody', agencyCode: null } });
  await act(id, 'assign', { agencyCode: 'dpupr', brief: plain('Jalan berlubang.'), photoIds: [] });
  await officer.agencyAct(id, 'resolve', {
    version: (await officer.complaintForAgency(id)).version,
    text: plain('Lubang ditambal aspal.'),
    withoutPhotoReason: 'Kamera petugas rusak di lapangan.',
  });
  await act(id, 'publish', {
    summary: plain('Jalan berlubang di dekat pasar.'),
    outcome: plain('Lubang ditambal aspal sepanjang 12 meter.'),
    beforePhotoId: null,
    afterPhotoId: null,
    precision: null,
    mayStartConflict: false,
  });
  return { id, publicId: (await host.citizen.track(trackingCode)).publicId ?? '' };
}

/** Every file of the data folder by path; written by the connection that can read the published zone alone. */
async function written(): Promise<Map<string, Buffer>> {
  const reader = openPublisherReader(host.source);
  try {
    await writePublication(reader, host.server.photos.published, publication);
  } finally {
    await reader.destroy();
  }
  const home = join(publication, 'data');
  const entries = await readdir(home, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(home.length + 1));
  return new Map(
    await Promise.all(paths.map(async (path) => [path, await readFile(join(home, path))] as const)),
  );
}

const idsIn = (files: Map<string, Buffer>, day: string) =>
  files
    .get(`${day}/aduan.csv`)
    ?.toString('utf8')
    .split('\r\n')
    .slice(1, -1)
    .map((line) => line.slice(0, 10));
const filesOf = (files: Map<string, Buffer>, day: string) =>
  new Map(
    [...files]
      .filter(([path]) => path.startsWith(`${day}/`))
      .map(([path, bytes]) => [path, bytes.toString('hex')]),
  );
const revised = (files: Map<string, Buffer>) =>
  v.parse(revisions, JSON.parse(files.get('revisi.json')?.toString('utf8') ?? ''));

test('the first publication of a month freezes a snapshot; later ones leave it, and a withdrawal takes its row out of all of them', async () => {
  host.clock.set(MONDAY);
  const first = await publishedCase();
  const march = await written();
  expect(idsIn(march, '2026-03-02')).toEqual([first.publicId]);
  expect(idsIn(march, 'terbaru')).toEqual([first.publicId]);
  // Texts are corrected and withdrawn; a snapshot holds none.
  for (const [path, bytes] of filesOf(march, '2026-03-02'))
    expect(Buffer.from(bytes, 'hex').includes('sepanjang 12 meter'), path).toBe(false);

  host.clock.set(new Date('2026-03-20T02:00:00.000Z'));
  const second = await publishedCase();
  const later = await written();
  expect(filesOf(later, '2026-03-02')).toEqual(filesOf(march, '2026-03-02'));

  host.clock.set(new Date('2026-04-02T02:00:00.000Z'));
  await requestPublication(host.server);
  const april = await written();
  expect(filesOf(april, '2026-03-02')).toEqual(filesOf(march, '2026-03-02'));
  expect(idsIn(april, '2026-04-02')).toEqual([first.publicId, second.publicId].sort());
  expect(filesOf(april, 'terbaru').size).toBe(filesOf(april, '2026-04-02').size);
  expect(april.get('terbaru/SHA256SUMS')).toEqual(april.get('2026-04-02/SHA256SUMS'));
  expect(revised(april)).toMatchObject({
    snapshots: [
      { on: '2026-03-02', rows: 1 },
      { on: '2026-04-02', rows: 2 },
    ],
    revisions: [],
  });

  await act(first.id, 'withdraw', { reason: 'Pelapor meminta ditarik.' });
  const without = await written();
  for (const [path, bytes] of without) expect(bytes.includes(first.publicId), path).toBe(false);
  expect(idsIn(without, '2026-03-02')).toEqual([]);
  expect(idsIn(without, '2026-04-02')).toEqual([second.publicId]);
  expect(revised(without).revisions).toEqual([
    {
      on: '2026-04-02',
      kind: 'withdrawal',
      reason: expect.stringContaining('ditarik'),
      count: 1,
      snapshots: ['2026-03-02', '2026-04-02'],
    },
  ]);
  // The reason a verifier wrote down is nobody else's.
  for (const [path, bytes] of without) expect(bytes.includes('meminta'), path).toBe(false);
  // What counted the complaint still counts it: the figures do not tell which one went.
  expect(without.get('2026-03-02/statistik.json')).toEqual(march.get('2026-03-02/statistik.json'));

  await act(second.id, 'withdraw', { reason: 'Pelapor meminta ditarik.' });
  const [entry] = revised(await written()).revisions;
  expect(entry).toMatchObject({ count: 2, snapshots: ['2026-03-02', '2026-04-02'] });
}, 60_000);
