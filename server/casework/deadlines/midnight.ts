import { firstDayOf } from './first-day-of.ts';
import { instantOf, offsetAt } from './local-date.ts';

/** The beginning of a day, or of a month's first, as a W3C date and time with the zone's own offset: 2026-03-02T00:00:00+07:00. */
export function midnight(day: string, timeZone: string): string {
  const date = firstDayOf(day);
  const minutes = offsetAt(instantOf(date, 0, timeZone), timeZone) / 60_000;
  const [hours, rest] = [Math.trunc(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date}T00:00:00${minutes < 0 ? '-' : '+'}${two(hours)}:${two(rest)}`;
}
