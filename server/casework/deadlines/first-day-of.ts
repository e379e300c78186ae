import type { LocalDate } from './local-date.ts';

/** The first day of what a public record tells: a day itself, or the first of a month `YYYY-MM`. */
export function firstDayOf(day: string): LocalDate {
  return day.length === 7 ? `${day}-01` : day;
}
