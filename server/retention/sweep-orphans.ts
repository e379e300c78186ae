import type { Database } from '../database/connect.ts';
import { variantEndings } from '../photos/publish-variants.ts';
import type { Server } from '../server.ts';

/** A file of which no row tells, seen at two looks in a row: what is being stored right now has its row by the second one. */
export interface OrphanSweeper {
  /** Returns how many files were removed. */
  sweep(): Promise<number>;
}

/**
 * Removes photo files that belong to nothing: left by a crash between file and row, or between row and file. Of the published store
 * too, so that nothing lies there that is not published. Call it hours apart.
 */
export function createOrphanSweeper({
  connection,
  photos,
}: Pick<Server, 'connection' | 'photos'>): OrphanSweeper {
  let seen = { casework: new Set<string>(), published: new Set<string>() };
  return {
    async sweep() {
      const found = {
        casework: await filesWithout(photos.casework.list(), () => caseworkFiles(connection.database)),
        published: await filesWithout(photos.published.list(), () => publishedFiles(connection.database)),
      };
      let removed = 0;
      for (const store of ['casework', 'published'] as const) {
        for (const name of found[store]) {
          if (!seen[store].has(name)) continue;
          await photos[store].remove(name);
          removed += 1;
        }
      }
      seen = found;
      return removed;
    },
  };
}

/** The files of each store that some record names. */
export async function knownFiles(
  database: Pick<Database, 'selectFrom'>,
): Promise<{ casework: Set<string>; published: Set<string> }> {
  return { casework: await caseworkFiles(database), published: await publishedFiles(database) };
}

/** The files are listed first: what is stored after that is not among them. */
async function filesWithout(
  listed: Promise<string[]>,
  known: () => Promise<Set<string>>,
): Promise<Set<string>> {
  const names = await listed;
  const rows = await known();
  return new Set(names.filter((name) => !rows.has(name)));
}

async function caseworkFiles(database: Pick<Database, 'selectFrom'>): Promise<Set<string>> {
  const photos = await database.selectFrom('casework_photo').select('photo_id').execute();
  const checks = await database.selectFrom('casework_photo_check').select('variant_id').execute();
  const waiting = await database.selectFrom('casework_publication').select('record').execute();
  const copies = waiting.flatMap(
    ({ record }) => (JSON.parse(record) as { photos: { photoId: string }[] }).photos,
  );
  const ids = [
    ...photos.map((row) => row.photo_id),
    ...checks.map((row) => row.variant_id),
    ...copies.map((photo) => photo.photoId),
  ];
  const recordings = await database.selectFrom('casework_recording').select('recording_id').execute();
  return new Set([
    ...ids.map((id) => `${id}.webp`),
    ...recordings.map(({ recording_id }) => `${recording_id}.bin`),
  ]);
}

async function publishedFiles(database: Pick<Database, 'selectFrom'>): Promise<Set<string>> {
  const rows = await database.selectFrom('published_photo').select('photo_id').execute();
  return new Set(rows.flatMap(({ photo_id }) => variantEndings.map((ending) => `${photo_id}${ending}`)));
}
