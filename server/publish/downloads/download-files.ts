import { createHash } from 'node:crypto';
import type { PublicCase } from '../../../api-client/contract/public/public-case.ts';
import { casesCsv } from './cases-csv.ts';
import { casesGeojson } from './cases-geojson.ts';
import { codebookFiles } from './codebook.ts';
import type { Names } from './names.ts';

/** Every download by its path in the publication folder, the list of checksums (as `sha256sum -c` reads it) last. */
export function downloadFiles(cases: readonly PublicCase[], names: Names): Map<string, string> {
  const files = new Map([
    ['data/aduan-selesai.csv', casesCsv(cases, names)],
    ['data/aduan-selesai.geojson', casesGeojson(cases, names)],
    ...codebookFiles().map(([name, text]): [string, string] => [`data/${name}`, text]),
  ]);
  const sums = [...files].map(
    ([path, text]) => `${createHash('sha256').update(text).digest('hex')}  ${path.slice('data/'.length)}\n`,
  );
  return files.set('data/SHA256SUMS', sums.join(''));
}
