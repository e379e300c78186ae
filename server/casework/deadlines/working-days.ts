import { type Calendar, fixedDaysOf } from './calendar.ts';
import { addDays, type LocalDate, weekdayOf } from './local-date.ts';

/** Monday to Friday, or Monday to Saturday, as the regency's own rule says. */
export type WorkWeek = 5 | 6;

// Statistics ask the same few hundred questions a hundred thousand times; a calendar is never changed once loaded.
const reached = new WeakMap<Calendar, Map<string, LocalDate>>();

export function isWorkingDay(date: LocalDate, calendar: Calendar, week: WorkWeek): boolean {
  if (weekdayOf(date) > week || calendar.daysOff.has(date)) return false;
  const year = Number(date.slice(0, 4));
  // A deadline may run into a year that was not loaded: it is treated like a year without a file.
  return calendar.decreedYears.has(year) || !fixedDaysOf(year).some((day) => day.date === date);
}

/**
 * The n-th working day after `from`; day 1 is the next working day, whatever kind of day `from` is.
 * `addWorkingDays(d, 0)` is `d` itself. Throws RangeError for a negative or fractional n.
 */
export function addWorkingDays(from: LocalDate, n: number, calendar: Calendar, week: WorkWeek): LocalDate {
  if (!Number.isInteger(n) || n < 0) throw new RangeError(`Not a number of working days: ${n}`);
  let known = reached.get(calendar);
  if (!known) {
    known = new Map();
    reached.set(calendar, known);
  }
  const key = `${from} ${n} ${week}`;
  let date = known.get(key);
  if (date === undefined) {
    date = from;
    for (let left = n; left > 0; ) {
      date = addDays(date, 1);
      if (isWorkingDay(date, calendar, week)) left -= 1;
    }
    known.set(key, date);
  }
  return date;
}

/** Working days after `from` up to and including `to`; 0 when `to` is not later. */
export function workingDaysBetween(
  from: LocalDate,
  to: LocalDate,
  calendar: Calendar,
  week: WorkWeek,
): number {
  let count = 0;
  for (let date = addDays(from, 1); date <= to; date = addDays(date, 1)) {
    if (isWorkingDay(date, calendar, week)) count += 1;
  }
  return count;
}

/** True when a day between the two rests on a year without a decree: the deadline is then provisional. */
export function isProvisionalBetween(from: LocalDate, to: LocalDate, calendar: Calendar): boolean {
  for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year += 1) {
    if (!calendar.decreedYears.has(year)) return true;
  }
  return false;
}
