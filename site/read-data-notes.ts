import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Language } from '../api-client/contract/primitives.ts';
import type { Manifest } from '../api-client/contract/public/manifest.ts';

const INDONESIAN = 'data/kamus-data.json';
const ENGLISH = 'data/codebook.json';
const REVISIONS = 'revisions.json';

const indonesian = v.array(
  v.pipe(
    v.object({
      kolom: v.string(),
      jenis: v.string(),
      satuan: v.string(),
      nilai: v.string(),
      arti: v.string(),
    }),
    v.transform(({ kolom, jenis, satuan, nilai, arti }) => ({
      column: kolom,
      type: jenis,
      unit: satuan,
      values: nilai,
      meaning: arti,
    })),
  ),
);
const english = v.array(
  v.object({
    column: v.string(),
    type: v.string(),
    unit: v.string(),
    values: v.string(),
    meaning: v.string(),
  }),
);
const revisions = v.object({ withdrawn: v.pipe(v.number(), v.integer(), v.minValue(0)) });

export type DataNotes = {
  /** What each column of the downloads means, in the language it is told in; no line when the publication brings no codebook. */
  codebook: { language: Language; lines: v.InferOutput<typeof english> };
  /** How many cases were published and withdrawn again. */
  withdrawn: number;
};

/** What the data page says about the files, from files of the publication that only this page needs. */
export async function readDataNotes({ files }: Manifest, language: Language): Promise<DataNotes> {
  const listed = new Set(files.map(({ path }) => path));
  const read = async (path: string): Promise<unknown> =>
    JSON.parse(await readFile(join(process.env.PUBLICATION_DIR ?? '', path), 'utf8'));
  const codebook: DataNotes['codebook'] =
    language === 'en' && listed.has(ENGLISH)
      ? { language: 'en', lines: v.parse(english, await read(ENGLISH)) }
      : {
          language: 'id',
          lines: listed.has(INDONESIAN) ? v.parse(indonesian, await read(INDONESIAN)) : [],
        };
  return {
    codebook,
    withdrawn: listed.has(REVISIONS) ? v.parse(revisions, await read(REVISIONS)).withdrawn : 0,
  };
}
