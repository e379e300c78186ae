import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Publication } from '../load-publication.ts';

/** What is read of a snapshot's data package; one of format 1 has Indonesian titles alone. */
const described = v.object({
  resources: v.array(
    v.object({
      path: v.string(),
      title: v.string(),
      title_translated: v.optional(v.object({ en: v.string() })),
    }),
  ),
});

export type TableTitle = { id: string; en: string | undefined };

/** What each table of a snapshot is called, by its file's name; none where the publication brings no data package. */
export async function readTableTitles(
  { folder, manifest }: Pick<Publication, 'folder' | 'manifest'>,
  day: string,
): Promise<Record<string, TableTitle>> {
  const file = `data/${day}/datapackage.json`;
  if (!manifest.files.some(({ path }) => path === file)) return {};
  const { resources } = v.parse(described, JSON.parse(await readFile(join(folder, file), 'utf8')));
  return Object.fromEntries(
    resources.map(({ path, title, title_translated }) => [path, { id: title, en: title_translated?.en }]),
  );
}
