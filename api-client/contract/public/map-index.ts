import * as v from 'valibot';
import { publicId, shortCode } from '../primitives.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** One light on the map: [publicId, longitude, latitude, categoryCode, agencyCode]. */
export const mapPoint = v.tuple([publicId, v.number(), v.number(), shortCode, shortCode]);
export type MapPoint = v.InferOutput<typeof mapPoint>;

/** A node with at most 512 points: a leaf that holds them. */
export const mapLeaf = v.strictObject({ points: v.array(mapPoint) });
/** Otherwise 32 x 32 cell counts; `[cellIndex, count]` of the cells that are not empty. Children exist two zooms deeper where counts say so. */
export const mapBranch = v.strictObject({
  cells: v.array(v.tuple([v.number(), v.number()])),
});
export const mapNode = v.union([mapLeaf, mapBranch]);
export type MapNode = v.InferOutput<typeof mapNode>;

/** `map/overview.json`, at most 1 kB (brotli) however many points there are: the page inlines it as its first view. */
export const mapOverview = v.strictObject({
  total: count,
  /** Where the tree begins, [zoom, x, y]; null when there is no point. */
  root: v.nullable(v.tuple([count, count, count])),
  /** The cells are tiles of this zoom, counted from `origin`. */
  zoom: count,
  origin: v.tuple([count, count]),
  /** Flat triples: x and y of a cell less the origin's, and its count. */
  cells: v.array(count),
});
export type MapOverview = v.InferOutput<typeof mapOverview>;
