import { areaY, lineY, type Markish, ruleX, ruleY, text } from '@observablehq/plot';
import type { TimeToEvent } from '../../api-client/contract/public/statistics.ts';
import type { Words } from '../words.ts';
import { renderChart } from './render-chart.ts';

export type Curve = {
  label: string;
  points: TimeToEvent['points'];
  tone: 'light' | 'dusk';
  /** Dashes beside colour tell the second line from the first. */
  dashed?: boolean;
};

type Step = { day: number; share: number; low: number; high: number };

const HOURS = 24;
/** Pixels below the axis where the numbers at risk begin, and from row to row. */
const RISK_TOP = 52;
const RISK_ROW = 18;

/** The share that had the event by each day, with its band; `limitDays` marks the promise. */
export function drawCurves(
  title: string,
  finding: string,
  curves: readonly Curve[],
  { days, limitDays }: { days: number; limitDays?: number },
  { format, text: { figures } }: Words,
  width: number,
): string {
  const marks: Markish[] = [
    ruleY([0.25, 0.5, 0.75, 1], { stroke: 'var(--line)' }),
    ruleY([0], { stroke: 'var(--edge)' }),
  ];
  const ticks = riskTicks(days);
  for (const [index, { points }] of curves.entries()) {
    // Numbers at risk stand in rows below the axis, one for each curve, under its ticks.
    marks.push(
      text(ticks, {
        x: (day: number) => day,
        y: 0,
        text: (day: number) => format.number(waitingAfter(points, day)),
        dy: RISK_TOP + index * RISK_ROW,
        fill: 'var(--ink)',
      }),
    );
  }
  for (const { label, points, tone, dashed } of curves) {
    const steps = stepsOf(points, days);
    const last = steps.at(-1);
    const colour = `var(--${tone})`;
    marks.push(
      areaY(steps, { x: 'day', y1: 'low', y2: 'high', curve: 'step-after', fill: colour, fillOpacity: 0.18 }),
      lineY(steps, {
        x: 'day',
        y: 'share',
        curve: 'step-after',
        stroke: colour,
        strokeWidth: 2.5,
        strokeDasharray: dashed ? '6 4' : undefined,
      }),
      text(last ? [last] : [], {
        x: 'day',
        y: 'share',
        text: () => label,
        textAnchor: 'end',
        dy: -10,
        fontWeight: 650,
        fill: 'var(--ink)',
        stroke: 'var(--paper)',
        strokeWidth: 4,
      }),
    );
  }
  if (limitDays !== undefined) {
    marks.push(
      ruleX([limitDays], { stroke: 'var(--ink)', strokeDasharray: '2 3' }),
      text([limitDays], {
        x: (day: number) => day,
        y: 1,
        text: figures.curve.promise,
        textAnchor: 'start',
        dx: 5,
        dy: -8,
        fill: 'var(--ink)',
      }),
    );
  }
  return renderChart(title, finding, {
    width,
    height: Math.round(width < 500 ? width * 0.75 : width * 0.48) + curves.length * RISK_ROW,
    marginLeft: 48,
    marginRight: 12,
    marginTop: 24,
    marginBottom: RISK_TOP + 4 + curves.length * RISK_ROW,
    x: {
      domain: [0, days],
      label: figures.curve.axis,
      labelAnchor: 'right',
      labelArrow: false,
      ticks,
      tickFormat: format.number,
      tickSize: 4,
    },
    y: {
      domain: [0, 1],
      label: null,
      ticks: [0, 0.25, 0.5, 0.75, 1],
      tickFormat: format.share,
      tickSize: 0,
    },
    marks,
  });
}

function stepsOf(points: TimeToEvent['points'], days: number): Step[] {
  const steps: Step[] = [{ day: 0, share: 0, low: 0, high: 0 }];
  for (const { hour, incidence, low, high } of points) {
    if (hour / HOURS > days) break;
    steps.push({ day: Math.round((hour / HOURS) * 100) / 100, share: incidence, low, high });
  }
  const last = steps.at(-1);
  if (last) steps.push({ ...last, day: days });
  return steps;
}

/** Five days at which it is told how many still wait. */
function riskTicks(days: number): number[] {
  return [...new Set([0, 0.25, 0.5, 0.75, 1].map((part) => Math.round(part * days)))];
}

function waitingAfter(points: TimeToEvent['points'], day: number): number {
  const next = points.find(({ hour }) => hour > day * HOURS);
  return next?.atRisk ?? 0;
}
