import type { Quantile, Ratio } from '../api-client/contract/public/statistics.ts';
import type { Words } from './words.ts';

/** Symbols of statistics.md: · not disclosed, / too few to say. Never a blank. */
export function ratioWords(ratio: Ratio, { format }: Pick<Words, 'format'>): string {
  if ('value' in ratio) return format.share(ratio.value);
  return 'tooFew' in ratio ? '/' : '·';
}

/** The same for a place with room for words, where a sign alone would be a riddle. */
export function ratioInWords(ratio: Ratio, words: Pick<Words, 'format' | 'text'>): string {
  if ('value' in ratio) return words.format.share(ratio.value);
  return 'tooFew' in ratio ? words.text.lists.tooFew : words.text.lists.notDisclosed;
}

/** Exactly zero is a dash, so that nobody takes it for a missing number. */
export function countWords(count: number, { format }: Pick<Words, 'format'>): string {
  return count === 0 ? '–' : format.number(count);
}

export function quantileWords(quantile: Quantile, { format, text: { lists } }: Words): string {
  if ('value' in quantile) return format.hours(quantile.value);
  return 'tooFew' in quantile ? lists.tooFew : lists.notReached;
}

/** "11 hari 15 jam sampai 17 hari", or nothing to say. */
export function quantileRangeWords(quantile: Quantile, { format, text: { lists } }: Words): string | null {
  if (!('value' in quantile)) return null;
  const high = quantile.high === null ? lists.noUpperBound : format.hours(quantile.high);
  return lists.fromTo(format.hours(quantile.low), high);
}

/** "2025@2025-08-07 2026@provisional" → "2025 (ketetapan 7 Agustus 2025), 2026 (belum ditetapkan)". */
export function calendarWords(version: string, { format, text: { statistics } }: Words): string {
  return version
    .split(' ')
    .map((part) => {
      const [, year, decreed] = /^(\d{4})@(\d{4}-\d{2}-\d{2})$/.exec(part) ?? [];
      if (year && decreed) return `${year} (${statistics.decreed(format.date(decreed))})`;
      return part.replace('@provisional', ` (${statistics.notDecreed})`);
    })
    .join(', ');
}
