import type { TimeToEvent } from '../../api-client/contract/public/statistics.ts';

export type Curve = {
  label: string;
  points: TimeToEvent['points'];
  tone: 'light' | 'dusk';
  /** Dashes beside colour tell the second line from the first. */
  dashed?: boolean;
};

/** The share that had the event by each day, with its band; `limitDays` marks the promise. */
export type Curves = { curves: readonly Curve[]; days: number; limitDays: number | undefined };

/** A curve in a field of WIDTH by HEIGHT, its share 1 at the top; it ends at `end` of the height. */
export type DrawnCurve = { line: string; band: string; end: number };

/** Pixels of the field in the reading column; a phone squeezes it. */
export const WIDTH = 620;
export const HEIGHT = 246;
const HOURS = 24;

type Place = readonly [x: number, y: number];

/** Steps in whole pixels, each from the place before, and none that moves nothing: thousands of fractions were half of the page. */
export function drawCurve({ points }: Curve, days: number): DrawnCurve {
  const shown = points.filter(({ hour }) => hour / HOURS <= days);
  const across = ({ hour }: { hour: number }) => Math.round((hour / HOURS / days) * WIDTH);
  const down = (share: number) => Math.round((1 - share) * HEIGHT);
  const places = (of: 'incidence' | 'low' | 'high'): Place[] => [
    [0, HEIGHT],
    ...shown.map((point): Place => [across(point), down(point[of])]),
  ];
  const [low, high] = [places('low'), places('high')];
  const back = low.map(([, y], index): Place => [low[index + 1]?.[0] ?? WIDTH, y]).reverse();
  return {
    line: `M0,${HEIGHT}${steps([...places('incidence'), [WIDTH, down(shown.at(-1)?.incidence ?? 0)]])}`,
    band: `M0,${HEIGHT}${steps([...high, [WIDTH, high.at(-1)?.[1] ?? HEIGHT], ...back])}Z`,
    end: 1 - (shown.at(-1)?.incidence ?? 0),
  };
}

/** First to the side, then up or down; several steps at one place are one. */
function steps(places: readonly Place[]): string {
  let drawn = '';
  let [x, y] = places[0] ?? [0, 0];
  for (const [index, [toX, toY]] of places.entries()) {
    if (toX !== x) drawn += `h${toX - x}`;
    x = toX;
    const [nextX] = places[index + 1] ?? [];
    if (nextX === toX || toY === y) continue;
    drawn += `v${toY - y}`;
    y = toY;
  }
  return drawn;
}

/** Five days at which it is told how many still wait. */
export function riskTicks(days: number): number[] {
  return [...new Set([0, 0.25, 0.5, 0.75, 1].map((part) => Math.round(part * days)))];
}

export function waitingAfter({ points }: Curve, day: number): number {
  return points.find(({ hour }) => hour > day * HOURS)?.atRisk ?? 0;
}
