import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import * as v from 'valibot';
import {
  type Instance,
  instance,
  type PublicAgency,
  type PublicCategory,
  type PublicRegion,
  publicAgency,
  publicCategory,
  publicRegion,
} from '../api-client/contract/public/instance.ts';
import { type Manifest, manifest } from '../api-client/contract/public/manifest.ts';
import { overviewPath } from '../api-client/contract/public/map-grid.ts';
import { type MapOverview, mapOverview } from '../api-client/contract/public/map-index.ts';
import { type PublicCase, publicCase } from '../api-client/contract/public/public-case.ts';
import { type Statistics, statistics } from '../api-client/contract/public/statistics.ts';
import { compareText } from './compare-text.ts';

export type Boundaries = FeatureCollection<
  Polygon | MultiPolygon,
  { code: string; name: string; level: 'district' | 'village' }
>;

/** What one more case leaves as it is: another one of it is another site, built whole. */
export type Reference = {
  instance: Instance;
  agencies: ReadonlyMap<string, PublicAgency>;
  categories: ReadonlyMap<string, PublicCategory>;
  regions: ReadonlyMap<string, PublicRegion>;
  boundaries: Boundaries;
};

/** Everything the site knows: the publication folder, checked. */
export type Publication = Reference & {
  folder: string;
  manifest: Manifest;
  /** The latest solved first. */
  cases: readonly PublicCase[];
  /** null before the first publication. */
  overview: MapOverview | null;
  /** null before the first publication. */
  statistics: Statistics | null;
};

/** The folder is not one this site can read; the message says which file and why. */
export class PublicationError extends Error {
  override readonly name = 'PublicationError';
}

/** All files of cases behind one another, a line for each in the order of the manifest, as the publisher hands them to the builder. */
export type KeptRecords = {
  file: string;
  /** Of the site that is brought up to date: what it was built from has kept the contract and is not checked again. */
  before: string | undefined;
};

/** Files read at once; more only queue up in the operating system. */
const READERS = 64;
const CASE_FILE = /^cases\/[^/]+\.json$/;
const STATISTICS = 'statistics.json';
const REFERENCE = ['instance.json', 'agencies.json', 'categories.json', 'regions.json', 'boundaries.geojson'];

/**
 * Reads a publication folder by its manifest; files the manifest does not know are ignored, and so are kinds of files
 * this version does not know.
 * @param records all files of cases in one, and which of them were read before
 * @throws {PublicationError} another major format, a missing file, a file that breaks the contract
 */
export async function readPublication(
  folder: string,
  { records }: { records?: KeptRecords | undefined } = {},
): Promise<Publication> {
  const list = await readChecked(folder, 'manifest.json', manifest);
  const [about, agencies, categories, regions, boundaries, cases] = await Promise.all([
    readChecked(folder, 'instance.json', instance),
    readChecked(folder, 'agencies.json', v.array(publicAgency)),
    readChecked(folder, 'categories.json', v.array(publicCategory)),
    readChecked(folder, 'regions.json', v.array(publicRegion)),
    readJson(folder, 'boundaries.geojson') as Promise<Boundaries>,
    records ? readLines(records, list) : readCases(folder, casePaths(list)),
  ]);
  return {
    folder,
    instance: about,
    agencies: byCode(agencies),
    categories: byCode(categories),
    regions: byCode(regions),
    boundaries,
    manifest: list,
    cases: cases.sort(latestFirst),
    ...(await readFigures(folder, list)),
  };
}

/**
 * Reads the publication that the site was built from before `now`, from its folder; of the files that are the same in both nothing is
 * read again, and their records are the same objects.
 * @throws {PublicationError} also when more than cases and figures differs
 */
export async function readPublicationBefore(folder: string, now: Publication): Promise<Publication> {
  const list = await readChecked(folder, 'manifest.json', manifest);
  const sums = new Map(now.manifest.files.map(({ path, sha256 }) => [path, sha256]));
  const isSame = new Set(
    list.files.filter(({ path, sha256 }) => sums.get(path) === sha256).map(({ path }) => path),
  );
  for (const path of REFERENCE) {
    if (!isSame.has(path)) throw new PublicationError(`${path} is another one than before`);
  }
  const same = now.cases.filter(({ publicId }) => isSame.has(casePath(publicId)));
  const changed = await readCases(
    folder,
    casePaths(list).filter((path) => !isSame.has(path)),
  );
  return {
    ...now,
    folder,
    manifest: list,
    cases: [...same, ...changed].sort(latestFirst),
    ...(await readFigures(folder, list)),
  };
}

/** Whether a case of the publication in `before` is gone from the one in `now`, or another record there. */
export async function hasLostCases(before: string, now: string): Promise<boolean> {
  const [old, own] = await Promise.all(
    [before, now].map((folder) => readChecked(folder, 'manifest.json', manifest)),
  );
  const kept = new Set(own?.files.map(({ path, sha256 }) => `${path} ${sha256}`));
  return Boolean(
    old?.files.some(({ path, sha256 }) => CASE_FILE.test(path) && !kept.has(`${path} ${sha256}`)),
  );
}

async function readFigures(
  folder: string,
  { files }: Manifest,
): Promise<Pick<Publication, 'overview' | 'statistics'>> {
  const listed = new Set(files.map(({ path }) => path));
  return {
    overview: listed.has(overviewPath) ? await readChecked(folder, overviewPath, mapOverview) : null,
    statistics: listed.has(STATISTICS) ? await readChecked(folder, STATISTICS, statistics) : null,
  };
}

function casePath(publicId: string): string {
  return `cases/${publicId}.json`;
}

function casePaths({ files }: Manifest): string[] {
  return files.map(({ path }) => path).filter((path) => CASE_FILE.test(path));
}

async function readCases(folder: string, paths: readonly string[]): Promise<PublicCase[]> {
  const cases: PublicCase[] = [];
  for (let start = 0; start < paths.length; start += READERS) {
    const batch = paths.slice(start, start + READERS);
    cases.push(...(await Promise.all(batch.map((path) => readChecked(folder, path, publicCase)))));
  }
  return cases;
}

async function readLines({ file, before }: KeptRecords, list: Manifest): Promise<PublicCase[]> {
  const paths = casePaths(list);
  const lines = (await readFile(file, 'utf8')).split('\n').filter(Boolean);
  if (lines.length !== paths.length)
    throw new PublicationError(`${paths.length} cases, ${lines.length} lines`);
  const known = new Set(before && sumsOf(await readChecked(before, 'manifest.json', manifest)));
  const sums = sumsOf(list);
  return lines.map((line, index) => {
    const record: unknown = JSON.parse(line);
    return known.has(sums[index] ?? '')
      ? (record as PublicCase)
      : checked(paths[index] ?? '', record, publicCase);
  });
}

/** One word for each case and what its file holds. */
function sumsOf({ files }: Manifest): string[] {
  return files.filter(({ path }) => CASE_FILE.test(path)).map(({ path, sha256 }) => `${path} ${sha256}`);
}

function latestFirst(a: PublicCase, b: PublicCase): number {
  return compareText(b.resolvedOn, a.resolvedOn) || compareText(a.publicId, b.publicId);
}

async function readChecked<Schema extends v.GenericSchema>(
  folder: string,
  path: string,
  schema: Schema,
): Promise<v.InferOutput<Schema>> {
  return checked(path, await readJson(folder, path), schema);
}

function checked<Schema extends v.GenericSchema>(
  path: string,
  value: unknown,
  schema: Schema,
): v.InferOutput<Schema> {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new PublicationError(`${path}: ${issue.message} (${v.getDotPath(issue) ?? 'the whole file'})`);
}

async function readJson(folder: string, path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(join(folder, path), 'utf8'));
  } catch (cause) {
    throw new PublicationError(`${path} cannot be read`, { cause });
  }
}

function byCode<Item extends { code: string }>(items: readonly Item[]): Map<string, Item> {
  return new Map(items.map((item) => [item.code, item]));
}
