import type { Quantile, Ratio } from '../api-client/contract/public/statistics.ts';
import type { InLanguage } from './in-language.ts';

type Words = Pick<InLanguage, 'format' | 'text'>;

/** Symbols of statistics.md: · not disclosed, / too few to say. Never a blank. */
export function ratioWords(ratio: Ratio, { format }: Words): string {
  if ('value' in ratio) return format.share(ratio.value);
  return 'tooFew' in ratio ? '/' : '·';
}

/** Exactly zero is a dash, so that nobody takes it for a missing number. */
export function countWords(count: number, { format }: Words): string {
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
