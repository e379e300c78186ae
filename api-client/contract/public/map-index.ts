import * as v from 'valibot';
import { shortCode } from '../primitives.ts';
import { pointColumns } from './point-columns.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
/** Flat triples: empty cells since the one before (row by row from the north-west), how many cases, and where their middle lies in the cell. */
const cells = v.array(count);

/** One light on the map, degrees WGS 84: [publicId, longitude, latitude, categoryCode, agencyCode]. */
export type MapPoint = readonly [
  publicId: string,
  longitude: number,
  latitude: number,
  categoryCode: string,
  agencyCode: string,
];

/** A node with at most 512 points: a leaf that holds them; each kind is [categoryCode, agencyCode]. */
export const mapLeaf = pointColumns(v.tuple([shortCode, shortCode]));
/** Otherwise the counts of 32 × 32 cells. Children exist two zooms deeper where counts say so. */
export const mapBranch = v.strictObject({ cells });
export type MapBranch = v.InferOutput<typeof mapBranch>;
export const mapNode = v.union([mapLeaf, mapBranch]);
export type MapNode = v.InferOutput<typeof mapNode>;

/** `map/overview.json`, at most 1 kB (brotli) however many points there are: the page inlines it as its first view. */
export const mapOverview = v.strictObject({
  total: count,
  /** Where the tree begins, [zoom, x, y]; null when there is no point. */
  root: v.nullable(v.tuple([count, count, count])),
  /** The cells are tiles of this zoom, counted from `origin` (column and row), `width` of them in a row. */
  zoom: count,
  origin: v.tuple([count, count]),
  width: v.pipe(count, v.minValue(1)),
  cells,
});
export type MapOverview = v.InferOutput<typeof mapOverview>;
