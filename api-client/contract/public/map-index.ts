import * as v from 'valibot';
import { publicId, shortCode } from '../primitives.ts';

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
