import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Manifest } from '../../api-client/contract/public/manifest.ts';
import { type Revisions, revisions } from '../../api-client/contract/public/snapshot.ts';
import type { Publication } from '../load-publication.ts';

const PATH = 'data/revisi.json';
const none: Revisions = { format: 1, snapshots: [], revisions: [] };

/** The dated snapshots and what was revised; none when the publication brings none. */
export async function readSnapshots({
  folder,
  manifest,
}: Pick<Publication, 'folder' | 'manifest'>): Promise<Revisions> {
  if (!manifest.files.some(({ path }) => path === PATH)) return none;
  const text = await readFile(join(folder, PATH), 'utf8');
  return v.parse(revisions, JSON.parse(text));
}

/** The files of one snapshot, by their names in its folder. */
export function filesOfSnapshot(
  { files }: Manifest,
  day: string,
): (Manifest['files'][number] & { name: string })[] {
  const home = `data/${day}/`;
  return files
    .filter(({ path }) => path.startsWith(home))
    .map((file) => ({ ...file, name: file.path.slice(home.length) }));
}
