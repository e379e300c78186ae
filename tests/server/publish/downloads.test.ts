import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import type { PublicCase } from '../../../api-client/contract/public/public-case.ts';
import { casesCsv } from '../../../server/publish/downloads/cases-csv.ts';
import { casesGeojson } from '../../../server/publish/downloads/cases-geojson.ts';
import { downloadFiles } from '../../../server/publish/downloads/download-files.ts';
import { inventedAgencies, inventedCategories } from '../../fixtures/invented-catalogue.ts';
import { inventedCases } from '../../fixtures/publication.ts';

const names = {
  agencies: inventedAgencies,
  categories: inventedCategories,
  regions: [{ code: '99.01.01', name: 'Tanjungpelita', level: 'district' as const, parentCode: '99.01' }],
};
const cases = inventedCases(12);
const [first] = cases as [PublicCase];

/** A small reader of its own, so that the writer is not checked by itself. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  const end = () => {
    rows.at(-1)?.push(cell);
    cell = '';
  };
  for (let index = 0; index < text.length; index += 1) {
    const sign = text[index] ?? '';
    if (quoted && sign === '"' && text[index + 1] === '"') {
      cell += '"';
      index += 1;
    } else if (sign === '"') quoted = !quoted;
    else if (!quoted && sign === ',') end();
    else if (!quoted && sign === '\r') {
      end();
      rows.push([]);
      index += 1;
    } else cell += sign;
  }
  return rows.slice(0, -1);
}

function cellsOf(record: PublicCase): Record<string, string> {
  const [header = [], row = []] = readCsv(casesCsv([record], names));
  return Object.fromEntries(header.map((column, index) => [column, row[index] ?? '']));
}

test('every case is one row with every column', () => {
  const rows = readCsv(casesCsv(cases, names));
  expect(rows).toHaveLength(cases.length + 1);
  expect(new Set(rows.map((row) => row.length)).size).toBe(1);
});

test('quotes, commas and line breaks in a text survive', () => {
  const summary = 'Lubang "besar", dalam\r\ndan licin';
  expect(cellsOf({ ...first, summary }).laporan).toBe(summary);
});

test.each(['=HYPERLINK("http://contoh.invalid")', '+62', '-1+1', '@SUM(A1)', '\tx'])(
  'a text that begins like a formula is defused: %j',
  (summary) => {
    expect(cellsOf({ ...first, summary }).laporan).toBe(`'${summary}`);
  },
);

test('a southern latitude stays a number', () => {
  const place = { ...first.place, point: { latitude: -5.25, longitude: 112.1 } };
  expect(cellsOf({ ...first, place })).toMatchObject({ lintang: '-5.25', bujur: '112.1', tidak_dibuka: '' });
});

test('what is missing is empty, and what is kept back is named', () => {
  const cells = cellsOf({
    ...first,
    villageCode: null,
    firstAnswerHours: null,
    place: { point: null, precision: 'none', method: 'policy' },
  });
  expect(cells.jam_sampai_jawaban_pertama).toBe('');
  expect(cells.lintang).toBe('');
  expect(cells.tidak_dibuka).toBe('lintang bujur kode_desa desa');
});

test('the GeoJSON has a feature for every case, longitude first, null where no place is told', () => {
  const hidden = { ...first, publicId: '0000000000', place: { ...first.place, point: null } };
  const shown = { ...first, place: { ...first.place, point: { latitude: -5.25, longitude: 112.1 } } };
  const { type, features } = JSON.parse(casesGeojson([shown, hidden], names));
  expect(type).toBe('FeatureCollection');
  expect(features[0].geometry).toEqual({ type: 'Point', coordinates: [112.1, -5.25] });
  expect(features[0].id).toBe(first.publicId);
  expect(features[1].geometry).toBeNull();
});

test('the codebook explains every column of the table, in its order', () => {
  const [header] = readCsv(casesCsv([], names));
  const files = downloadFiles([], names);
  const lines = JSON.parse(files.get('data/kamus-data.json') ?? '') as { kolom: string; arti: string }[];
  expect(lines.map(({ kolom }) => kolom)).toEqual(header);
  expect(lines.filter(({ arti }) => arti.length < 8)).toEqual([]);
});

test('the English codebook explains the same columns, with units and values wherever the Indonesian one has them', () => {
  const files = downloadFiles([], names);
  const read = (name: string) => JSON.parse(files.get(`data/${name}.json`) ?? '') as Record<string, string>[];
  const own = read('kamus-data');
  const english = read('codebook');
  expect(english.map(({ column }) => column)).toEqual(own.map(({ kolom }) => kolom));
  for (const [index, line] of english.entries()) {
    const { satuan, nilai, arti } = own[index] ?? {};
    expect([line.unit === '', line.values === ''], line.column).toEqual([satuan === '', nilai === '']);
    expect(line.meaning?.length, line.column).toBeGreaterThan(5);
    expect(line.meaning, line.column).not.toBe(arti);
    // A word that stands in cells means something in both.
    const words = (values = '') => [...values.matchAll(/(\w+) =/g)].map(([, word]) => word);
    expect(words(line.values), line.column).toEqual(words(nilai));
  }
  const [header = [], ...rows] = readCsv(files.get('data/codebook.csv') ?? '');
  expect(rows.map((row) => Object.fromEntries(header.map((name, index) => [name, row[index]])))).toEqual(
    english,
  );
});

test('the checksums are those of the files', () => {
  const files = downloadFiles(cases, names);
  const sums = (files.get('data/SHA256SUMS') ?? '').trimEnd().split('\n');
  expect(sums).toHaveLength(files.size - 1);
  for (const line of sums) {
    const [sum, name] = line.split('  ');
    expect(
      createHash('sha256')
        .update(files.get(`data/${name}`) ?? '')
        .digest('hex'),
    ).toBe(sum);
  }
});
