/** Months as Indonesians write them, by their first three letters. */
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'mei', 'jun', 'jul', 'agu', 'sep', 'okt', 'nov', 'des'];
/** Spellings that begin otherwise: English ones, and two in use. */
const OTHERWISE: Record<string, string> = {
  may: 'mei',
  aug: 'agu',
  ags: 'agu',
  oct: 'okt',
  dec: 'des',
  nop: 'nov',
  peb: 'feb',
};

/**
 * `2026-03-02`, `2/3/2026` (day first), `2-3-2026`, `2.3.2026`, `2 Maret 2026`, `Senin, 2 Mar 2026`, each with or without a time behind it, as
 * `YYYY-MM-DD`; null when it is no day.
 */
export function readDay(written: string): string | null {
  const text = written.trim().replace(/^[\p{L}'’]{4,8}\s*,\s*/u, '');
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(text);
  const local = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)/.exec(text);
  const worded = /^(\d{1,2})[\s-]+(\p{L}{3,9})\.?[\s-]+(\d{4})(?!\d)/u.exec(text);
  const [year, month, day] = iso
    ? iso.slice(1, 4)
    : local
      ? [local[3], local[2], local[1]]
      : worded
        ? [worded[3], monthOf(worded[2] ?? ''), worded[1]]
        : [];
  if (!year || !month || !day) return null;
  const found = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const at = Date.parse(`${found}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().slice(0, 10) === found ? found : null;
}

/** The time behind a day or alone, `14:05` or `14.05`, as `HH:MM`; undefined when nothing is written, null when it is no time. */
export function readTime(written: string): string | null | undefined {
  const text = written
    .trim()
    .replace(/(?:WIB|WITA|WIT)$/i, '')
    .trimEnd();
  if (text === '') return undefined;
  const found = /^(?:\d{4}-\d{2}-\d{2}[ T])?(\d{1,2})[:.](\d{2})(?:[:.]\d{2})?$/.exec(text);
  const [hour, minute] = [Number(found?.[1]), Number(found?.[2])];
  if (!(hour <= 23 && minute <= 59)) return null;
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

/** What stands behind the day in one cell; empty when nothing does. */
export function behindDay(written: string): string {
  const text = written.trim();
  const day = /(?:\d{4}|\d{2}-\d{2})[T\s,]{1,5}(?:(?:pukul|jam)\s{0,5})?(?=\d{1,2}[:.]\d{2})/i.exec(text);
  return day ? text.slice(day.index + day[0].length) : '';
}

function monthOf(word: string): string {
  const letters = word.toLowerCase().slice(0, 3);
  const index = MONTHS.indexOf(OTHERWISE[letters] ?? letters);
  return index < 0 ? '' : String(index + 1);
}
