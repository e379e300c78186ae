import { barX, text } from '@observablehq/plot';
import type { Formats } from '../formats.ts';
import { renderChart } from './render-chart.ts';

/** A colour, and for what has not ended a pattern too, so that colour never speaks alone. */
export type Tone = 'light' | 'leaf' | 'brick' | 'dusk' | 'hatched';

export type Bar = {
  label: string;
  value: number;
  /** Where the bar begins: parts of a whole stand where the part before them ended. */
  start?: number;
  tone: Tone;
  /** Says what share of what, behind the number. */
  of?: number;
};

type Row = Bar & { start: number; row: number };

const fills: Record<Tone, string> = {
  light: 'var(--light)',
  leaf: 'var(--leaf)',
  brick: 'var(--brick)',
  dusk: 'var(--dusk)',
  hatched: 'url(#berarsir)',
};

const ROW = 46;

/** Horizontal bars, each with its name above and its number behind it: no axis to read off. */
export function drawBars(
  title: string,
  finding: string,
  bars: readonly Bar[],
  { number, share }: Formats,
  width: number,
): string {
  const longest = Math.max(1, ...bars.map(({ start = 0, value }) => start + value));
  const rows = bars.map((bar, row): Row => ({ ...bar, start: bar.start ?? 0, row }));
  return renderChart(title, finding, {
    width,
    height: bars.length * ROW + 4,
    marginLeft: 0,
    marginRight: width < 500 ? 92 : 110,
    marginTop: 0,
    marginBottom: 0,
    x: { domain: [0, longest], axis: null },
    y: { type: 'band', domain: rows.map(({ row }) => row), axis: null, padding: 0 },
    marks: [
      barX(rows, {
        x1: 'start',
        x2: ({ start, value }) => start + value,
        y: 'row',
        insetTop: 22,
        insetBottom: 6,
        fill: ({ tone }: Row) => fills[tone],
        rx: 2,
      }),
      // A name that begins far to the right would run out of the picture: it ends where its bar ends.
      name(
        rows.filter(({ start }) => start <= longest * 0.6),
        'start',
      ),
      name(
        rows.filter(({ start }) => start > longest * 0.6),
        'end',
      ),
      text(rows, {
        x: ({ start, value }) => start + value,
        y: 'row',
        text: ({ value, of }) => (of ? `${number(value)} (${share(value / of)})` : number(value)),
        textAnchor: 'start',
        dx: 6,
        dy: 8,
        fill: 'var(--ink)',
        fontWeight: 650,
      }),
    ],
  });
}

function name(rows: readonly Row[], anchor: 'start' | 'end') {
  return text(rows, {
    x: ({ start, value }: Row) => (anchor === 'start' ? start : start + value),
    y: 'row',
    text: 'label',
    textAnchor: anchor,
    dy: -14,
    fill: 'var(--ink)',
  });
}
