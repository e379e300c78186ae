import type { Curve, Middle, Point } from './figures.ts';
import type { Report } from './report.ts';

const Z = 1.959964;
/** A quantile is told only where so many still waited. */
const ENOUGH = 10;

type Estimate = { hour: number; share: number; low: number; high: number; waiting: number };

/**
 * The share that had the event by each hour, refusal and forwarding being other ends (Aalen and Johansen), from the risk table alone. The
 * variance is summed anew for each hour as in Marubini and Valsecchi (1995), formula 10.13, the band is log-log.
 */
export function estimate(points: readonly Point[]): Estimate[] {
  const steps: { waiting: number; ended: number; events: number; before: number; share: number }[] = [];
  let survivors = 1;
  let share = 0;
  return points.map(({ hour, atRisk, events, refused, forwarded }) => {
    const ended = events + refused + forwarded;
    share += (survivors * events) / atRisk;
    steps.push({ waiting: atRisk, ended, events, before: survivors, share });
    survivors = (survivors * (atRisk - ended)) / atRisk;
    const variance = Math.max(0, varianceOf(steps, share));
    return { hour, share, waiting: atRisk, ...bandOf(share, Math.sqrt(variance)) };
  });
}

function varianceOf(
  steps: readonly { waiting: number; ended: number; events: number; before: number; share: number }[],
  share: number,
): number {
  let variance = 0;
  for (const { waiting, ended, events, before, share: then } of steps) {
    const rest = share - then;
    if (ended < waiting) variance += (rest * rest * ended) / (waiting * (waiting - ended));
    variance += (before * before * events * (waiting - events)) / waiting ** 3;
    variance -= (2 * rest * before * events) / waiting ** 2;
  }
  return variance;
}

function bandOf(share: number, error: number): { low: number; high: number } {
  if (share <= 1e-9 || share >= 1 - 1e-9) return { low: share, high: share };
  const width = (Z * error) / Math.abs(share * Math.log(share));
  return { low: share ** Math.exp(width), high: share ** Math.exp(-width) };
}

function middleOf(points: readonly Estimate[], part: number, published: readonly Point[]): Middle {
  if ((points[0]?.waiting ?? 0) < ENOUGH) return { tooFew: true };
  const at = published.findIndex(({ incidence }) => incidence >= part);
  const reached = points[at];
  if (!reached) return { notReached: true };
  if (reached.waiting < ENOUGH) return { tooFew: true };
  return {
    value: reached.hour,
    low: published.find(({ high }) => high >= part)?.hour ?? reached.hour,
    high: published.find(({ low }) => low >= part)?.hour ?? null,
  };
}

/** Every number of a curve from its own risk table: who leaves is not there any more, and shares follow from counts. */
export function checkCurve(name: string, curve: Curve, report: Report): void {
  const { points } = curve;
  let waiting = curve.n;
  let before = -1;
  const estimates = estimate(points);
  for (const [index, point] of points.entries()) {
    const label = `hour ${point.hour}`;
    report.within(`${name}.points[].hour`, point.hour, before + 1, Number.MAX_SAFE_INTEGER, label);
    before = point.hour;
    report.equal(`${name}.points[].atRisk`, point.atRisk, waiting, label);
    waiting -= point.events + point.refused + point.forwarded + point.censored;
    const own = estimates[index];
    report.near(`${name}.points[].incidence`, point.incidence, own?.share ?? Number.NaN, label);
    report.near(`${name}.points[].low`, point.low, own?.low ?? Number.NaN, label);
    report.near(`${name}.points[].high`, point.high, own?.high ?? Number.NaN, label);
  }
  report.equal(`${name}.n`, waiting, 0, 'everybody leaves once');
  report.equal(`${name}.median`, ordered(curve.median), ordered(middleOf(estimates, 0.5, points)));
  report.equal(`${name}.p90`, ordered(curve.p90), ordered(middleOf(estimates, 0.9, points)));
  report.cannot(
    'the risk table itself: counts by whole hours, from which the curves follow',
    ...['events', 'refused', 'forwarded', 'censored'].map((key) => `${name}.points[].${key}`),
  );
}

/** In one order of keys, however the file was written. */
function ordered(middle: Middle): Middle {
  return 'value' in middle ? { value: middle.value, low: middle.low, high: middle.high } : middle;
}

/** How many had the event within so many hours. */
export function eventsBy(curve: Curve, hours: number): number {
  return curve.points.reduce((total, point) => total + (point.hour <= hours ? point.events : 0), 0);
}
