import type { Calendar } from './calendar.ts';
import { addDays, daysBetween, endOfDay, type Instant, localDateOf } from './local-date.ts';
import type { Limit, Policy } from './policy.ts';
import { addWorkingDays, workingDaysBetween } from './working-days.ts';

/** A verifier's question to the reporter: from the question until her answer, or still open (null). */
export type Pause = { from: string; to: string | null };

/**
 * The deadline when the time spent waiting for the reporter is given back; this is the desk's own view, the published
 * clock never pauses. A clock in hours gets back milliseconds, one in days gets back the days that began while
 * waiting. All pauses of a case together give at most `policy.longestPauseWorkingDays`.
 */
export function pausedEnd(
  limit: Limit,
  start: Instant,
  end: Instant,
  pauses: readonly Pause[],
  seenAt: Instant,
  calendar: Calendar,
  policy: Policy,
  timeZone: string,
): Instant {
  let left = policy.longestPauseWorkingDays;
  let extended = end;
  const spans = pauses
    .map((pause) => ({
      from: Math.max(start, Date.parse(pause.from)),
      to: Math.min(seenAt, pause.to === null ? seenAt : Date.parse(pause.to)),
    }))
    .filter(({ from, to }) => to > from)
    .sort((a, b) => a.from - b.from);
  let counted = start;
  for (const span of spans) {
    // Two questions may be open at once; the hour they share is given back once.
    const from = Math.max(span.from, counted);
    if (from > extended || left <= 0) break;
    if (span.to <= from) continue;
    const firstDay = localDateOf(from, timeZone);
    const longest = endOfDay(addWorkingDays(firstDay, left, calendar, policy.week), timeZone);
    const until = Math.min(span.to, longest);
    const lastDay = localDateOf(until, timeZone);
    const endDay = localDateOf(extended, timeZone);
    const worked = workingDaysBetween(firstDay, lastDay, calendar, policy.week);
    left -= worked;
    counted = until;
    if (limit.unit === 'working_days') {
      extended = endOfDay(addWorkingDays(endDay, worked, calendar, policy.week), timeZone);
    } else if (limit.unit === 'calendar_days') {
      extended = endOfDay(addDays(endDay, daysBetween(firstDay, lastDay)), timeZone);
    } else {
      extended += until - from;
    }
  }
  return extended;
}
