import type { DigitGroup } from './digit-runs.ts';

// National part of an Indonesian mobile number: 8, then an operator digit, 9 to 12 digits in all.
const shortestMobile = 9;
const longestMobile = 12;
export const mobileStart = /^(00620?|\+?620?|0)8[1-35-9x]/;
const bareMobileStart = /^8[1-35-9]/;

const tightGap = /^[ .\-/()_+~]{0,3}$/;

/** A run of digit groups with its surroundings, as the rules below see it. */
export interface Reading {
  text: string;
  groups: DigitGroup[];
  before: (index: number) => string;
  after: (index: number) => string;
  /** What stands between group `index` and the next. */
  gap: (index: number) => string;
  written: (from: number, to: number) => string;
}

export function joined(groups: DigitGroup[], from: number, to: number): string {
  let digits = '';
  for (let index = from; index <= to; index++) digits += groups[index]?.digits ?? '';
  return digits;
}

export function realDigits(digits: string): string {
  return digits.replaceAll('x', '');
}

/** Last group that still belongs to a number of at most `longest` digits, following narrow gaps only. */
export function tightEnd({ groups, gap }: Reading, from: number, longest: number): number {
  let to = from;
  let length = groups[from]?.digits.length ?? 0;
  while (to + 1 < groups.length && tightGap.test(gap(to))) {
    length += groups[to + 1]?.digits.length ?? 0;
    if (length > longest) break;
    to++;
  }
  return to;
}

/** Index of the last group of the mobile number that starts at `from`, or undefined. */
export function mobileEnd(reading: Reading, from: number, hasContext: boolean): number | undefined {
  // "0812**3456**7890": stars between digits; "0812****7890": stars for digits.
  return (
    mobileEndWith(reading, from, hasContext, realDigits) ?? mobileEndWith(reading, from, hasContext, String)
  );
}

function mobileEndWith(
  reading: Reading,
  from: number,
  hasContext: boolean,
  count: (digits: string) => string,
): number | undefined {
  const { groups, gap } = reading;
  const opening = count(joined(groups, from, Math.min(from + 6, groups.length - 1)));
  const prefix = mobileStart.exec(opening)?.[1];
  const first = groups[from];
  if (first === undefined) return undefined;
  if (prefix === undefined) {
    const alone = first.written === 'digits' && first.digits.length >= 10 && first.digits.length <= 12;
    const spoken = first.written === 'word';
    if (!bareMobileStart.test(opening) || !(alone || spoken || hasContext)) return undefined;
  }
  const skip = prefix?.length ?? 0;
  let best: number | undefined;
  let length = 0;
  for (let to = from; to < Math.min(groups.length, from + 40); to++) {
    length += count(groups[to]?.digits ?? '').length;
    const national = length - skip;
    // One group longer than any number is still no text to let through.
    if (national > longestMobile && !(to === from && national <= longestMobile + 3)) break;
    if (national >= shortestMobile) best = to;
    // A new line or a comma ends a number unless the whole number is written so.
    const pause = /[,;\n]|\. /.test(gap(to)) && gap(to) !== gap(to - 1);
    if (national >= shortestMobile + 1 && pause) break;
  }
  if (best === undefined) return undefined;
  // Dictated digit by digit: what follows at the same pace belongs to it, though the number grows too long.
  const single = (index: number) => groups[index]?.digits.length === 1;
  if (groups.slice(from, best + 1).every((_, offset) => single(from + offset))) {
    while (best + 1 < groups.length && best - from < 20 && single(best + 1) && tightGap.test(gap(best)))
      best++;
  }
  return best;
}

/** The same for a number with a plus before it. */
export function internationalEnd(reading: Reading, from: number): number | undefined {
  const start = reading.groups[from]?.start ?? 0;
  if (!/\+\s?\(?$/.test(reading.text.slice(Math.max(0, start - 3), start))) return undefined;
  const to = tightEnd(reading, from, 15);
  return joined(reading.groups, from, to).length >= 8 ? to : undefined;
}

/** The same for "(0295) 384421". */
export function landlineEnd(reading: Reading, from: number): number | undefined {
  const { groups, gap } = reading;
  const area = groups[from]?.digits ?? '';
  // "62-21-555 1234": the country's code instead of the nought.
  const abroad = area === '62' && /^[2-9]\d{1,2}$/.test(groups[from + 1]?.digits ?? '');
  if (!abroad && !/^0[2-9]\d{1,2}$/.test(area)) return undefined;
  if (!/^[ ).-]{1,3}$/.test(gap(from))) return undefined;
  const to = tightEnd(reading, from, 12);
  const rest = joined(groups, from + 1, to);
  return rest.length >= (abroad ? 8 : 5) && !reading.written(from, to).includes('/') ? to : undefined;
}

function plausibleNik(digits: string): boolean {
  const day = Number(digits.slice(6, 8));
  const month = Number(digits.slice(8, 10));
  return (
    /^(?:1[1-9]|21|3[1-6]|5[1-3]|6[1-5]|7[1-6]|8[12]|9[1-7])/.test(digits) &&
    ((day >= 1 && day <= 31) || (day >= 41 && day <= 71)) &&
    month >= 1 &&
    month <= 12 &&
    !digits.endsWith('0000')
  );
}

/** The same for sixteen digits, or one long row of them. */
export function nikEnd(reading: Reading, from: number): number | undefined {
  const first = reading.groups[from];
  if (first === undefined) return undefined;
  if (first.written === 'digits' && first.digits.length >= 14) return from;
  const to = sixteenDigits(reading, from);
  if (to === undefined || isPlausible(reading, from, to)) return to;
  // "tahun 2019 3318 0118 ...": the year before it must not push the number's own end out of the span.
  for (let later = from + 1; later <= Math.min(from + 6, to); later++) {
    const end = sixteenDigits(reading, later);
    if (end !== undefined && isPlausible(reading, later, end)) return undefined;
  }
  return to;
}

/** Whether the digits have the structure of a NIK. */
export function isPlausible({ groups }: Reading, from: number, to: number): boolean {
  return plausibleNik(joined(groups, from, to));
}

function sixteenDigits({ groups, gap }: Reading, from: number): number | undefined {
  let length = 0;
  let tight = true;
  for (let to = from; to < groups.length && length < 16; to++) {
    if (to > from) tight &&= tightGap.test(gap(to - 1));
    length += groups[to]?.digits.length ?? 0;
    if (length !== 16) continue;
    const digits = joined(groups, from, to);
    const parts = groups.slice(from, to + 1);
    if (parts.every((part) => /^(?:19|20)\d\d$/.test(part.digits))) return undefined;
    return (tight && realDigits(digits).length >= 10) || plausibleNik(digits) ? to : undefined;
  }
  return undefined;
}

/** Many single digits or digit words in a row: dictated, whatever the number is. */
export function dictatedEnd(reading: Reading, from: number): number | undefined {
  let to = from;
  const single = (index: number) => reading.groups[index]?.digits.length === 1;
  if (!single(from)) return undefined;
  while (to + 1 < reading.groups.length && single(to + 1) && tightGap.test(reading.gap(to))) to++;
  const digits = joined(reading.groups, from, to);
  return digits.length >= 9 && !'123456789'.includes(digits) ? to : undefined;
}
