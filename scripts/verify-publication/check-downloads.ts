import * as v from 'valibot';
import { publicId } from '../../api-client/contract/primitives.ts';
import type { PublicCase } from '../../api-client/contract/public/public-case.ts';
import type { Findings } from './finding.ts';
import type { Folder } from './folder.ts';
import type { Publication } from './publication.ts';
import { readCsv } from './read-csv.ts';
import { readDocument } from './read-document.ts';

type Name = (code: string | null) => string;
type Names = { category: Name; agency: Name; region: Name };
type Value = string | number | boolean | null;

const TABLE = 'data/aduan-selesai.csv';
const MAP = 'data/aduan-selesai.geojson';

/** Every column a download may have, and what it must say of a case. Any other column is an error. */
const columns: Record<string, (record: PublicCase, names: Names) => Value> = {
  nomor_publik: (record) => record.publicId,
  kode_kategori: (record) => record.categoryCode,
  kategori: (record, names) => names.category(record.categoryCode),
  kode_instansi: (record) => record.agencyCode,
  instansi: (record, names) => names.agency(record.agencyCode),
  kode_kecamatan: (record) => record.districtCode,
  kecamatan: (record, names) => names.region(record.districtCode),
  kode_desa: (record) => record.villageCode,
  desa: (record, names) => (record.villageCode === null ? null : names.region(record.villageCode)),
  diterima: (record) => record.receivedOn,
  selesai: (record) => record.resolvedOn,
  terbit: (record) => record.publishedOn,
  jam_sampai_selesai: (record) => record.resolutionHours,
  jam_sampai_jawaban_pertama: (record) => record.firstAnswerHours,
  satuan_batas: (record) => record.deadline.kind,
  batas: (record) => record.deadline.limit,
  hasil_batas: (record) => record.deadline.result,
  batas_sementara: (record) => record.deadline.provisional,
  bukti: (record) => record.evidence,
  dibuka_kembali: (record) => record.reopened,
  ketepatan_lokasi: (record) => record.place.precision,
  dasar_ketepatan: (record) => record.place.method,
  lintang: (record) => record.place.point?.latitude ?? null,
  bujur: (record) => record.place.point?.longitude ?? null,
  tidak_dibuka: ({ place, villageCode }) =>
    [place.point ? '' : 'lintang bujur', villageCode === null ? 'kode_desa desa' : '']
      .filter(Boolean)
      .join(' '),
  jumlah_foto: (record) => record.photos.length,
  laporan: (record) => record.summary,
  hasil: (record) => record.outcome,
};

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
        (row[at] ?? '').replace(/^'(?=[=+\-@\t\r])/, ''),
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

function namesOf({ categories, agencies, regions }: Publication): Names {
  const lookUp = (entries: readonly (readonly [string, string])[]): Name => {
    const found = new Map(entries);
    return (code) => found.get(code ?? '') ?? '';
  };
  return {
    category: lookUp(categories.map(({ code, name }) => [code, name.id])),
    agency: lookUp(agencies.map(({ code, name }) => [code, name])),
    region: lookUp(regions.map(({ code, name }) => [code, name])),
  };
}
