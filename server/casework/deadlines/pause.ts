import type { Calendar } from './calendar.ts';
import { addDays, daysBetween, endOfDay, type Instant, type LocalDate, localDateOf } from './local-date.ts';
import type { Limit, Policy } from './policy.ts';
import { afterServiceTime, serviceTimeBetween } from './service-time.ts';
import { addWorkingDays, isWorkingDay, workingDaysBetween } from './working-days.ts';

/** A verifier's question to the reporter: from the question until her answer, or still open (null). */
export type Pause = { from: string; to: string | null };

/**
 * The deadline when the time spent waiting for the reporter is given back; this is the desk's own view, the published
 * clock never pauses. A clock in hours gets back milliseconds, one in office hours those in which the office was open, one in days
 * the days that began while waiting. All pauses of a case together give at most `policy.longestPauseWorkingDays` after the day of the
 * first question.
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
  let countedDay: LocalDate | null = null;
  const isInHours = limit.unit === 'hours' || limit.unit === 'service_hours';
  for (const span of spans) {
    // Two questions may be open at once; the hour they share is given back once.
    const from = Math.max(span.from, counted);
    if (from > extended || left <= 0) break;
    if (span.to <= from) continue;
    const firstDay = localDateOf(from, timeZone);
    // Many questions answered within the day would else add up for ever.
    const isFurtherDay: boolean = isInHours && countedDay !== null && firstDay > countedDay;
    if (isFurtherDay && isWorkingDay(firstDay, calendar, policy.week)) left -= 1;
    const longest = endOfDay(addWorkingDays(firstDay, left, calendar, policy.week), timeZone);
    const until = Math.min(span.to, longest);
    const lastDay = localDateOf(until, timeZone);
    const endDay = localDateOf(extended, timeZone);
    const worked = workingDaysBetween(firstDay, lastDay, calendar, policy.week);
    left -= worked;
    counted = until;
    countedDay = lastDay;
    if (limit.unit === 'working_days') {
      extended = endOfDay(addWorkingDays(endDay, worked, calendar, policy.week), timeZone);
    } else if (limit.unit === 'calendar_days') {
      extended = endOfDay(addDays(endDay, daysBetween(firstDay, lastDay)), timeZone);
    } else if (limit.unit === 'service_hours') {
      const open = serviceTimeBetween(from, until, calendar, policy, timeZone);
      if (open > 0) extended = afterServiceTime(extended, open, calendar, policy, timeZone);
    } else {
      extended += until - from;
    }
  }
  return extended;
}
