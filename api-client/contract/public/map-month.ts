import * as v from 'valibot';
import { regionCode, shortCode } from '../primitives.ts';
import { type EvidenceClass, evidenceClass } from '../state.ts';
import { pointColumns } from './point-columns.ts';

/** One light with what the map can be filtered by, degrees WGS 84. */
export type FilterPoint = readonly [
  publicId: string,
  longitude: number,
  latitude: number,
  categoryCode: string,
  agencyCode: string,
  districtCode: string,
  evidence: EvidenceClass,
];

/**
 * The lights of the cases solved in one month; each kind is [categoryCode, agencyCode, districtCode, evidence]. The quadtree counts, and
 * a count cannot be filtered; who filters, or looks around her own place, reads whole months instead, so that no request tells where
 * she is.
 */
export const mapMonth = pointColumns(v.tuple([shortCode, shortCode, regionCode, evidenceClass]));
export type MapMonth = v.InferOutput<typeof mapMonth>;
