import type { Quantile, Ratio } from '../../api-client/contract/public/statistics.ts';
import { text } from '../text/id.ts';

const words = text.scorecard;

/** Hours as people say them: up to two days in hours, then in days with one decimal. */
export function duration(hours: number): string {
  if (hours <= 48) return `${hours.toLocaleString('id-ID')} jam`;
  return `${(hours / 24).toLocaleString('id-ID', { maximumFractionDigits: 1 })} hari`;
}

/** A median and its interval, or why there is none; never a blank. */
export function quantileWords(quantile: Quantile): { figure: string; interval: string | null } {
  if ('tooFew' in quantile) return { figure: words.tooFew, interval: null };
  if ('notReached' in quantile) return { figure: words.notReached, interval: null };
  const high = quantile.high === null ? words.openEnd : duration(quantile.high);
  return { figure: duration(quantile.value), interval: words.interval(duration(quantile.low), high) };
}

export function ratioWords(ratio: Ratio): string {
  if ('tooFew' in ratio) return words.tooFew;
  if ('suppressed' in ratio) return words.suppressed;
  return ratio.value.toLocaleString('id-ID', { style: 'percent', maximumFractionDigits: 0 });
}
