import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { check } from '@placemarkio/check-geojson';
import { parse } from 'csv-parse/sync';
import { parquetReadObjects } from 'hyparquet';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { rowOfCase } from '../../../../server/disclosure/snapshots/row-of-case.ts';
import { snapshotRecordOf } from '../../../../server/disclosure/snapshots/take-snapshot.ts';
import { computeStatistics } from '../../../../server/disclosure/statistics/compute-statistics.ts';
import { snapshotFiles } from '../../../../server/publish/snapshots/snapshot-files.ts';
import { inventedAgencies, inventedCategories } from '../../../fixtures/invented-catalogue.ts';
import { inventedFacts } from '../../../fixtures/invented-facts.ts';
import { inventedCases, inventedInstance } from '../../../fixtures/publication.ts';
import { options } from '../../disclosure/statistics/build-facts.ts';

// Frictionless' own libraries bring no types.
type Resource = {
  name: string;
  read(options: { keyed: boolean }): Promise<object[]>;
  descriptor: { path: string; bytes: number };
};
type Package = {
  valid: boolean;
  errors: Error[];
  resources: Resource[];
  getResource(name: string): Resource;
};
type TableSchema = { Schema: { load(descriptor: object): Promise<{ valid: boolean; errors: Error[] }> } };
const require = createRequire(import.meta.url);
const datapackage = require('datapackage') as { Package: { load(path: string): Promise<Package> } };
const tableschema = require('tableschema') as TableSchema;

const S = '2026-11-20T17:00:00.000Z';
const CASES = 80;
let folder: string;
let files: ReturnType<typeof snapshotFiles>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'titik-snapshot-'));
  const cases = inventedCases(CASES);
  const statistics = computeStatistics(inventedFacts(cases, S), { ...options, snapshot: S });
  const find =
    <Item extends { code: string }>(items: readonly Item[]) =>
    (code: string) =>
      items.find((item) => item.code === code);
  const reference = {
    region: () => undefined,
    category: find(inventedCategories),
    agency: find(inventedAgencies),
  };
  const record = snapshotRecordOf(inventedInstance({ siteUrl: 'https://contoh.invalid/aduan/' }), statistics);
  files = snapshotFiles(
    record,
    cases.map((each) => rowOfCase(each, reference)),
  );
  for (const [name, content] of files) await writeFile(join(folder, name), content);
});
afterAll(() => rm(folder, { recursive: true }));

const text = (name: string) => String(files.get(name));

test('Frictionless reads the package: every table fits its schema, every type is what it says', async () => {
  const opened = await datapackage.Package.load(join(folder, 'datapackage.json'));
  expect(opened.errors).toEqual([]);
  expect(opened.valid).toBe(true);
  expect(opened.resources.length).toBeGreaterThan(25);
  for (const resource of opened.resources) {
    const rows = await resource.read({ keyed: true });
    const lines = text(resource.descriptor.path).split('\r\n').length - 2;
    expect(rows, resource.name).toHaveLength(lines);
  }
  const [row] = (await opened.getResource('aduan').read({ keyed: true })) as Record<string, unknown>[];
  expect(row).toMatchObject({
    jam_sampai_selesai: expect.any(Number),
    dibuka_kembali: expect.any(Boolean),
    kode_kecamatan: expect.any(String),
  });
});

test('the package points to both codebooks and names everything in English beside', () => {
  const about = JSON.parse(text('datapackage.json')) as {
    title: string;
    title_translated: { id: string; en: string };
    description_translated: { id: string; en: string };
    resources: {
      name: string;
      path: string;
      title: string;
      title_translated: { id: string; en: string };
      schema: { fields: { description?: string; description_translated?: { id: string; en: string } }[] };
    }[];
  };
  expect(about.resources.map(({ path }) => path)).toEqual(
    expect.arrayContaining(['kamus.csv', 'codebook.csv']),
  );
  expect(about.title_translated.id).toBe(about.title);
  expect(about.title_translated.en).toMatch(/^Solved complaints of .+, as of 2026-11-21$/);
  expect(about.description_translated.en).toMatch(/^Complaints that are solved and published/);
  for (const { name, title, title_translated, schema } of about.resources) {
    expect(title_translated.id, name).toBe(title);
    expect(title_translated.en, name).not.toBe(title);
    for (const { description, description_translated } of schema.fields)
      expect(description_translated?.id, name).toBe(description);
  }
});

test('a cell that breaks its schema is refused', async () => {
  const path = join(folder, 'aduan.csv');
  const before = await readFile(path, 'utf8');
  await writeFile(path, before.replace(/,true,|,false,/, ',barangkali,'));
  const opened = await datapackage.Package.load(join(folder, 'datapackage.json'));
  await expect(opened.getResource('aduan').read({ keyed: true })).rejects.toThrow();
  await writeFile(path, before);
});

test('every table schema is valid by itself', async () => {
  const { resources } = JSON.parse(text('datapackage.json')) as { resources: { schema: object }[] };
  for (const { schema } of resources) {
    const { valid, errors } = await tableschema.Schema.load(schema);
    expect([valid, errors]).toEqual([true, []]);
  }
});

test('check-geojson finds nothing in the map of rows', () => {
  const { features } = check(text('aduan.geojson')) as { features: unknown[] };
  expect(features).toHaveLength(CASES);
});

test('another library reads the Parquet file, and it says what the CSV file says, row by row', async () => {
  const bytes = (files.get('aduan.parquet') as Uint8Array).slice().buffer;
  const rows = await parquetReadObjects({ file: bytes });
  const lines: Record<string, string>[] = parse(text('aduan.csv'), { columns: true });
  expect(rows).toHaveLength(CASES);
  const spelled = rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([name, value]) => [name, value === null ? '' : String(value)]),
    ),
  );
  expect(spelled).toEqual(lines);
  expect(typeof rows[0]?.jam_sampai_selesai).toBe('number');
  expect(typeof rows[0]?.dibuka_kembali).toBe('boolean');
  expect(JSON.parse(text('aduan.json'))).toEqual(rows);
});

test('the DCAT description has what DCAT-AP asks of a dataset and of each distribution, with true sizes', () => {
  const dataset = JSON.parse(text('dcat.jsonld'));
  expect(dataset['@type']).toBe('dcat:Dataset');
  for (const key of [
    'dct:title',
    'dct:description',
    'dct:publisher',
    'dct:license',
    'dct:issued',
    'dct:temporal',
  ])
    expect(dataset[key], key).toBeDefined();
  // Every word is of a vocabulary that the context names.
  const prefixes = new Set(Object.keys(dataset['@context']));
  const words = [...text('dcat.jsonld').matchAll(/"([a-z]+):[A-Za-z]+":/g)].map(([, prefix]) => prefix);
  expect(words.filter((prefix) => !prefixes.has(prefix ?? ''))).toEqual([]);
  for (const key of ['dct:title', 'dct:description']) {
    const languages = (dataset[key] as Record<string, string>[]).map((each) => each['@language']);
    expect(languages, key).toEqual(['id', 'en']);
  }
  expect(dataset['dct:identifier']).toBe('https://contoh.invalid/aduan/data/2026-11-21.html');
  const distributions = dataset['dcat:distribution'] as Record<string, { '@id': string; '@value': string }>[];
  expect(distributions.length).toBeGreaterThan(30);
  for (const each of distributions) {
    const name = each['dcat:downloadURL']?.['@id'].split('/').at(-1) ?? '';
    expect(each['dcat:byteSize']?.['@value'], name).toBe(String(Buffer.byteLength(files.get(name) ?? '')));
    expect(each['dcat:mediaType']?.['@id'], name).toMatch(
      /^https:\/\/www\.iana\.org\/assignments\/media-types\//,
    );
  }
});
