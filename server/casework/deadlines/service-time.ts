import type { Calendar } from './calendar.ts';
import { addDays, type Instant, instantOf, localDateOf } from './local-date.ts';
import type { Policy } from './policy.ts';
import { isWorkingDay } from './working-days.ts';

/** Milliseconds the office was open between two instants; 0 when `to` is not later. */
export function serviceTimeBetween(
  from: Instant,
  to: Instant,
  calendar: Calendar,
  policy: Pick<Policy, 'week' | 'serviceHours'>,
  timeZone: string,
): number {
  let open = 0;
  const last = localDateOf(to, timeZone);
  for (let day = localDateOf(from, timeZone); day <= last; day = addDays(day, 1)) {
    if (!isWorkingDay(day, calendar, policy.week)) continue;
    const opens = Math.max(from, instantOf(day, minutesOf(policy.serviceHours.opens), timeZone));
    const closes = Math.min(to, instantOf(day, minutesOf(policy.serviceHours.closes), timeZone));
    open += Math.max(0, closes - opens);
  }
  return open;
}

/** The instant at which the office has been open for `duration` milliseconds since `start`. */
export function afterServiceTime(
  start: Instant,
  duration: number,
  calendar: Calendar,
  policy: Pick<Policy, 'week' | 'serviceHours'>,
  timeZone: string,
): Instant {
  let left = duration;
  for (let day = localDateOf(start, timeZone); ; day = addDays(day, 1)) {
    if (!isWorkingDay(day, calendar, policy.week)) continue;
    const opens = Math.max(start, instantOf(day, minutesOf(policy.serviceHours.opens), timeZone));
    const open = instantOf(day, minutesOf(policy.serviceHours.closes), timeZone) - opens;
    if (open >= left) return opens + left;
    left -= Math.max(0, open);
  }
}

function minutesOf(timeOfDay: string): number {
  return Number(timeOfDay.slice(0, 2)) * 60 + Number(timeOfDay.slice(3));
}
