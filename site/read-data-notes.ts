import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Manifest } from '../api-client/contract/public/manifest.ts';

const CODEBOOK = 'data/kamus-data.json';
const REVISIONS = 'revisions.json';

const codebook = v.array(
  v.object({ kolom: v.string(), jenis: v.string(), satuan: v.string(), nilai: v.string(), arti: v.string() }),
);
const revisions = v.object({ withdrawn: v.pipe(v.number(), v.integer(), v.minValue(0)) });

export type DataNotes = {
  /** What each column of the downloads means; empty when the publication brings no codebook. */
  codebook: v.InferOutput<typeof codebook>;
  /** How many cases were published and withdrawn again. */
  withdrawn: number;
};

/** What the data page says about the files, from files of the publication that only this page needs. */
export async function readDataNotes({ files }: Manifest): Promise<DataNotes> {
  const listed = new Set(files.map(({ path }) => path));
  const read = async (path: string): Promise<unknown> =>
    JSON.parse(await readFile(join(process.env.PUBLICATION_DIR ?? '', path), 'utf8'));
  return {
    codebook: listed.has(CODEBOOK) ? v.parse(codebook, await read(CODEBOOK)) : [],
    withdrawn: listed.has(REVISIONS) ? v.parse(revisions, await read(REVISIONS)).withdrawn : 0,
  };
}
