import type { Header } from './read-header.ts';

type Order = 'day' | 'month';

/**
 * Wall-clock times of a chat's headers, `2026-03-24T14:05`, null where the digits are no day. Whether day or month comes first is
 * settled once for the whole chat: by what can be a day at all, then by which reading goes forward in time, then the Indonesian way.
 * `today` (YYYY-MM-DD, where the desk is) gives the year when the header leaves it out: the latest that is not in the future.
 */
export function settleDates(headers: readonly Header[], today: string): (string | null)[] {
  const dayFirst = headers.map((header) => timeOf(header, 'day', today));
  const monthFirst = headers.map((header) => timeOf(header, 'month', today));
  return faultsOf(monthFirst, today) < faultsOf(dayFirst, today) ? monthFirst : dayFirst;
}

/** Days that do not exist weigh most, then steps into the past, then days still to come. */
function faultsOf(times: readonly (string | null)[], today: string): number {
  let faults = 0;
  let last = '';
  for (const time of times) {
    if (time === null) {
      faults += 1000;
      continue;
    }
    if (time < last) faults += 10;
    if (time.slice(0, 10) > today) faults += 1;
    last = time;
  }
  return faults;
}

function timeOf(header: Header, order: Order, today: string): string | null {
  const [first = 0, second = 0, third] = header.date;
  const two = (value: number) => String(value).padStart(2, '0');
  const clock = `T${two(header.hour)}:${two(header.minute)}`;
  if (header.yearFirst) return third === undefined ? null : dayOf(first, second, third, clock);
  const [day, month] = order === 'day' ? [first, second] : [second, first];
  if (third !== undefined) return dayOf(third < 100 ? 2000 + third : third, month, day, clock);
  const thisYear = Number(today.slice(0, 4));
  const time = dayOf(thisYear, month, day, clock);
  return time !== null && time.slice(0, 10) <= today ? time : dayOf(thisYear - 1, month, day, clock);
}

function dayOf(year: number, month: number, day: number, clock: string): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 2009 && year < 2100;
  return exists ? date.toISOString().slice(0, 10) + clock : null;
}
