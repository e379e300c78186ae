import { existsSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import type { LocalDate } from './local-date.ts';
import type { RegionalDayOff } from './regional-day-off.ts';

const LocalDateSchema = v.pipe(v.string(), v.isoDate());

const CalendarDaySchema = v.strictObject({
  date: LocalDateSchema,
  name: v.pipe(v.string(), v.nonEmpty()),
  kind: v.picklist(['holiday', 'joint_leave', 'regional']),
});

/** One file a year: what each decree added (or took back) and from which day it was in force. */
export const CalendarFileSchema = v.strictObject({
  year: v.pipe(v.number(), v.integer()),
  decrees: v.pipe(
    v.array(
      v.strictObject({
        decree: v.pipe(v.string(), v.nonEmpty()),
        effective_from: LocalDateSchema,
        adds: v.array(CalendarDaySchema),
        removes: v.optional(v.array(LocalDateSchema)),
      }),
    ),
    v.minLength(1),
  ),
});

export type CalendarDay = v.InferOutput<typeof CalendarDaySchema> & {
  decree: string;
  effective_from: LocalDate;
};

export type Calendar = {
  /** Days that are not worked, by date; weekends are the week's business, see working-days.ts. */
  daysOff: ReadonlyMap<LocalDate, CalendarDay>;
  /** Years for which a decree was known. Every other year counts fixed-date holidays only. */
  decreedYears: ReadonlySet<number>;
  /** True when one of the years asked for had no known decree. */
  provisional: boolean;
  /** Names the newest decree of each year, to be printed beside every figure that rests on it. */
  version: string;
};

/** Gives a year's file, or null when nobody has written it yet. */
export type ReadCalendarFile = (year: number) => unknown;

const fixedHolidays: [monthDay: string, name: string][] = [
  ['01-01', 'Tahun Baru Masehi'],
  ['05-01', 'Hari Buruh Internasional'],
  ['06-01', 'Hari Lahir Pancasila'],
  ['08-17', 'Proklamasi Kemerdekaan'],
  ['12-25', 'Kelahiran Yesus Kristus'],
];

export const readShippedCalendar: ReadCalendarFile = (year) => {
  const file = new URL(`./calendar/${year}.json`, import.meta.url);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
};

/**
 * The days off of the given years as they were known on `asOf` (a local day; all decrees when left out).
 * A decree counts from its own effective date on: on 1 August 2025 nobody knew that 18 August would be free, and a day
 * that had passed before its decree was in force stays a working day. The regency's own days are counted in the version: "2026@…+1".
 * Throws ValiError for a malformed file.
 */
export function loadCalendar(
  years: readonly number[],
  asOf?: LocalDate,
  readFile: ReadCalendarFile = readShippedCalendar,
  regional: readonly RegionalDayOff[] = [],
): Calendar {
  const daysOff = new Map<LocalDate, CalendarDay>();
  const decreedYears = new Set<number>();
  const versions: string[] = [];
  for (const year of [...new Set(years)].sort((a, b) => a - b)) {
    const raw = readFile(year);
    const decrees = (raw === null ? [] : v.parse(CalendarFileSchema, raw).decrees)
      .filter((decree) => asOf === undefined || decree.effective_from <= asOf)
      .sort((a, b) => a.effective_from.localeCompare(b.effective_from));
    // A regional day alone does not make a year decreed: the national list is still missing.
    const national = decrees.some((decree) => decree.adds.some((day) => day.kind !== 'regional'));
    if (national) decreedYears.add(year);
    else for (const day of fixedDaysOf(year)) daysOff.set(day.date, day);
    for (const { decree, effective_from, adds, removes = [] } of decrees) {
      for (const day of adds) {
        if (day.date >= effective_from) daysOff.set(day.date, { ...day, decree, effective_from });
      }
      for (const date of removes) if (date >= effective_from) daysOff.delete(date);
    }
    const own = regional.filter(
      ({ date, announcedOn }) =>
        date.startsWith(`${year}-`) && date >= announcedOn && (asOf === undefined || announcedOn <= asOf),
    );
    for (const { announcedOn, ...day } of own) {
      // What the whole country has off is no day of the regency's own.
      if (!daysOff.has(day.date))
        daysOff.set(day.date, { ...day, decree: day.name, effective_from: announcedOn });
    }
    const count = own.length > 0 ? `+${own.length}` : '';
    versions.push(`${year}@${national ? decrees.at(-1)?.effective_from : 'provisional'}${count}`);
  }
  return {
    daysOff,
    decreedYears,
    provisional: versions.length > decreedYears.size,
    version: versions.join(' '),
  };
}

/** Holidays whose date needs no decree; all that is known of a year without a file. */
export function fixedDaysOf(year: number): CalendarDay[] {
  return fixedHolidays.map(([monthDay, name]) => ({
    date: `${year}-${monthDay}`,
    name,
    kind: 'holiday',
    decree: 'fixed date',
    effective_from: `${year}-01-01`,
  }));
}

/** The coming year when October has begun and its file is still missing, else null: the administrator is warned. */
export function missingNextYear(
  today: LocalDate,
  readFile: ReadCalendarFile = readShippedCalendar,
): number | null {
  const next = Number(today.slice(0, 4)) + 1;
  return today.slice(5) >= '10-01' && readFile(next) === null ? next : null;
}
