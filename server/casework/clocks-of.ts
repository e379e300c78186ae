import { type Calendar, loadCalendar } from './deadlines/calendar.ts';
import { type DueTime, dueTimes } from './deadlines/deadlines.ts';
import { localDateOf } from './deadlines/local-date.ts';
import { type PolicyHistory, policyVersionAt } from './deadlines/policy-history.ts';
import type { CaseProjection } from './lifecycle.ts';

/** The clocks of one complaint as seen at `seenAt`, under the policy it was received under: computed each time, never stored stale. */
export function clocksOf(
  projection: CaseProjection,
  history: PolicyHistory,
  timeZone: string,
  seenAt: Date,
): DueTime[] {
  const {
    receivedAt,
    verifiedAt,
    assignedAt,
    firstAnswerAt,
    agencyAnswerAt,
    firstResolvedAt,
    endedAt,
    pauses,
  } = projection;
  return dueTimes(
    policyVersionAt(history, receivedAt).policy,
    {
      receivedAt,
      verifiedAt,
      assignedAt,
      firstAnswerAt,
      agencyAnswerAt,
      resolvedAt: firstResolvedAt,
      endedAt,
      pauses,
      seenAt: seenAt.toISOString(),
    },
    calendarFor(receivedAt, seenAt, history, timeZone),
    timeZone,
  );
}

const calendars = new WeakMap<PolicyHistory['regionalDaysOff'], Map<string, Calendar>>();

/**
 * The calendar from an instant's year to the year after the last, with the regency's own days off that were announced by the local day
 * of `last`. Files ship with the program and settings are replaced, never changed in place: one reading serves.
 */
export function calendarFor(
  first: string,
  last: Date,
  { regionalDaysOff }: Pick<PolicyHistory, 'regionalDaysOff'>,
  timeZone: string,
): Calendar {
  const firstYear = Number(first.slice(0, 4));
  const years = Array.from(
    { length: last.getUTCFullYear() - firstYear + 2 },
    (_, index) => firstYear + index,
  );
  const today = localDateOf(last.getTime(), timeZone);
  const announced = regionalDaysOff.filter(({ announcedOn }) => announcedOn <= today);
  const known = calendars.get(regionalDaysOff) ?? new Map<string, Calendar>();
  calendars.set(regionalDaysOff, known);
  // Days are announced one after the other: how many are known says which.
  const key = `${years.join()} ${announced.length}`;
  const calendar = known.get(key) ?? loadCalendar(years, undefined, undefined, announced);
  known.set(key, calendar);
  return calendar;
}

/** Whether a clock still runs: a promise broken by a late answer is history, not work to do. */
export function isClockRunning(projection: CaseProjection, clock: DueTime['clock']): boolean {
  if (projection.endedAt !== null || projection.resolvedAt !== null) return false;
  if (clock === 'first_answer') return projection.firstAnswerAt === null;
  return clock === 'resolution' || projection.agencyAnswerAt === null;
}
