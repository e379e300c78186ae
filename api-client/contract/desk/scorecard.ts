import * as v from 'valibot';
import { instant, localDate, localMonth, shortCode } from '../primitives.ts';
import { quantile, ratio } from '../public/statistics.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

export const scorecardPeriod = v.picklist(['quarter', 'year', 'all']);
export type ScorecardPeriod = v.InferOutput<typeof scorecardPeriod>;

/** GET /api/overview/scorecard?period= ; complaints received in the last 3 or 12 months, or all. */
export const scorecardQuery = v.strictObject({ period: v.optional(scorecardPeriod, 'year') });

/** The fair scorecard of statistics.md: nothing below the minimum n, medians with interval, open complaints in every denominator. */
export const scorecard = v.strictObject({
  snapshot: instant,
  period: scorecardPeriod,
  from: v.nullable(localDate),
  minimum: count,
  rows: v.array(
    v.strictObject({
      agencyCode: shortCode,
      valid: count,
      medianAgencyAnswer: quantile,
      medianResolution: quantile,
      answeredInTime: ratio,
      resolvedInTime: ratio,
      acknowledgementShare: ratio,
      /** Agencies whose interval of the median answer lies wholly after this one's, or before; no other rank exists. */
      clearlyFasterThan: count,
      clearlySlowerThan: count,
    }),
  ),
});
export type Scorecard = v.InferOutput<typeof scorecard>;

/** GET /api/overview/contacts?month= ; the running month when left out. */
export const contactsQuery = v.strictObject({ month: v.optional(localMonth) });

/** The month's most responsive contacts: who meets the rule, by name, no rank. For inside; public pages name the agency. */
export const responsiveContacts = v.strictObject({
  month: localMonth,
  /** Months that can be asked for, newest first. */
  months: v.array(localMonth),
  asOf: instant,
  rule: v.strictObject({
    minimum: count,
    /** The share that must have been answered in time. */
    share: v.number(),
    limit: count,
    unit: v.picklist(['hours', 'service_hours', 'calendar_days', 'working_days']),
  }),
  contacts: v.array(
    v.strictObject({
      name: v.string(),
      agencyCode: shortCode,
      /** Complaints that were hers to answer in this month, unanswered ones included. */
      n: count,
      inTime: count,
      /** Office hours from assignment to the substantive answer. */
      medianHours: v.number(),
      lowHours: v.number(),
      /** Null: the interval has no upper end, too much is still unanswered. */
      highHours: v.nullable(v.number()),
    }),
  ),
  /** Contacts with some answers and fewer than the minimum: nothing is said of them. */
  tooFew: count,
  /** Contacts with enough who did not meet the rule; not named. */
  others: count,
});
export type ResponsiveContacts = v.InferOutput<typeof responsiveContacts>;
