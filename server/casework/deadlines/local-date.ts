/** A calendar day as `YYYY-MM-DD`, in the instance's zone. Plain text, so days compare with `<`. */
export type LocalDate = string;

/** Milliseconds since 1970 in UTC; what `Date.parse` gives for a stored ISO time. */
export type Instant = number;

const dayMs = 86_400_000;
// Every zone's offset changes on a quarter of an hour, so one look-up serves the quarter.
const quarterMs = 900_000;
const formatters = new Map<string, Intl.DateTimeFormat>();
const offsets = new Map<string, Map<number, number>>();

/** Offset of an IANA zone from UTC in milliseconds (Asia/Jakarta: +25,200,000). Throws RangeError for an unknown zone. */
export function offsetAt(instant: Instant, timeZone: string): number {
  const quarter = Math.floor(instant / quarterMs);
  let known = offsets.get(timeZone);
  if (!known) {
    known = new Map();
    offsets.set(timeZone, known);
  }
  let offset = known.get(quarter);
  if (offset === undefined) {
    offset = readOffset(quarter * quarterMs, timeZone);
    known.set(quarter, offset);
  }
  return offset;
}

function readOffset(instant: Instant, timeZone: string): number {
  let formatter = formatters.get(timeZone);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
    formatters.set(timeZone, formatter);
  }
  const name = formatter.formatToParts(instant).find((part) => part.type === 'timeZoneName')?.value ?? '';
  const match = /^GMT(?:([+-])(\d{2}):(\d{2}))?/.exec(name);
  if (!match) throw new RangeError(`No offset known for ${timeZone}`);
  const minutes = Number(match[2] ?? 0) * 60 + Number(match[3] ?? 0);
  return (match[1] === '-' ? -minutes : minutes) * 60_000;
}

/** The local day on which an instant falls; 17:00 UTC is already the next day in Jakarta. */
export function localDateOf(instant: Instant, timeZone: string): LocalDate {
  return new Date(instant + offsetAt(instant, timeZone)).toISOString().slice(0, 10);
}

/** The instant at which the clock on the wall shows `minutes` after midnight of that day. */
export function instantOf(date: LocalDate, minutes: number, timeZone: string): Instant {
  const wall = Date.parse(`${date}T00:00:00Z`) + minutes * 60_000;
  // The first guess may lie on the other side of a change of offset; the second look settles it.
  const guess = wall - offsetAt(wall, timeZone);
  return wall - offsetAt(guess, timeZone);
}

/** The last millisecond of a local day: a deadline named by its date is still met at 23:59:59.999. */
export function endOfDay(date: LocalDate, timeZone: string): Instant {
  return instantOf(addDays(date, 1), 0, timeZone) - 1;
}

export function addDays(date: LocalDate, days: number): LocalDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);
}

/** Whole days from one local day to another, negative when `to` is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayMs);
}

/** 1 is Monday, 7 is Sunday (ISO 8601). */
export function weekdayOf(date: LocalDate): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay() || 7;
}
