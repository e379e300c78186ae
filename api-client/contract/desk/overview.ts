import * as v from 'valibot';
import { instant, localDate, regionCode, shortCode } from '../primitives.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** GET /api/overview for the leader: counts only, no complaint's text. */
export const overview = v.strictObject({
  asOf: instant,
  open: count,
  answered: count,
  unanswered: count,
  late: count,
  /** By who has it now; null: with the verifiers. */
  agencies: v.array(
    v.strictObject({
      agencyCode: v.nullable(shortCode),
      open: count,
      /** Had a substantive answer (of verification: any answer). */
      answered: count,
      /** Open without one. */
      unanswered: count,
      /** Open, and a promise that still runs is broken. */
      late: count,
      resolved: count,
    }),
  ),
  /** Twelve weeks from Monday to Sunday, the running one last. */
  weeks: v.array(
    v.strictObject({
      from: localDate,
      received: count,
      resolved: count,
      /** Late at the week's end; of the running week: now. */
      late: count,
    }),
  ),
  /** Deadlines rest on a year whose holidays nobody has decreed yet. */
  provisional: v.boolean(),
});
export type Overview = v.InferOutput<typeof overview>;

/** GET /api/overview/late: what is late now, by number; nothing of its matter but the category, nothing of its place but the district. */
export const lateList = v.strictObject({
  asOf: instant,
  items: v.array(
    v.strictObject({
      number: v.pipe(v.string(), v.regex(/^[0-9A-F]{4}-[0-9A-F]{4}$/)),
      agencyCode: v.nullable(shortCode),
      categoryCode: shortCode,
      /** Null where the category has no place that may be told. */
      districtCode: v.nullable(regionCode),
      clock: v.picklist(['first_answer', 'agency_answer', 'resolution']),
      /** Whole days since the oldest broken promise; 0: since today. */
      daysLate: count,
      provisional: v.boolean(),
    }),
  ),
  /** Late too, and not told one by one: about staff or an agency, or in a confidential category. */
  closed: v.array(v.strictObject({ agencyCode: v.nullable(shortCode), late: count })),
});
export type LateList = v.InferOutput<typeof lateList>;
