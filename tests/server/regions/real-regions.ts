import { existsSync, readFileSync } from 'node:fs';
import { parseRegionGeojson } from '../../../server/regions/parse-region-geojson.ts';
import type { Region } from '../../../server/regions/region.ts';

/** The true boundaries are not part of the repository (see their licence): they lie beside it, or nowhere. */
const FOLDER = new URL('../../../../shared/wilayah/', import.meta.url);

export const realRegionsMissing = !existsSync(FOLDER);
/** Stands in a title whose test needs them. */
export const REAL = '[needs ../shared/wilayah]';

export function readRealRegions(file: 'pati' | 'wonosobo'): Region[] {
  return parseRegionGeojson(JSON.parse(readFileSync(new URL(`${file}.geojson`, FOLDER), 'utf8')));
}
