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

/** Everything the site knows: the publication folder, checked. */
export type Publication = {
  manifest: Manifest;
  instance: Instance;
  agencies: ReadonlyMap<string, PublicAgency>;
  categories: ReadonlyMap<string, PublicCategory>;
  regions: ReadonlyMap<string, PublicRegion>;
  boundaries: Boundaries;
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

/** Files read at once; more only queue up in the operating system. */
const READERS = 64;
const STATISTICS = 'statistics.json';

/**
 * Reads a publication folder by its manifest; files the manifest does not know are ignored, and so are kinds of files
 * this version does not know.
 * @throws {PublicationError} another major format, a missing file, a file that breaks the contract
 */
export async function readPublication(folder: string): Promise<Publication> {
  const list = await readChecked(folder, 'manifest.json', manifest);
  const listed = new Set(list.files.map(({ path }) => path));
  const [about, agencies, categories, regions, boundaries, cases] = await Promise.all([
    readChecked(folder, 'instance.json', instance),
    readChecked(folder, 'agencies.json', v.array(publicAgency)),
    readChecked(folder, 'categories.json', v.array(publicCategory)),
    readChecked(folder, 'regions.json', v.array(publicRegion)),
    readJson(folder, 'boundaries.geojson') as Promise<Boundaries>,
    readCases(folder, [...listed]),
  ]);
  return {
    manifest: list,
    instance: about,
    agencies: byCode(agencies),
    categories: byCode(categories),
    regions: byCode(regions),
    boundaries,
    cases,
    overview: listed.has(overviewPath) ? await readChecked(folder, overviewPath, mapOverview) : null,
    statistics: listed.has(STATISTICS) ? await readChecked(folder, STATISTICS, statistics) : null,
  };
}

async function readCases(folder: string, listed: readonly string[]): Promise<PublicCase[]> {
  const paths = listed.filter((path) => /^cases\/[^/]+\.json$/.test(path));
  const cases: PublicCase[] = [];
  for (let start = 0; start < paths.length; start += READERS) {
    const batch = paths.slice(start, start + READERS);
    cases.push(...(await Promise.all(batch.map((path) => readChecked(folder, path, publicCase)))));
  }
  return cases.sort((a, b) => compareText(b.resolvedOn, a.resolvedOn) || compareText(a.publicId, b.publicId));
}

async function readChecked<Schema extends v.GenericSchema>(
  folder: string,
  path: string,
  schema: Schema,
): Promise<v.InferOutput<Schema>> {
  const result = v.safeParse(schema, await readJson(folder, path));
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
