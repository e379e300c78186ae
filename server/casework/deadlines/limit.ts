import type { Calendar } from './calendar.ts';
import { addDays, endOfDay, type Instant, localDateOf } from './local-date.ts';
import type { Limit, Policy } from './policy.ts';
import { afterServiceTime } from './service-time.ts';
import { addWorkingDays, isProvisionalBetween } from './working-days.ts';

const hourMs = 3_600_000;

/** The last instant at which a limit is still kept. Limits in days end with the local day; hours end to the millisecond. */
export function limitEnd(
  limit: Limit,
  start: Instant,
  calendar: Calendar,
  policy: Policy,
  timeZone: string,
): { end: Instant; provisional: boolean } {
  const day = localDateOf(start, timeZone);
  switch (limit.unit) {
    case 'hours':
      return { end: start + limit.limit * hourMs, provisional: false };
    case 'calendar_days':
      return { end: endOfDay(addDays(day, limit.limit), timeZone), provisional: false };
    case 'working_days': {
      const last = addWorkingDays(day, limit.limit, calendar, policy.week);
      return { end: endOfDay(last, timeZone), provisional: isProvisionalBetween(day, last, calendar) };
    }
    case 'service_hours': {
      const end = afterServiceTime(start, limit.limit * hourMs, calendar, policy, timeZone);
      return { end, provisional: isProvisionalBetween(day, localDateOf(end, timeZone), calendar) };
    }
  }
}
