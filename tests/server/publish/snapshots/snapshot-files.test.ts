import { createHash } from 'node:crypto';
import { parquetReadObjects } from 'hyparquet';
import { expect, test } from 'vitest';
import type { SnapshotCase } from '../../../../api-client/contract/public/snapshot.ts';
import { rowOfCase } from '../../../../server/disclosure/snapshots/row-of-case.ts';
import { snapshotRecordOf } from '../../../../server/disclosure/snapshots/take-snapshot.ts';
import { computeStatistics } from '../../../../server/disclosure/statistics/compute-statistics.ts';
import { snapshotFiles } from '../../../../server/publish/snapshots/snapshot-files.ts';
import { inventedAgencies, inventedCategories } from '../../../fixtures/invented-catalogue.ts';
import { inventedCases, inventedInstance } from '../../../fixtures/publication.ts';
import { options, validFact } from '../../disclosure/statistics/build-facts.ts';

const reference = {
  region: () => undefined,
  category: (code: string) => inventedCategories.find((each) => each.code === code),
  agency: (code: string) => inventedAgencies.find((each) => each.code === code),
};
const rows = inventedCases(8).map((each) => rowOfCase(each, reference));
const facts = Array.from({ length: 12 }, (_, index) => validFact(index, index < 8 ? 20 + index : undefined));
const record = snapshotRecordOf(
  inventedInstance({}),
  computeStatistics(facts, { ...options, snapshot: '2025-09-30T00:00:00.000Z' }),
);
const parquetRows = (files: ReturnType<typeof snapshotFiles>) =>
  parquetReadObjects({ file: (files.get('aduan.parquet') as Uint8Array).slice().buffer });

const PINNED: SnapshotCase = {
  publicId: '0123456789',
  categoryCode: 'jalan-rusak',
  category: 'Jalan dan jembatan rusak',
  agencyCode: 'dpupr',
  agency: 'Dinas Pekerjaan Umum',
  villageCode: '99.01.01.2001',
  village: 'Sumberlampu',
  districtCode: '99.01.01',
  district: 'Tanjungpelita',
  place: { point: { latitude: -6.7512, longitude: 111.0388 }, precision: 'spot', method: 'policy' },
  receivedOn: '2026-03-02',
  resolvedOn: '2026-03-09',
  publishedOn: '2026-03-16',
  resolutionHours: 167,
  firstAnswerHours: null,
  deadline: { kind: 'hours', limit: 168, result: 'met', provisional: false },
  evidence: 'photo',
  reopened: false,
  photoCount: 2,
};

test('equal input gives equal bytes', () => {
  expect(snapshotFiles(record, rows)).toEqual(snapshotFiles(record, rows));
});

/** Old snapshots are written anew at each publication: a change here needs a new format, or what was published would change. */
test('the rows of format 1 are written as they always were', () => {
  const files = snapshotFiles(record, [PINNED]);
  const sums = ['aduan.csv', 'aduan.json', 'aduan.geojson', 'aduan.parquet'].map((name) =>
    createHash('sha256')
      .update(files.get(name) ?? '')
      .digest('hex')
      .slice(0, 16),
  );
  expect(sums).toEqual(['9dde5e05733d314b', '0c4f40c9651f7925', '06d95e69347dfa07', '11ae62648ba0ac4e']);
});

test('a snapshot of format 1 keeps every byte it was published with', () => {
  const tables = record.tables.map(({ english: _, ...table }) => table);
  const files = snapshotFiles({ ...record, format: 1, tables }, [PINNED]);
  expect([...files.keys()].filter((name) => name.startsWith('codebook'))).toEqual([]);
  const sum = createHash('sha256')
    .update(files.get('SHA256SUMS') ?? '')
    .digest('hex');
  expect(sum.slice(0, 16)).toBe('14b8b766adfe6cbf');
});

test('every table and every column of a new snapshot has an English name of its own', () => {
  const same = new Set(['Valid', 'n', 'Median jam']);
  for (const { columns, english, id, title } of record.tables) {
    expect(english?.title, id).not.toBe(title);
    expect(english?.columns, id).toHaveLength(columns.length);
    for (const [index, { title: own }] of columns.entries())
      if (!same.has(own)) expect(english?.columns[index], `${id}: ${own}`).not.toBe(own);
  }
});

test('the English codebook has a line for each line of the Indonesian one, file by file, column by column', () => {
  const files = snapshotFiles(record, rows);
  const read = (name: string) => JSON.parse(String(files.get(name))) as Record<string, string>[];
  const english = read('codebook.json');
  expect(english.map(({ file, column }) => [file, column])).toEqual(
    read('kamus.json').map(({ berkas, kolom }) => [berkas, kolom]),
  );
  expect(english.filter(({ meaning }) => !meaning)).toEqual([]);
  const own = new Set(read('kamus.json').map(({ arti }) => arti));
  expect(english.filter(({ meaning }) => own.has(meaning)).map(({ meaning }) => meaning)).toEqual([]);
});

test('a snapshot without a row has every file', async () => {
  const files = snapshotFiles(record, []);
  expect([...files.keys()]).toEqual([...snapshotFiles(record, rows).keys()]);
  expect(await parquetRows(files)).toEqual([]);
});

test('a name that a spreadsheet would run is defused in CSV and left as it is elsewhere', async () => {
  const odd: SnapshotCase = { ...(rows[0] as SnapshotCase), agency: '=HYPERLINK("https://contoh.invalid")' };
  const files = snapshotFiles(record, [odd]);
  expect(files.get('aduan.csv')).toContain(`"'=HYPERLINK(""https://contoh.invalid"")"`);
  expect(JSON.parse(String(files.get('aduan.json')))[0].instansi).toBe(odd.agency);
  expect((await parquetRows(files))[0]?.instansi).toBe(odd.agency);
});

test('a number that is missing leaves an empty cell and names its reason', () => {
  const table = String(snapshotFiles(record, rows).get('statistik-kartu-opd.csv')).split('\r\n');
  expect(table[0]).toMatch(/,tidak_dibuka,tanpa_angka$/);
  expect(table[1]).toContain('median_jam=terlalu_sedikit');
  expect(table.join()).not.toMatch(/[·/]/);
});
