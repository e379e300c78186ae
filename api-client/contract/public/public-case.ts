import * as v from 'valibot';
import { localDate, localMonth, photoId, point, publicId, regionCode, shortCode } from '../primitives.ts';
import { evidenceClass } from '../state.ts';

/** A published photo: three files `photos/<photoId>-480.webp`, `-480.jpg`, `-1280.webp`, all under the publication. */
export const publicPhoto = v.strictObject({
  photoId,
  kind: v.picklist(['before', 'after']),
  /** Pixels of the 1280 variant (its longer side is at most 1280). */
  width: v.pipe(v.number(), v.integer()),
  height: v.pipe(v.number(), v.integer()),
  takenOn: v.union([localDate, localMonth]),
  /** Generated, never from an upload. */
  alt: v.string(),
  /** True for the demo's drawings. */
  illustration: v.boolean(),
});
export type PublicPhoto = v.InferOutput<typeof publicPhoto>;

/**
 * The published, anonymised record of one solved complaint (aduan selesai). Zone: published. An unknown field is an
 * error. Dates carry no minutes; durations are whole hours.
 */
export const publicCase = v.strictObject({
  publicId,
  categoryCode: shortCode,
  agencyCode: shortCode,
  /** What was reported, in the officer's words. */
  summary: v.string(),
  /** What was done, in the agency's words after the gate. */
  outcome: v.string(),
  villageCode: v.nullable(regionCode),
  districtCode: regionCode,
  place: v.strictObject({
    /** null for precision `village` and `none`. */
    point: v.nullable(point),
    precision: v.picklist(['spot', 'cell', 'village', 'none']),
    /** Why this precision: the category's policy or an officer's decision, never the cause. */
    method: v.picklist(['policy', 'officer']),
  }),
  receivedOn: v.union([localDate, localMonth]),
  resolvedOn: v.union([localDate, localMonth]),
  publishedOn: localDate,
  /** Whole hours, rounded up, from receipt to the first resolution. */
  resolutionHours: v.pipe(v.number(), v.integer(), v.minValue(0)),
  firstAnswerHours: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))),
  /** Against the policy's promise. */
  deadline: v.strictObject({
    kind: v.picklist(['hours', 'service_hours', 'calendar_days', 'working_days']),
    limit: v.pipe(v.number(), v.integer()),
    /** What the promise runs from; absent in records published before it was written down. */
    from: v.optional(v.picklist(['received', 'verified', 'assigned'])),
    result: v.picklist(['met', 'breached']),
    provisional: v.boolean(),
  }),
  evidence: evidenceClass,
  reopened: v.boolean(),
  photos: v.array(publicPhoto),
});
export type PublicCase = v.InferOutput<typeof publicCase>;
