import * as v from 'valibot';
import { publicId, regionCode, shortCode } from '../primitives.ts';
import { evidenceClass } from '../state.ts';

/** One light with what the map can be filtered by: [publicId, longitude, latitude, categoryCode, agencyCode, districtCode, evidence]. */
export const filterPoint = v.tuple([
  publicId,
  v.number(),
  v.number(),
  shortCode,
  shortCode,
  regionCode,
  evidenceClass,
]);
export type FilterPoint = v.InferOutput<typeof filterPoint>;

/**
 * The lights of the cases solved in one month. The quadtree counts, and a count cannot be filtered; who filters, or looks around her
 * own place, reads whole months instead, so that no request tells where she is.
 */
export const mapMonth = v.strictObject({ points: v.array(filterPoint) });
export type MapMonth = v.InferOutput<typeof mapMonth>;
