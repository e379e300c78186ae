import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Kysely } from 'kysely';
import * as v from 'valibot';
import type { MapPoint } from '../../api-client/contract/public/map-index.ts';
import { type PublicCase, publicCase } from '../../api-client/contract/public/public-case.ts';
import { revisions } from '../../api-client/contract/public/snapshot.ts';
import type { PublishedTables } from '../database/tables.ts';
import type { PhotoStore } from '../photos/photo-store.ts';
import { variantEndings } from '../photos/publish-variants.ts';
import { loadReference } from '../reference.ts';
import { downloadFiles } from './downloads/download-files.ts';
import { buildMapIndex } from './map-index.ts';
import { buildMapMonths } from './map-months.ts';
import { createChangesWriter, createWholeWriter, type PublicationWriter } from './publication-writer.ts';
import { countRows, readRevisions, readSnapshot, snapshotDays } from './snapshots/read-snapshots.ts';
import { type KnownSnapshots, writeSnapshotFolders } from './snapshots/snapshot-folders.ts';

/**
 * Writes the publication folder from the published zone alone: everything that anybody may know, as plain files with a manifest
 * of checksums. Returns the records it holds.
 * @param onlyChanges `folder` holds a whole publication by this program, and only what differs from it is written
 * @param recordsFile gets all files of cases behind one another, a line for each in the order of the manifest: a hundred thousand files
 *   take whoever builds from them longer to open than to read (site/load-publication.ts)
 */
export async function writePublication(
  database: Kysely<PublishedTables>,
  photos: PhotoStore,
  folder: string,
  { onlyChanges = false, recordsFile }: { onlyChanges?: boolean; recordsFile?: string } = {},
): Promise<PublicCase[]> {
  const statistics = await database.selectFrom('published_statistics').selectAll().executeTakeFirst();
  if (!statistics) throw new Error('no statistics have been computed yet');
  const reference = await loadReference(database);
  const writer = onlyChanges ? await createChangesWriter(folder) : await createWholeWriter(folder);
  const rows = await database
    .selectFrom('published_case')
    .select(['public_id', 'record'])
    .orderBy('public_id')
    .execute();
  const cases = rows.map((row) => {
    const record: unknown = JSON.parse(row.record);
    // Whatever was published once by this program has passed the contract.
    return writer.has(casePath(row.public_id), `${row.record}\n`)
      ? (record as PublicCase)
      : v.parse(publicCase, record);
  });
  const withdrawn = await database
    .selectFrom('published_revision')
    .select((fields) => fields.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();

  const files = new Map<string, string>([
    ['instance.json', json(reference.instance)],
    ['agencies.json', json(reference.agencies)],
    ['categories.json', json(reference.categories)],
    ['regions.json', json(reference.regions)],
    ['boundaries.geojson', reference.boundaries],
    ['statistics.json', statistics.record],
    ['revisions.json', json({ withdrawn: Number(withdrawn.count) })],
  ]);
  const lines = cases.map(json);
  for (const [index, { publicId }] of cases.entries()) files.set(casePath(publicId), lines[index] ?? '');
  if (recordsFile) await writeFile(recordsFile, lines);
  for (const [path, text] of buildMapIndex(mapPoints(cases))) files.set(path, text);
  for (const [path, text] of buildMapMonths(cases)) files.set(path, text);
  for (const [path, text] of downloadFiles(cases, reference)) files.set(path, text);
  for (const [path, content] of files) await writer.write(path, content);
  for (const photo of cases.flatMap((record) => record.photos)) {
    for (const ending of variantEndings) {
      const path = `photos/${photo.photoId}${ending}`;
      // A photo's name is drawn by lot at each publication, so it never stands for another picture.
      if (writer.keep(path)) continue;
      const bytes = await photos.get(`${photo.photoId}${ending}`);
      if (!bytes) throw new Error(`published photo ${photo.photoId} is missing`);
      await writer.write(path, bytes);
    }
  }
  await writeSnapshotFolders(
    await snapshotDays(database),
    (day) => readSnapshot(database, day),
    await readRevisions(database),
    writer.write,
    onlyChanges ? await knownSnapshots(database, folder, writer) : undefined,
  );
  await writer.finish(statistics.snapshot_at);
  return cases;
}

async function knownSnapshots(
  database: Kysely<PublishedTables>,
  folder: string,
  { keepAll }: PublicationWriter,
): Promise<KnownSnapshots> {
  const text = await readFile(join(folder, 'data', 'revisi.json'), 'utf8');
  const { snapshots } = v.parse(revisions, JSON.parse(text));
  return { listed: snapshots, count: (day) => countRows(database, day), keepAll };
}

function mapPoints(cases: readonly PublicCase[]): MapPoint[] {
  return cases.flatMap(({ publicId, place, categoryCode, agencyCode }) =>
    place.point === null
      ? []
      : [
          [
            publicId,
            place.point.longitude,
            place.point.latitude,
            categoryCode,
            agencyCode,
          ] satisfies MapPoint,
        ],
  );
}

const casePath = (publicId: string) => `cases/${publicId}.json`;
const json = (value: unknown) => `${JSON.stringify(value)}\n`;
