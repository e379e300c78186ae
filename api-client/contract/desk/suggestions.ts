import * as v from 'valibot';
import { regionCode, shortCode } from '../primitives.ts';

/** What speaks for an agency. */
export const agencyReason = v.variant('kind', [
  /** The office's name says that the category is its duty. */
  v.strictObject({ kind: v.literal('duty') }),
  /** The administration wrote down that it handles the category. */
  v.strictObject({ kind: v.literal('listed') }),
  /** It handled `count` of the last `of` complaints of the category, in this district or, where null, anywhere. */
  v.strictObject({
    kind: v.literal('history'),
    count: v.number(),
    of: v.number(),
    districtCode: v.nullable(regionCode),
  }),
  /** Words of the text that tell who looks after the place: "jalan desa", "jalan kabupaten". */
  v.strictObject({ kind: v.literal('words'), words: v.string() }),
  /** It governs the village. */
  v.strictObject({ kind: v.literal('place') }),
  /** The form was opened on its page. */
  v.strictObject({ kind: v.literal('page') }),
]);
export type AgencyReason = v.InferOutput<typeof agencyReason>;

const agencyChoice = v.strictObject({ agencyCode: shortCode, why: v.array(agencyReason) });
export type AgencyChoice = v.InferOutput<typeof agencyChoice>;

/** Part of GET /api/verification/complaints/:complaintId: proposals with their reasons; a verifier decides. Zone: casework. */
export const suggestions = v.strictObject({
  category: v.nullable(
    v.strictObject({ categoryCode: shortCode, sure: v.boolean(), words: v.array(v.string()) }),
  ),
  /**
   * For each category the likeliest agencies, the best first; never the subject, nor whom the text seems to accuse, nor one that is retired; of
   * misconduct the inspectorate alone.
   */
  agencies: v.array(v.strictObject({ categoryCode: shortCode, choices: v.array(agencyChoice) })),
  /** Agencies the text seems to complain about. */
  accused: v.array(shortCode),
  /** Words that tell of an owner outside of the regency: "jalan nasional". */
  outside: v.nullable(v.string()),
});
export type Suggestions = v.InferOutput<typeof suggestions>;
