import * as v from 'valibot';
import { localDate, regionCode, shortCode } from '../primitives.ts';
import { complaintState } from '../state.ts';
import { verificationQueueItem } from './verification.ts';

/**
 * What a list of complaints is narrowed to, search words aside. It may stand in an address and be kept under a name: it holds nothing
 * a reporter wrote or is called.
 */
export const registerFilter = v.strictObject({
  /** Empty: every state. */
  states: v.pipe(v.array(complaintState), v.maxLength(11)),
  categoryCode: v.nullable(shortCode),
  agencyCode: v.nullable(shortCode),
  /** A district or a village. */
  regionCode: v.nullable(regionCode),
  /** Days of receipt, both included. */
  from: v.nullable(localDate),
  to: v.nullable(localDate),
});
export type RegisterFilter = v.InferOutput<typeof registerFilter>;

/** POST /api/verification/search. Words travel in the body: they may be a name, and addresses are kept by proxies and browsers. */
export const searchRegister = v.strictObject({
  words: v.pipe(v.string(), v.trim(), v.maxLength(200)),
  filter: registerFilter,
  offset: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2000)),
});
export type SearchRegister = v.InferOutput<typeof searchRegister>;

/** The newest first. Zone: casework. */
export const searchAnswer = v.strictObject({
  items: v.array(verificationQueueItem),
  /** Counted up to 1,000. */
  total: v.number(),
  /** There are more than were counted. */
  more: v.boolean(),
});
export type SearchAnswer = v.InferOutput<typeof searchAnswer>;

const filterName = v.pipe(v.string(), v.trim(), v.minLength(2), v.maxLength(60));

/** GET, and the answer to every change, of /api/verification/filters: the verifier's own, by name. Zone: operations. */
export const savedFilters = v.strictObject({
  filters: v.array(v.strictObject({ filterId: v.string(), name: v.string(), filter: registerFilter })),
});
export type SavedFilters = v.InferOutput<typeof savedFilters>;

/** POST /api/verification/filters. A name of before is replaced; one that points to a person is refused (`text_undecided`). */
export const saveFilter = v.strictObject({ name: filterName, filter: registerFilter });
export type SaveFilter = v.InferOutput<typeof saveFilter>;
