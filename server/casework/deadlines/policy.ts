import { readFileSync } from 'node:fs';
import * as v from 'valibot';

const LimitSchema = v.strictObject({
  from: v.picklist(['received', 'verified', 'assigned']),
  limit: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** `hours` run day and night; `service_hours` only while the office is open; days end at local midnight. */
  unit: v.picklist(['hours', 'service_hours', 'calendar_days', 'working_days']),
});

const TimeOfDaySchema = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/));

/** What an instance promises. Clocks that it does not promise are left out. */
export const PolicySchema = v.strictObject({
  id: v.pipe(v.string(), v.slug()),
  title: v.pipe(v.string(), v.nonEmpty()),
  week: v.picklist([5, 6]),
  serviceHours: v.pipe(
    v.strictObject({ opens: TimeOfDaySchema, closes: TimeOfDaySchema }),
    v.check(({ opens, closes }) => opens < closes, 'The office must open before it closes'),
  ),
  clocks: v.strictObject({
    first_answer: v.optional(LimitSchema),
    agency_answer: v.optional(LimitSchema),
    resolution: v.optional(LimitSchema),
  }),
  /** How long questions to the reporter may hold the desk's clock in one case. The published clock never stops. */
  longestPauseWorkingDays: v.pipe(v.number(), v.integer(), v.minValue(0)),
});

export type Policy = v.InferOutput<typeof PolicySchema>;
export type Limit = v.InferOutput<typeof LimitSchema>;
export type ClockName = keyof Policy['clocks'];

/** The presets that ship with the project, after what the two regencies announced (product.md). */
export function loadPolicy(preset: 'wonosobo' | 'pati'): Policy {
  const file = new URL(`./policies/${preset}.json`, import.meta.url);
  return v.parse(PolicySchema, JSON.parse(readFileSync(file, 'utf8')));
}
