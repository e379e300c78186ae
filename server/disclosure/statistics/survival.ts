import type { Quantile, TimeToEvent } from '../../../api-client/contract/public/statistics.ts';
import { rounded } from './metric.ts';

/** How one complaint's waiting ended, in whole hours: events rounded up, waiting without an end rounded down. */
export type Waiting = { hours: number; end: 'event' | 'refused' | 'forwarded' | 'censored' };

type Point = TimeToEvent['points'][number];

/** Quantiles are stated only where at least this many were still at risk. */
const smallestRisk = 10;
const z = 1.959964;

/**
 * Cumulative incidence of the event (Aalen-Johansen; with no refusal or forwarding it is 1 - Kaplan-Meier) with its
 * risk table, one point per hour at which something happened. The band is log-log on the variance of Marubini and
 * Valsecchi (Analysing Survival Data, 1995, 10.2.2), which without competing outcomes is Greenwood's.
 */
export function incidenceCurve(waitings: readonly Waiting[]): Point[] {
  const byHour = new Map<number, Record<Waiting['end'], number>>();
  for (const { hours, end } of waitings) {
    let ends = byHour.get(hours);
    if (!ends) {
      ends = { event: 0, refused: 0, forwarded: 0, censored: 0 };
      byHour.set(hours, ends);
    }
    ends[end] += 1;
  }
  let atRisk = waitings.length;
  let surviving = 1;
  let incidence = 0;
  // Running sums of the variance's three terms, so that each point costs the same.
  let a = 0;
  let aF = 0;
  let aFF = 0;
  let own = 0;
  let cross = 0;
  let crossF = 0;
  const points: Point[] = [];
  for (const [hour, ends] of [...byHour].sort((x, y) => x[0] - y[0])) {
    const left = ends.event + ends.refused + ends.forwarded;
    const before = surviving;
    incidence += (before * ends.event) / atRisk;
    surviving *= 1 - left / atRisk;
    if (left < atRisk) {
      const term = left / (atRisk * (atRisk - left));
      a += term;
      aF += term * incidence;
      aFF += term * incidence * incidence;
    }
    own += (before * before * (atRisk - ends.event) * ends.event) / atRisk ** 3;
    cross += (before * ends.event) / atRisk ** 2;
    crossF += (incidence * before * ends.event) / atRisk ** 2;
    const variance =
      incidence * incidence * a - 2 * incidence * aF + aFF + own - 2 * (incidence * cross - crossF);
    points.push({
      hour,
      atRisk,
      events: ends.event,
      refused: ends.refused,
      forwarded: ends.forwarded,
      censored: ends.censored,
      incidence: rounded(incidence),
      ...band(incidence, Math.sqrt(Math.max(0, variance))),
    });
    atRisk -= left + ends.censored;
  }
  return points;
}

function band(incidence: number, error: number): { low: number; high: number } {
  if (incidence < 1e-9 || incidence > 1 - 1e-9) return { low: rounded(incidence), high: rounded(incidence) };
  const power = Math.exp((z * error) / (incidence * Math.log(incidence)));
  const bounds = [incidence ** (1 / power), incidence ** power];
  return { low: rounded(Math.min(...bounds)), high: rounded(Math.max(...bounds)) };
}

/**
 * The first hour by which `share` of all had the event, open and refused ones in the denominator. `notReached` when
 * the curve ends below it; `tooFew` when fewer than ten were still at risk there, or n is below `smallestN`.
 */
export function quantileOf(points: readonly Point[], share: number, smallestN = smallestRisk): Quantile {
  if ((points[0]?.atRisk ?? 0) < smallestN) return { tooFew: true };
  const reached = points.find((point) => point.incidence >= share);
  if (!reached) return { notReached: true };
  if (reached.atRisk < smallestRisk) return { tooFew: true };
  return {
    value: reached.hour,
    low: points.find((point) => point.high >= share)?.hour ?? reached.hour,
    high: points.find((point) => point.low >= share)?.hour ?? null,
  };
}
