import type { Kysely } from 'kysely';
import * as v from 'valibot';
import type { MapPoint } from '../../api-client/contract/public/map-index.ts';
import { type PublicCase, publicCase } from '../../api-client/contract/public/public-case.ts';
import type { PublishedTables } from '../database/tables.ts';
import type { PhotoStore } from '../photos/photo-store.ts';
import { variantEndings } from '../photos/publish-variants.ts';
import { loadReference } from '../reference.ts';
import { downloadFiles } from './downloads/download-files.ts';
import { buildMapIndex } from './map-index.ts';
import { buildMapMonths } from './map-months.ts';
import { createChangesWriter, createWholeWriter } from './publication-writer.ts';
import { readRevisions, readSnapshot, snapshotDays } from './snapshots/read-snapshots.ts';
import { writeSnapshotFolders } from './snapshots/snapshot-folders.ts';

/**
 * Writes the publication folder from the published zone alone: everything that anybody may know, as plain files with a manifest
 * of checksums. Returns the records it holds.
 * @param onlyChanges `folder` holds a whole publication by this program, and only what differs from it is written
 */
export async function writePublication(
  database: Kysely<PublishedTables>,
  photos: PhotoStore,
  folder: string,
  { onlyChanges = false }: { onlyChanges?: boolean } = {},
): Promise<PublicCase[]> {
  const statistics = await database.selectFrom('published_statistics').selectAll().executeTakeFirst();
  if (!statistics) throw new Error('no statistics have been computed yet');
  const reference = await loadReference(database);
  const rows = await database.selectFrom('published_case').select('record').orderBy('public_id').execute();
  const cases = rows.map((row) => v.parse(publicCase, JSON.parse(row.record)));
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
  for (const record of cases) files.set(`cases/${record.publicId}.json`, json(record));
  for (const [path, text] of buildMapIndex(mapPoints(cases))) files.set(path, text);
  for (const [path, text] of buildMapMonths(cases)) files.set(path, text);
  for (const [path, text] of downloadFiles(cases, reference)) files.set(path, text);
  const writer = onlyChanges ? await createChangesWriter(folder) : await createWholeWriter(folder);
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
  );
  await writer.finish(statistics.snapshot_at);
  return cases;
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

const json = (value: unknown) => `${JSON.stringify(value)}\n`;
