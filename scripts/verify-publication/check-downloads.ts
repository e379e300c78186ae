import * as v from 'valibot';
import { publicId } from '../../api-client/contract/primitives.ts';
import type { PublicCase } from '../../api-client/contract/public/public-case.ts';
import type { Findings } from './finding.ts';
import type { Folder } from './folder.ts';
import type { Publication } from './publication.ts';
import { readCsv } from './read-csv.ts';
import { readDocument } from './read-document.ts';
import { columns, type Names, namesOf, type Value } from './table-columns.ts';

const TABLE = 'data/aduan-selesai.csv';
const MAP = 'data/aduan-selesai.geojson';

const value = v.union([v.string(), v.number(), v.boolean(), v.null()]);
const collection = v.strictObject({
  type: v.literal('FeatureCollection'),
  features: v.array(
    v.strictObject({
      type: v.literal('Feature'),
      id: publicId,
      geometry: v.nullable(
        v.strictObject({ type: v.literal('Point'), coordinates: v.tuple([v.number(), v.number()]) }),
      ),
      properties: v.record(v.string(), value),
    }),
  ),
});

/** Table and map hold every case once, no other, and say of it what its own file says. */
export async function checkDownloads(
  folder: Folder,
  publication: Publication,
  findings: Findings,
): Promise<void> {
  const names = namesOf(publication);
  if (!folder.has(TABLE)) findings.error(TABLE, 'is missing.');
  else {
    const [head = [], ...rows] = readCsv((await folder.read(TABLE)).toString('utf8'));
    const ids = rows.map((row) => row[head.indexOf('nomor_publik')] ?? '');
    compareIds(TABLE, ids, publication, findings);
    for (const [index, row] of rows.entries()) {
      const record = publication.cases.get(ids[index] ?? '');
      // A cell that a spreadsheet would run as a formula carries an apostrophe before it.
      const told = head.map((name, at): [string, Value] => [
        name,
        (row[at] ?? '').replace(/^'(?='*[=+\-@\t\r])/, ''),
      ]);
      if (record) compare(TABLE, record, told, names, findings);
    }
    checkColumns(TABLE, head, [], findings);
  }
  const features = (await readDocument(folder, MAP, collection, findings))?.features ?? null;
  if (!features) return;
  compareIds(
    MAP,
    features.map(({ id }) => id),
    publication,
    findings,
  );
  checkColumns(MAP, Object.keys(features[0]?.properties ?? columns), ['lintang', 'bujur'], findings);
  for (const { id, geometry, properties } of features) {
    const record = publication.cases.get(id);
    if (!record) continue;
    const [longitude = null, latitude = null] = geometry?.coordinates ?? [];
    const told: [string, Value][] = [
      ...Object.entries(properties),
      ['bujur', longitude],
      ['lintang', latitude],
    ];
    compare(MAP, record, told, names, findings);
  }
}

function compare(
  file: string,
  record: PublicCase,
  told: readonly [string, Value][],
  names: Names,
  findings: Findings,
): void {
  for (const [name, said] of told) {
    const due = columns[name];
    if (!due) findings.error(file, `tells ${name} of the case ${record.publicId}, which nobody may publish.`);
    else if (String(said ?? '') !== String(due(record, names) ?? ''))
      findings.error(file, `says another ${name} of the case ${record.publicId} than its own file.`);
  }
}

/** Names each case that is missing, twice there, or not published. */
export function compareIds(
  file: string,
  ids: readonly string[],
  { cases }: Publication,
  findings: Findings,
  due: ReadonlySet<string> = new Set(cases.keys()),
): void {
  const there = new Set(ids);
  if (there.size < ids.length) findings.error(file, 'holds a case twice.');
  for (const id of there) if (!due.has(id)) findings.error(file, `holds ${id}, which must not be there.`);
  for (const id of due) if (!there.has(id)) findings.error(file, `lacks the case ${id}.`);
}

function checkColumns(
  file: string,
  head: readonly string[],
  without: readonly string[],
  findings: Findings,
): void {
  for (const name of Object.keys(columns))
    if (!head.includes(name) && !without.includes(name)) findings.error(file, `lacks the column ${name}.`);
  for (const name of head)
    if (!columns[name]) findings.error(file, `has the column ${name}, which nobody may publish.`);
}
