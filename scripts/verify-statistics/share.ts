import type { Share } from './figures.ts';
import type { Report } from './report.ts';

/** A published share is its numerator by its denominator; of nothing nothing is said. */
export function checkShare(
  figure: string,
  share: Share,
  part: number,
  whole: number,
  report: Report,
  label = '',
): void {
  if (whole === 0) report.equal(figure, share, { tooFew: true }, label);
  else if ('value' in share) report.near(figure, share.value, part / whole, label);
  else report.equal(figure, share, { value: part / whole }, label);
}
