import { type DigitRun, readDigitRuns } from './digit-runs.ts';
import type { Normalised } from './normalise.ts';
import * as context from './number-context.ts';
import {
  dictatedEnd,
  internationalEnd,
  isPlausible,
  joined,
  landlineEnd,
  mobileEnd,
  mobileStart,
  nikEnd,
  type Reading,
  realDigits,
  tightEnd,
} from './number-endings.ts';
import type { Finding, SpanType } from './span.ts';

const reasons = {
  phone: 'nomor telepon',
  nik: 'nomor identitas',
  bank_account: 'nomor rekening',
  customer_number: 'nomor pelanggan',
} satisfies Partial<Record<SpanType, string>>;

type NumberType = keyof typeof reasons;

function isMoney(reading: Reading, from: number, to: number): boolean {
  if (reading.groups[from]?.digits.startsWith('0')) return false;
  return context.moneyBefore.test(reading.before(from)) || context.moneyAfter.test(reading.after(to));
}

function numberByContext(reading: Reading, from: number): { type: NumberType; to: number } | undefined {
  const { groups } = reading;
  const before = reading.before(from);
  const to = tightEnd(reading, from, 20);
  const digits = joined(groups, from, to);
  const real = realDigits(digits).length;
  if (real < 5 || onlySmallTalk(reading, from, to)) return undefined;
  const isSum = context.thousands.test(reading.written(from, to));
  if (context.customerNumberBefore.test(before)) return { type: 'customer_number', to };
  if (context.accountWordBefore.test(before) && real >= 7) return { type: 'bank_account', to };
  if (
    isSum &&
    !(context.bankBefore.test(before) && /\brek/.test(before) && real >= 9 && !context.sumWords.test(before))
  ) {
    return undefined;
  }
  if (context.identityBefore.test(before) && real >= 7) return { type: 'nik', to };
  if (context.customerWordBefore.test(before) && real >= 9) return { type: 'customer_number', to };
  const bank = context.bankBefore.test(before) || context.bankAfter.test(reading.after(to));
  if (bank && (real >= 8 || (real === 7 && /\brek/.test(before)))) return { type: 'bank_account', to };
  if (context.phoneBefore.test(before) && real >= 6 && !/^1500\d{3}$/.test(digits)) {
    const end = tightEnd(reading, from, 15);
    return { type: 'phone', to: end };
  }
  return undefined;
}

function onlySmallTalk(reading: Reading, from: number, to: number): boolean {
  return isMoney(reading, from, to) || context.onlyDatesAndTimes(reading.written(from, to));
}

function numberAt(reading: Reading, from: number): { type: NumberType; to: number } | undefined {
  const { groups } = reading;
  const first = groups[from];
  if (first === undefined) return undefined;
  const before = reading.before(from);
  const hasContext = context.phoneBefore.test(before) || context.numberWordBefore.test(before);
  const identity = context.identityBefore.test(before);

  // A run that opens as a code is one to its end, unless a real NIK or a long row of digits stands in it.
  const code = context.codeBefore.test(reading.before(0)) && reading.written(from, from + 1).includes('.');
  const nik = nikEnd(reading, from);
  const sure = nik !== undefined && (!code || isPlausible(reading, from, nik));
  if (nik !== undefined && sure && !onlySmallTalk(reading, from, nik)) {
    const mobile = mobileStart.test(joined(groups, from, nik)) && !identity && first.digits.length < 14;
    if (!mobile) return { type: 'nik', to: nik };
  }
  const mobile = mobileEnd(reading, from, hasContext && !identity);
  if (mobile !== undefined && !onlySmallTalk(reading, from, mobile)) {
    const customer = !first.digits.startsWith('0') && context.customerNumberBefore.test(before);
    return { type: customer ? 'customer_number' : 'phone', to: mobile };
  }
  const international = internationalEnd(reading, from);
  if (international !== undefined) return { type: 'phone', to: international };
  const known = code ? undefined : numberByContext(reading, from);
  if (known !== undefined) return known;
  const landline = landlineEnd(reading, from);
  if (landline !== undefined && !onlySmallTalk(reading, from, landline))
    return { type: 'phone', to: landline };
  const dictated = dictatedEnd(reading, from);
  if (dictated !== undefined) {
    return { type: first.digits === '0' ? 'phone' : 'bank_account', to: dictated };
  }
  const long = first.written === 'digits' && first.digits.length >= 9;
  if (long && !isMoney(reading, from, from) && !context.ticketBefore.test(before)) {
    const phone = /^0[2-9]/.test(first.digits) && first.digits.length <= 12;
    return { type: phone ? 'phone' : 'bank_account', to: from };
  }
  return undefined;
}

// What belongs to a number though it is no digit: a plus or bracket, the letter of a passport, the name of
// the bank.
const leads: Readonly<Record<NumberType, RegExp>> = {
  phone: /(?:\(?\+\s?\(?|\()$/,
  nik: /\b[a-z] ?$/,
  bank_account: context.bankLead,
  customer_number: /\($/,
};

function withSurroundings(
  type: NumberType,
  start: number,
  end: number,
  { lower }: Normalised,
): [number, number] {
  const lead = leads[type].exec(lower.slice(Math.max(0, start - 40), start));
  const tail = type === 'bank_account' ? context.bankTail.exec(lower.slice(end, end + 30)) : null;
  return [start - (lead?.[0].length ?? 0), end + (tail?.[0].length ?? 0)];
}

function findInRun(map: Normalised, { groups }: DigitRun): Finding[] {
  const { text, lower } = map;
  const reading: Reading = {
    text,
    groups,
    before: (index) => {
      const start = groups[index]?.start ?? 0;
      return lower.slice(Math.max(0, start - context.contextBefore), start);
    },
    after: (index) => {
      const end = groups[index]?.end ?? 0;
      return lower.slice(end, end + context.contextAfter);
    },
    gap: (index) => text.slice(groups[index]?.end ?? 0, groups[index + 1]?.start ?? 0),
    written: (from, to) => text.slice(groups[from]?.start ?? 0, groups[to]?.end ?? 0),
  };
  const found: Finding[] = [];
  for (let index = 0; index < groups.length; index++) {
    const number = numberAt(reading, index);
    if (number === undefined) continue;
    const [start, end] = withSurroundings(
      number.type,
      groups[index]?.start ?? 0,
      groups[number.to]?.end ?? 0,
      map,
    );
    found.push({ start, end, type: number.type, reason: reasons[number.type] });
    index = number.to;
  }
  return found;
}

/** Telephone, identity, account and customer numbers, in digits, letters, words or a mixture. */
export function findNumbers(map: Normalised): Finding[] {
  return readDigitRuns(map).flatMap((run) => findInRun(map, run));
}
