import { loadCalendar } from '../server/casework/deadlines/calendar.ts';
import type { Random } from './random.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** Western Indonesian Time has no summer time: UTC+7 all year. */
const ZONE = 7 * HOUR;
const OPENS = 7.5 * HOUR;

/** Milliseconds since midnight at which the offices close on a local day; null on days off. */
function closingTime(local: number): number | null {
  const day = new Date(local);
  const weekday = day.getUTCDay();
  if (weekday === 0 || weekday === 6 || daysOff(day.getUTCFullYear()).has(day.toISOString().slice(0, 10)))
    return null;
  return weekday === 5 ? 14.5 * HOUR : 16 * HOUR;
}

const knownYears = new Map<number, ReadonlyMap<string, unknown>>();

/** The decreed days off, so that nobody mends a road on Christmas Day; read once a year and process. */
function daysOff(year: number): ReadonlyMap<string, unknown> {
  const known = knownYears.get(year) ?? loadCalendar([year]).daysOff;
  knownYears.set(year, known);
  return known;
}

/** `hours` of office time after an instant, Monday to Friday but holidays, from 07.30; an instant out of hours waits for the next opening. */
export function afterOfficeHours(from: Date, hours: number): Date {
  let local = from.getTime() + ZONE;
  let left = hours * HOUR;
  for (;;) {
    const midnight = Math.floor(local / DAY) * DAY;
    const closes = closingTime(local);
    const start = Math.max(local, midnight + OPENS);
    if (closes !== null && start + left <= midnight + closes) return new Date(start + left - ZONE);
    if (closes !== null && start < midnight + closes) left -= midnight + closes - start;
    local = midnight + DAY;
  }
}

/** The desk is also watched out of hours, from 06.00 to 22.00: `minutes` later, or early next morning. */
export function afterWatch(from: Date, minutes: number): Date {
  const local = from.getTime() + ZONE;
  const midnight = Math.floor(local / DAY) * DAY;
  const start = Math.max(local, midnight + 6 * HOUR);
  const later = start + minutes * MINUTE;
  return new Date(
    (later > midnight + 22 * HOUR ? midnight + DAY + 6 * HOUR + minutes * MINUTE : later) - ZONE,
  );
}

/** Citizens write from morning to night, most of all in the evening. */
export function citizenTime(day: Date, random: Random): Date {
  const midnight = Math.floor((day.getTime() + ZONE) / DAY) * DAY;
  const hour = random.chance(0.55) ? random.between(16.5, 22.5) : random.between(5.5, 16.5);
  return new Date(midnight + Math.floor(hour * 60) * MINUTE + random.integer(0, 59) * 1000 - ZONE);
}

export function addDays(date: Date, days: number): Date {
  return new Date(date.getTime() + Math.round(days * DAY));
}

const DATE = new Intl.DateTimeFormat('id-ID', { timeZone: 'Asia/Jakarta', dateStyle: 'long' });

/** "24 Maret 2025" */
export function dateInWords(date: Date): string {
  return DATE.format(date);
}
