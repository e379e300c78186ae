import * as v from 'valibot';
import { instant, localDate, typedText } from '../primitives.ts';

const limit = v.strictObject({
  from: v.picklist(['received', 'verified', 'assigned']),
  limit: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(2_000)),
  unit: v.picklist(['hours', 'service_hours', 'calendar_days', 'working_days']),
});
export type PolicyLimit = v.InferOutput<typeof limit>;

const timeOfDay = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/));

/** What the regency promises, clock by clock; a clock that is left out is not promised. */
export const policy = v.strictObject({
  id: v.pipe(v.string(), v.slug(), v.maxLength(40)),
  title: typedText(5, 200),
  week: v.picklist([5, 6]),
  serviceHours: v.pipe(
    v.strictObject({ opens: timeOfDay, closes: timeOfDay }),
    v.check(({ opens, closes }) => opens < closes, 'opens before it closes'),
  ),
  clocks: v.strictObject({
    first_answer: v.optional(limit),
    agency_answer: v.optional(limit),
    resolution: v.optional(limit),
  }),
  longestPauseWorkingDays: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(60)),
});
export type EditedPolicy = v.InferOutput<typeof policy>;

/** GET /api/administration/policy: every version, the newest first, and what ships as a preset. */
export const policies = v.strictObject({
  versions: v.array(v.strictObject({ version: v.number(), validFrom: instant, policy })),
  presets: v.array(policy),
});
export type Policies = v.InferOutput<typeof policies>;

/** POST /api/administration/policy: valid for what is received from now on. `version` is the newest one read. */
export const changePolicy = v.strictObject({ version: v.pipe(v.number(), v.integer()), policy });
export type ChangePolicy = v.InferOutput<typeof changePolicy>;

/** Days off beside the shipped calendar. */
export const dayOff = v.strictObject({
  date: localDate,
  name: typedText(2, 100),
  kind: v.picklist(['regional', 'joint_leave']),
  announcedOn: localDate,
});
export const changeDaysOff = v.strictObject({
  version: v.number(),
  days: v.pipe(
    v.array(dayOff),
    v.maxLength(200),
    v.check((days) => new Set(days.map(({ date }) => date)).size === days.length, 'days differ'),
  ),
});
export type ChangeDaysOff = v.InferOutput<typeof changeDaysOff>;
