import { createHash } from 'node:crypto';
import { parquetReadObjects } from 'hyparquet';
import * as v from 'valibot';
import { revisions } from '../../api-client/contract/public/snapshot.ts';
import { statistics } from '../../api-client/contract/public/statistics.ts';
import { checkSumsIn } from './check-manifest.ts';
import { checkStatistics } from './check-statistics.ts';
import type { Findings } from './finding.ts';
import type { Folder } from './folder.ts';
import type { Publication } from './publication.ts';
import { readCsv } from './read-csv.ts';
import { readDocument } from './read-document.ts';
import { columns, namesOf } from './table-columns.ts';

type Row = Record<string, unknown>;

const REVISIONS = 'data/revisi.json';
const LATEST = 'data/terbaru';
/** Names as they were on the day; everything else must be what the case's own file says. */
const NAMES = new Set(['kategori', 'instansi', 'kecamatan', 'desa']);
/** Texts stay out of snapshots: what is corrected or withdrawn later would stand in them. */
const TEXTS = ['laporan', 'hasil'];
const FOLDER = /^data\/(\d{4}-\d{2}-\d{2})\//;

/** Every snapshot holds rows of published cases alone, in all four formats alike, and the newest stands once more under `terbaru`. */
export async function checkSnapshots(
  folder: Folder,
  publication: Publication,
  findings: Findings,
): Promise<void> {
  const told = await readDocument(folder, REVISIONS, revisions, findings);
  const days = [...new Set(folder.paths.flatMap((path) => FOLDER.exec(path)?.[1] ?? []))].sort();
  const listed = told?.snapshots ?? [];
  if (told && listed.map(({ on }) => on).join() !== days.join())
    findings.error(REVISIONS, 'lists other snapshots than there are.');
  for (const day of days) {
    const home = `data/${day}`;
    await checkSumsIn(folder, home, findings);
    const rows = await checkRows(folder, home, publication, findings);
    const entry = listed.find(({ on }) => on === day);
    const sums = folder.has(`${home}/SHA256SUMS`) ? await folder.read(`${home}/SHA256SUMS`) : '';
    if (entry && entry.sha256 !== createHash('sha256').update(sums).digest('hex'))
      findings.error(REVISIONS, `has another checksum for the snapshot of ${day}.`);
    if (entry && entry.rows !== rows)
      findings.error(REVISIONS, `counts other rows in the snapshot of ${day}.`);
    await checkFigures(folder, home, findings);
  }
  await checkLatest(folder, days.at(-1), findings);
}

/** Returns how many rows there are. */
async function checkRows(
  folder: Folder,
  home: string,
  publication: Publication,
  findings: Findings,
): Promise<number> {
  const file = `${home}/aduan.csv`;
  if (!folder.has(file)) {
    findings.error(file, 'is missing.');
    return 0;
  }
  const [head = [], ...lines] = readCsv((await folder.read(file)).toString('utf8'));
  const due = Object.keys(columns).filter((name) => !TEXTS.includes(name));
  if (head.join() !== due.join()) findings.error(file, 'has other columns than a snapshot may have.');
  const rows = lines.map(
    (line): Row =>
      Object.fromEntries(head.map((name, at) => [name, (line[at] ?? '').replace(/^'(?='*[=+\-@\t\r])/, '')])),
  );
  const names = namesOf(publication);
  for (const row of rows) {
    const record = publication.cases.get(String(row.nomor_publik));
    if (!record) {
      findings.error(file, `holds ${row.nomor_publik}, which is not published (any more).`);
      continue;
    }
    for (const name of due) {
      if (NAMES.has(name)) continue;
      if (String(columns[name]?.(record, names) ?? '') !== row[name])
        findings.error(file, `says another ${name} of the case ${record.publicId} than its own file.`);
    }
  }
  const text = async (name: string) => (await folder.read(`${home}/${name}`)).toString('utf8');
  const others: [string, () => Promise<Row[]>][] = [
    ['aduan.json', async () => JSON.parse(await text('aduan.json')) as Row[]],
    ['aduan.geojson', async () => featuresOf(await text('aduan.geojson'))],
    [
      'aduan.parquet',
      async () => parquetReadObjects({ file: plainBytes(await folder.read(`${home}/aduan.parquet`)) }),
    ],
  ];
  for (const [name, read] of others) {
    const found = await read().catch(() => null);
    if (found === null) findings.error(`${home}/${name}`, 'cannot be read.');
    else if (JSON.stringify(found.map(spelled(due))) !== JSON.stringify(rows.map(spelled(due))))
      findings.error(`${home}/${name}`, 'says something else than aduan.csv.');
    const extra = found?.flatMap((row) => Object.keys(row).filter((key) => !due.includes(key))) ?? [];
    for (const key of new Set(extra))
      findings.error(`${home}/${name}`, `tells ${key}, which nobody may publish.`);
  }
  return rows.length;
}

const spelled = (names: readonly string[]) => (row: Row) => names.map((name) => String(row[name] ?? ''));

function featuresOf(text: string): Row[] {
  const { features } = JSON.parse(text) as {
    features: { geometry: { coordinates: number[] } | null; properties: Row }[];
  };
  return features.map(({ geometry, properties }) => ({
    ...properties,
    bujur: geometry?.coordinates[0],
    lintang: geometry?.coordinates[1],
  }));
}

/** What the reader of Parquet takes: bytes of their own. */
function plainBytes(buffer: Buffer): ArrayBuffer {
  return new Uint8Array(buffer).buffer;
}

/** An older snapshot may have another shape; of today's shape every sum and small cell is checked. */
async function checkFigures(folder: Folder, home: string, findings: Findings): Promise<void> {
  const file = `${home}/statistik.json`;
  const said = await readDocument(folder, file, v.looseObject({ crossTabs: v.unknown() }), findings);
  const figures = v.safeParse(statistics, said);
  if (figures.success) checkStatistics(figures.output, findings, file);
}

async function checkLatest(folder: Folder, newest: string | undefined, findings: Findings): Promise<void> {
  const named = (home: string) =>
    folder.paths.filter((path) => path.startsWith(`${home}/`)).map((path) => path.slice(home.length + 1));
  const copies = named(LATEST);
  const due = newest === undefined ? [] : named(`data/${newest}`);
  if (copies.join() !== due.join()) findings.error(LATEST, 'holds other files than the newest snapshot.');
  for (const name of copies.filter((each) => due.includes(each))) {
    const original = await folder.read(`data/${newest}/${name}`);
    if (!original.equals(await folder.read(`${LATEST}/${name}`)))
      findings.error(`${LATEST}/${name}`, 'is no copy of the newest snapshot.');
  }
}
