import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Manifest } from '../api-client/contract/public/manifest.ts';

const PATH = 'data/kamus-data.json';
const line = v.object({
  kolom: v.string(),
  jenis: v.string(),
  satuan: v.string(),
  nilai: v.string(),
  arti: v.string(),
});

/** What each column of the downloads means; empty when the publication brings no codebook. */
export async function readCodebook({ files }: Manifest): Promise<v.InferOutput<typeof line>[]> {
  const folder = process.env.PUBLICATION_DIR;
  if (!folder || !files.some(({ path }) => path === PATH)) return [];
  return v.parse(v.array(line), JSON.parse(await readFile(join(folder, PATH), 'utf8')));
}
