import * as v from 'valibot';
import { channel, instant, localDate, localMonth, regionCode, shortCode } from '../primitives.ts';
import { evidenceClass } from '../state.ts';
import { refusalCriterion } from './criteria.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
/** Whole hours, rounded up: an event at 167 h 10 min is in hour 168, so "≤ 168" stays exact. Beyond 336 whole days. */
const hours = count;
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

/** A count of a cross-tab. Never blank: zero is `{ value: 0 }`. */
export const cell = v.union([
  v.strictObject({ value: count }),
  v.strictObject({ suppressed: v.literal(true) }),
]);
/** A share of 1 with four decimals; `tooFew` when the denominator is too small to say, `suppressed` when k = 5 forbids it. */
export const ratio = v.union([
  v.strictObject({ value: share }),
  v.strictObject({ tooFew: v.literal(true) }),
  v.strictObject({ suppressed: v.literal(true) }),
]);
/** A median or percentile in whole hours. `high` null: the interval has no upper end yet. */
export const quantile = v.union([
  v.strictObject({ value: hours, low: hours, high: v.nullable(hours) }),
  v.strictObject({ notReached: v.literal(true) }),
  v.strictObject({ tooFew: v.literal(true) }),
]);
export const interval = v.strictObject({ low: share, high: share });

/** What a figure's n counts. */
export const population = v.picklist([
  'received',
  'received_from_people',
  'valid',
  'assigned',
  'resolved',
  'ever_resolved',
  'replies',
  'ended_earlier',
  'refused_by_criteria',
]);

/** On every metric: which definition and version, how many it rests on, what they are, and the snapshot time. */
const metric = {
  id: v.pipe(v.string(), v.regex(/^[a-z][a-z_]*$/)),
  definitionVersion: v.pipe(count, v.minValue(1)),
  n: count,
  denominator: population,
  snapshot: instant,
};

export const invalidReason = v.picklist([
  'not_factual',
  'no_answer',
  'outside_authority',
  'spam',
  'not_complaint',
]);

const byCode = <Code extends v.GenericSchema>(code: Code) =>
  v.strictObject({ code: v.nullable(code), valid: count });

/**
 * met ÷ (met + breached), with the bounds when every pending one is breached, or met. One for each limit that was promised: complaints
 * keep the limit they were received under.
 */
export const deadlineResult = v.strictObject({
  ...metric,
  clock: v.picklist(['first_answer', 'first_answer_service_hours', 'agency_answer', 'resolution']),
  limit: count,
  unit: v.picklist(['hours', 'service_hours', 'calendar_days', 'working_days']),
  /** The version of the policy that brought this limit. */
  policyVersion: v.pipe(count, v.minValue(1)),
  /** Complaints received on these days run under it. Null: from the first one, and to the snapshot. */
  receivedFrom: v.nullable(localDate),
  receivedTo: v.nullable(localDate),
  met: count,
  breached: count,
  pending: count,
  /** Of these, deadlines that rest on a year without a holiday decree. */
  provisional: count,
  headline: ratio,
  lowerBound: ratio,
  upperBound: ratio,
});

/** Risk table and Aalen-Johansen estimate of the share that had the event by this hour, with a 95 % band. */
const curvePoint = v.strictObject({
  hour: hours,
  atRisk: count,
  events: count,
  refused: count,
  forwarded: count,
  /** Still waiting at S, or of unknown end: known to have waited this many whole hours. */
  censored: count,
  incidence: share,
  low: share,
  high: share,
});
export const timeToEvent = v.strictObject({
  ...metric,
  median: quantile,
  p90: quantile,
  points: v.array(curvePoint),
});

export const cohortDays = [7, 14, 30, 60] as const;
const cohortCell = v.strictObject({
  days: v.picklist(cohortDays),
  resolved: count,
  share: ratio,
  /** False while some complaint of the month is younger than the column: shown hatched. */
  mature: v.boolean(),
});

const crossTab = v.strictObject({
  ...metric,
  /** Frozen: a quarter that has ended (`2026-Q3`), or `all` for figures that follow the snapshot. */
  period: v.union([v.pipe(v.string(), v.regex(/^\d{4}-Q[1-4]$/)), v.literal('all')]),
  rowDimension: v.picklist(['category', 'agency']),
  columnDimension: v.picklist(['district', 'outcome']),
  rows: v.array(v.nullable(v.string())),
  columns: v.array(v.nullable(v.string())),
  rowTotals: v.array(count),
  columnTotals: v.array(count),
  cells: v.array(v.array(cell)),
});

/** Each stage lies within the one before it: who was solved was followed up, who was followed up was answered. */
const stages = { received: count, valid: count, answered: count, followedUp: count, resolved: count };

export const answerHours = [2, 24, 72, 168] as const;
const answerCell = v.strictObject({
  hours: v.picklist(answerHours),
  first: count,
  substantive: count,
  /** False while some complaint of the month is younger than the column. */
  mature: v.boolean(),
});

const implausible = v.strictObject({ belowTenMinutes: count, negative: count });

/** All published figures of one snapshot. Zone: published. Says nothing about who reported or how; see statistics.md. */
export const statistics = v.strictObject({
  format: v.literal(1),
  snapshot: instant,
  timeZone: v.string(),
  period: v.strictObject({ from: localDate, to: localDate }),
  policy: v.strictObject({ id: v.string(), title: v.string() }),
  calendar: v.strictObject({ version: v.string(), provisional: v.boolean() }),
  /** Version of the rules that tell a substantive answer from an acknowledgement. */
  replyRules: v.strictObject({ version: count }),
  register: v.strictObject({
    ...metric,
    /** Everything that came in: received + merged duplicates. */
    inbound: count,
    received: count,
    invalid: count,
    valid: count,
    pending: count,
    merged: count,
    open: count,
    resolved: count,
    refused: count,
    forwarded: count,
    /** resolved ÷ valid with its Wilson interval (variation of the process: this is a census). */
    resolvedShare: ratio,
    resolvedInterval: interval,
  }),
  invalid: v.strictObject({
    ...metric,
    rows: v.array(v.strictObject({ reason: invalidReason, count })),
    /** By month of receipt; months without an invalid complaint are left out. */
    months: v.array(v.strictObject({ month: localMonth, reason: invalidReason, count })),
  }),
  channels: v.strictObject({
    ...metric,
    rows: v.array(v.strictObject({ channel, received: count, invalid: count, valid: count, pending: count })),
  }),
  categories: v.strictObject({
    ...metric,
    rows: v.array(v.strictObject({ code: shortCode, valid: count, resolved: count })),
  }),
  agencies: v.strictObject({ ...metric, rows: v.array(byCode(shortCode)) }),
  districts: v.strictObject({ ...metric, rows: v.array(byCode(regionCode)) }),
  months: v.strictObject({
    ...metric,
    rows: v.array(
      v.strictObject({
        month: localMonth,
        received: count,
        invalid: count,
        pending: count,
        valid: count,
        open: count,
        resolved: count,
        refused: count,
        forwarded: count,
      }),
    ),
  }),
  funnel: v.strictObject({
    ...metric,
    ...stages,
    months: v.array(v.strictObject({ month: localMonth, ...stages })),
    categories: v.array(v.strictObject({ code: shortCode, ...stages })),
  }),
  /** By month of receipt, how many had a first and a first substantive answer within so many hours. */
  answerCohorts: v.strictObject({
    ...metric,
    rows: v.array(v.strictObject({ month: localMonth, n: count, cells: v.array(answerCell) })),
  }),
  firstAnswer: timeToEvent,
  firstSubstantiveAnswer: timeToEvent,
  agencyAnswer: timeToEvent,
  reassignments: v.strictObject({ ...metric, complaints: count, reassignments: count }),
  resolution: timeToEvent,
  finalResolution: timeToEvent,
  evidence: v.strictObject({
    ...metric,
    rows: v.array(v.strictObject({ evidence: evidenceClass, resolved: count })),
  }),
  deadlines: v.array(deadlineResult),
  pauses: v.strictObject({ ...metric, complaints: count, pausedHours: hours, share: ratio }),
  cohorts: v.strictObject({
    ...metric,
    rows: v.array(v.strictObject({ month: localMonth, valid: count, cells: v.array(cohortCell) })),
  }),
  backlog: v.strictObject({
    ...metric,
    open: count,
    oldestDays: v.nullable(count),
    bands: v.array(v.strictObject({ fromDays: count, toDays: v.nullable(count), open: count })),
    flows: v.array(
      v.strictObject({
        month: localMonth,
        openBefore: count,
        validIn: count,
        finalOut: count,
        reopened: count,
        openAfter: count,
      }),
    ),
  }),
  reopened: v.strictObject({ ...metric, reopenedWithin30Days: count, share: ratio }),
  satisfaction: v.strictObject({
    ...metric,
    answered: count,
    responseRate: ratio,
    solved: count,
    notSolved: count,
    ratings: v.array(v.strictObject({ rating: v.picklist([1, 2, 3, 4, 5]), count })),
    /** Mean rating with two decimals; `tooFew` below 30 ratings. */
    mean: v.union([
      v.strictObject({ value: v.pipe(v.number(), v.minValue(1), v.maxValue(5)) }),
      v.strictObject({ tooFew: v.literal(true) }),
    ]),
  }),
  implausible: v.strictObject({
    ...metric,
    firstAnswer: implausible,
    agencyAnswer: implausible,
    resolution: implausible,
  }),
  /** Agencies in the order of their codes: nothing here is a ranking. Figures below n = 20 are `tooFew`. */
  scorecards: v.strictObject({
    ...metric,
    rows: v.array(
      v.strictObject({
        agencyCode: shortCode,
        valid: count,
        medianResolution: quantile,
        medianAgencyAnswer: quantile,
        answeredInTime: ratio,
        resolvedInTime: ratio,
        acknowledgementShare: ratio,
      }),
    ),
  }),
  /** What an old register had ended before it came here, as it says itself; in no other figure. */
  earlier: v.strictObject({
    ...metric,
    /** What was still open there: ordinary complaints of this register, in every figure but those of first answers. */
    continued: count,
    channels: v.array(v.strictObject({ channel, ended: count })),
    outcomes: v.array(
      v.strictObject({ outcome: v.picklist(['resolved', 'refused', 'forwarded', 'invalid']), ended: count }),
    ),
    /** Null: the register does not say when it came in. */
    months: v.array(v.strictObject({ month: v.nullable(localMonth), ended: count })),
  }),
  /** Chats and posts that lacked what was stated beforehand; no complaints, and in no other figure. */
  refusals: v.strictObject({
    ...metric,
    criteria: v.array(v.strictObject({ criterion: refusalCriterion, count })),
    channels: v.array(v.strictObject({ channel, count })),
    /** Both together, of quarters that are over. */
    quarters: v.array(
      v.strictObject({
        period: v.pipe(v.string(), v.regex(/^\d{4}-Q[1-4]$/)),
        n: count,
        channels: v.array(channel),
        criteria: v.array(refusalCriterion),
        channelTotals: v.array(count),
        criterionTotals: v.array(count),
        cells: v.array(v.array(cell)),
      }),
    ),
  }),
  crossTabs: v.array(crossTab),
});

export type Statistics = v.InferOutput<typeof statistics>;
export type EarlierStatistics = Statistics['earlier'];
export type Cell = v.InferOutput<typeof cell>;
export type Ratio = v.InferOutput<typeof ratio>;
export type Quantile = v.InferOutput<typeof quantile>;
export type Population = v.InferOutput<typeof population>;
export type InvalidReason = v.InferOutput<typeof invalidReason>;
export type DeadlineResult = v.InferOutput<typeof deadlineResult>;
export type TimeToEvent = v.InferOutput<typeof timeToEvent>;
export type CrossTab = v.InferOutput<typeof crossTab>;
