import { createHash } from 'node:crypto';
import { mkdir, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Kysely } from 'kysely';
import * as v from 'valibot';
import type { Manifest } from '../../api-client/contract/public/manifest.ts';
import type { MapPoint } from '../../api-client/contract/public/map-index.ts';
import { type PublicCase, publicCase } from '../../api-client/contract/public/public-case.ts';
import type { PublishedTables } from '../database/tables.ts';
import type { PhotoStore } from '../photos/photo-store.ts';
import { variantEndings } from '../photos/publish-variants.ts';
import { loadReference } from '../reference.ts';
import { downloadFiles } from './downloads/download-files.ts';
import { buildMapIndex } from './map-index.ts';
import { buildMapMonths } from './map-months.ts';
import { NO_TIME } from './no-time.ts';
import { readRevisions, readSnapshot, snapshotDays } from './snapshots/read-snapshots.ts';
import { writeSnapshotFolders } from './snapshots/snapshot-folders.ts';

/**
 * Writes the publication folder from the published zone alone: everything that anybody may know, as plain files with a manifest
 * of checksums. Written beside `folder` and put in its place at the end. Returns the records it holds.
 */
export async function writePublication(
  database: Kysely<PublishedTables>,
  photos: PhotoStore,
  folder: string,
): Promise<PublicCase[]> {
  const staging = `${folder}.new`;
  await rm(staging, { recursive: true, force: true });
  const statistics = await database.selectFrom('published_statistics').selectAll().executeTakeFirst();
  if (!statistics) throw new Error('no statistics have been computed yet');
  const reference = await loadReference(database);
  const rows = await database.selectFrom('published_case').select('record').orderBy('public_id').execute();
  const cases = rows.map((row) => v.parse(publicCase, JSON.parse(row.record)));
  const withdrawn = await database
    .selectFrom('published_revision')
    .select((fields) => fields.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();

  const files = new Map<string, string | Uint8Array>([
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
  for (const photo of cases.flatMap((record) => record.photos)) {
    for (const ending of variantEndings) {
      const bytes = await photos.get(`${photo.photoId}${ending}`);
      if (!bytes) throw new Error(`published photo ${photo.photoId} is missing`);
      files.set(`photos/${photo.photoId}${ending}`, bytes);
    }
  }
  const written: Manifest['files'] = [];
  const write = async (path: string, content: string | Uint8Array) => {
    written.push(entryOf(path, content));
    await writeQuietly(join(staging, path), content);
  };
  for (const [path, content] of files) await write(path, content);
  await writeSnapshotFolders(
    await snapshotDays(database),
    (day) => readSnapshot(database, day),
    await readRevisions(database),
    write,
  );
  await writeQuietly(join(staging, 'manifest.json'), json(manifestOf(written, statistics.snapshot_at)));
  await replaceFolder(staging, folder);
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

function entryOf(path: string, content: string | Uint8Array): Manifest['files'][number] {
  const sha256 = createHash('sha256').update(content).digest('hex');
  return { path, bytes: Buffer.byteLength(content), sha256 };
}

function manifestOf(files: Manifest['files'], snapshot: string): Manifest {
  return { format: 1, generatedFor: snapshot, files: files.sort((a, b) => (a.path < b.path ? -1 : 1)) };
}

const json = (value: unknown) => `${JSON.stringify(value)}\n`;

async function writeQuietly(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
  await utimes(path, NO_TIME, NO_TIME);
}

/** Two renames; a reader of the old folder keeps its open files. */
async function replaceFolder(staging: string, folder: string): Promise<void> {
  const old = `${folder}.old`;
  await rm(old, { recursive: true, force: true });
  await rename(folder, old).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
  });
  await rename(staging, folder);
  await rm(old, { recursive: true, force: true });
}
