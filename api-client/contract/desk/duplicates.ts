import * as v from 'valibot';
import { complaintId, instant, regionCode, shortCode } from '../primitives.ts';
import { complaintState } from '../state.ts';

/** One complaint that may tell of the same matter, with what speaks for it. */
export const likelyDuplicate = v.strictObject({
  complaintId,
  /** For the action that merges it. */
  version: v.number(),
  state: complaintState,
  categoryCode: shortCode,
  agencyCode: v.nullable(shortCode),
  villageCode: v.nullable(regionCode),
  receivedAt: instant,
  text: v.string(),
  why: v.strictObject({
    /** Null where one of the two has no point. */
    metres: v.nullable(v.number()),
    sameVillage: v.boolean(),
    sameCategory: v.boolean(),
    /** Days before this complaint; negative: after it. */
    days: v.number(),
    words: v.array(v.string()),
  }),
  /** The lifecycle and the rule of the subject allow this one to be merged into that, that one into this. */
  mayTakeThis: v.boolean(),
  mayJoinThis: v.boolean(),
});
export type LikelyDuplicate = v.InferOutput<typeof likelyDuplicate>;

/** GET /api/verification/complaints/:complaintId/duplicates, the likeliest first. Nothing is ever merged by itself. Zone: casework. */
export const likelyDuplicates = v.strictObject({ duplicates: v.array(likelyDuplicate) });
export type LikelyDuplicates = v.InferOutput<typeof likelyDuplicates>;
