import { addDays, type LocalDate } from '../casework/deadlines/local-date.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'mei', 'jun', 'jul', 'agu', 'sep', 'okt', 'nov', 'des'];

/**
 * The day a person means: "hari ini", "tadi pagi", "kemarin", "3 hari lalu", "seminggu lalu", "12/11/2026", "12-11", "12 November".
 * Without a year it is the last such day. Null when it cannot be read or lies ahead.
 */
export function dayInWords(typed: string, today: LocalDate): LocalDate | null {
  const text = typed.toLowerCase().trim();
  if (/\b(hari ini|tadi|barusan|sekarang|saiki|mau esuk)\b/.test(text)) return today;
  if (/\b(kemarin lusa|2 hari lalu)\b/.test(text)) return addDays(today, -2);
  if (/\b(kemarin|wingi|semalam|tadi malam)\b/.test(text)) return addDays(today, -1);
  const ago = /\b(\d{1,3}|se) ?(hari|minggu|pekan|bulan)(?: yang)? (?:lalu|kepungkur)\b/.exec(text);
  if (ago) {
    const count = ago[1] === 'se' ? 1 : Number(ago[1]);
    const days = ago[2] === 'hari' ? 1 : ago[2] === 'bulan' ? 30 : 7;
    return addDays(today, -count * days);
  }
  const numbers = /\b(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}))?\b/.exec(text);
  const words = /\b(\d{1,2}) ([a-z]{3,9})(?: (\d{4}))?\b/.exec(text);
  const month = numbers ? Number(numbers[2]) : MONTHS.indexOf(words?.[2]?.slice(0, 3) ?? '') + 1;
  const found = numbers ?? words;
  if (!found || month < 1) return null;
  const named = dayOf(Number(found[3] ?? today.slice(0, 4)), month, Number(found[1]));
  if (named === null || named <= today) return named;
  return found[3] === undefined ? dayOf(Number(today.slice(0, 4)) - 1, month, Number(found[1])) : null;
}

function dayOf(year: number, month: number, day: number): LocalDate | null {
  const at = new Date(Date.UTC(year, month - 1, day));
  const sound = year >= 2000 && at.getUTCMonth() === month - 1 && at.getUTCDate() === day;
  return sound ? at.toISOString().slice(0, 10) : null;
}
