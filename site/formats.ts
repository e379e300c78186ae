import type { Language } from '../api-client/contract/primitives.ts';

/** How one language writes numbers, dates and durations. Dates are calendar days and need no zone. */
export type Formats = {
  number: (value: number) => string;
  /** 0.507 → "50,7 %". */
  share: (share: number) => string;
  /** "2025-03-24" → "24 Maret 2025"; "2025-03" → "Maret 2025". */
  date: (date: string) => string;
  /** "2025-03-24" → "24 Mar 2025". */
  shortDate: (date: string) => string;
  /** An instant in a zone → "20 November 2026 pukul 17.00 WIB". */
  instant: (instant: string, timeZone: string) => string;
  /** Whole hours → "9 jam", "2 hari", "11 hari 17 jam". */
  hours: (hours: number) => string;
  /** Bytes → "4,2 kB" (1 kB = 1.000 byte). */
  bytes: (bytes: number) => string;
  /** Orders names for people. */
  compare: (a: string, b: string) => number;
};

type Words = {
  locale: string;
  percent: string;
  /** Between the day and the clock. */
  at: string;
  underAnHour: string;
  hours: (count: number) => string;
  days: (count: number, written: string) => string;
};

const words: Record<Language, Words> = {
  id: {
    locale: 'id-ID',
    percent: '\u00a0%',
    at: 'pukul',
    underAnHour: 'kurang dari 1 jam',
    hours: (count) => `${count} jam`,
    days: (_, written) => `${written} hari`,
  },
  en: {
    locale: 'en-GB',
    percent: '%',
    at: 'at',
    underAnHour: 'less than an hour',
    hours: (count) => (count === 1 ? '1 hour' : `${count} hours`),
    days: (count, written) => (count === 1 ? '1 day' : `${written} days`),
  },
  jv: {
    locale: 'jv-ID',
    percent: '\u00a0%',
    at: 'tabuh',
    underAnHour: 'kirang saking 1 jam',
    hours: (count) => `${count} jam`,
    days: (_, written) => `${written} dinten`,
  },
};

const made = new Map<Language, Formats>();

export function formatsOf(language: Language): Formats {
  const known = made.get(language);
  if (known) return known;
  const formats = makeFormats(words[language]);
  made.set(language, formats);
  return formats;
}

function makeFormats({ locale, percent, at, underAnHour, hours, days }: Words): Formats {
  const decimal = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const day = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options });
  const longDay = day({ dateStyle: 'long' });
  const shortDay = day({ day: 'numeric', month: 'short', year: 'numeric' });
  const longMonth = day({ month: 'long', year: 'numeric' });
  const collator = new Intl.Collator(locale);
  const number = (value: number) => decimal.format(value);
  return {
    number,
    share: (share) => number(share * 100) + percent,
    date: (date) => (date.length === 7 ? longMonth : longDay).format(new Date(date)),
    shortDate: (date) => (date.length === 7 ? longMonth : shortDay).format(new Date(date)),
    instant(instant, timeZone) {
      const moment = new Date(instant);
      const date = day({ dateStyle: 'long', timeZone }).format(moment);
      const separator = locale === 'en-GB' ? ':' : '.';
      const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone })
        .format(moment)
        .replace(':', separator);
      return `${date} ${at} ${clock} ${zoneName(moment, timeZone)}`;
    },
    hours(total) {
      if (total < 1) return underAnHour;
      const whole = Math.floor(total / 24);
      const rest = total % 24;
      if (whole === 0) return hours(rest);
      const written = days(whole, number(whole));
      return rest === 0 ? written : `${written} ${hours(rest)}`;
    },
    bytes(bytes) {
      if (bytes < 1000) return `${bytes} byte${locale === 'en-GB' && bytes !== 1 ? 's' : ''}`;
      return bytes < 1e6 ? `${number(bytes / 1e3)} kB` : `${number(bytes / 1e6)} MB`;
    },
    compare: collator.compare,
  };
}

/** "WIB": the name people here read on their clocks, in whatever language the page is. */
function zoneName(moment: Date, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('id-ID', { timeZone, timeZoneName: 'short' }).formatToParts(moment);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
}
