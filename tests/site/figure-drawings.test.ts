import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatsOf } from '../../site/formats.ts';
import { type Bar, placeBars } from '../../site/statistics/bars.ts';
import { type Curve, drawCurve, HEIGHT, WIDTH } from '../../site/statistics/curves.ts';

const DAYS = 60;
const curves = fc
  .array(
    fc.record({
      hour: fc.integer({ min: 0, max: 2_000 }),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
    }),
    { maxLength: 80 },
  )
  .map((steps) =>
    curveOf(
      steps.map(({ hour }) => hour).sort((a, b) => a - b),
      steps.map(({ share }) => share).sort((a, b) => a - b),
    ),
  );

function curveOf(hours: readonly number[], shares: readonly number[]): Curve {
  const points = hours.map((hour, index) => {
    const incidence = shares[index] ?? 0;
    return {
      hour,
      atRisk: 1,
      events: 1,
      refused: 0,
      forwarded: 0,
      censored: 0,
      incidence,
      low: incidence * 0.8,
      high: 1 - (1 - incidence) * 0.8,
    };
  });
  return { label: 'selesai', tone: 'light', points };
}

/** The corners of a path of whole steps to the side, up and down. */
function cornersOf(path: string): [x: number, y: number][] {
  let [x, y] = [0, HEIGHT];
  const corners: [number, number][] = [[x, y]];
  for (const [, way, by] of path.matchAll(/([hv])(-?\d+)/g)) {
    if (way === 'h') x += Number(by);
    else y += Number(by);
    corners.push([x, y]);
  }
  return corners;
}

/** The last point of the figure that stands at this pixel or before it. */
const toldAt = ({ points }: Curve, pixel: number) =>
  points.findLast(({ hour }) => hour <= DAYS * 24 && Math.round((hour / 24 / DAYS) * WIDTH) <= pixel);

const down = (share = 0) => Math.round((1 - share) * HEIGHT);

test('a curve of whole steps tells at every pixel the share that its points tell', () => {
  fc.assert(
    fc.property(curves, (curve) => {
      const { line, end } = drawCurve(curve, DAYS);
      expect(line).toMatch(/^M0,246(?:[hv]-?[1-9]\d*)*$/);
      const corners = cornersOf(line);
      for (let x = 0; x <= WIDTH; x += 1) {
        const told = toldAt(curve, x)?.incidence;
        expect(corners.findLast(([at]) => at <= x)?.[1], `${x}: ${line}`).toBe(down(told));
      }
      expect(corners.at(-1)?.[0]).toBe(WIDTH);
      expect(end).toBe(1 - (toldAt(curve, WIDTH)?.incidence ?? 0));
    }),
  );
});

test('the band of a curve lies at every pixel between the bounds that its points tell', () => {
  fc.assert(
    fc.property(curves, (curve) => {
      const { band } = drawCurve(curve, DAYS);
      expect(band).toMatch(/^M0,246(?:[hv]-?[1-9]\d*)*Z$/);
      const corners = cornersOf(band);
      const turn = corners.findIndex(([x]) => x === WIDTH);
      const [there, back] = [corners.slice(0, turn + 1), [...corners.slice(turn), [0, HEIGHT] as const]];
      for (let x = 0; x < WIDTH; x += 1) {
        const told = toldAt(curve, x);
        expect(there.findLast(([at]) => at <= x)?.[1], `high at ${x}: ${band}`).toBe(down(told?.high));
        expect(back.find(([at]) => at <= x)?.[1], `low at ${x}: ${band}`).toBe(down(told?.low));
      }
    }),
    { examples: [[curveOf([DAYS * 24 - 1], [0.2])], [curveOf([DAYS * 24], [1])]] },
  );
});

test('bars stand in hundredths of the width: the longest ends at its end, a part begins where the one before it ended', () => {
  const bars: Bar[] = [
    { label: 'Diterima', value: 137, tone: 'dusk' },
    { label: 'Valid', value: 90, tone: 'dusk', of: 137 },
    { label: 'Tidak valid', value: 42, start: 90, tone: 'brick', of: 137 },
    { label: 'Menunggu verifikasi', value: 5, start: 132, tone: 'hatched', of: 137 },
  ];
  const placed = placeBars(bars, formatsOf('id'));
  expect(placed.map(({ from, width, to }) => [from, width, to])).toEqual([
    [undefined, '100%', '100%'],
    [undefined, '65.7%', '65.7%'],
    ['65.7%', '30.7%', '96.4%'],
    ['96.4%', '3.6%', '100%'],
  ]);
  expect(placed.map(({ said }) => said)).toEqual([
    '137',
    '90 (65,7\u00a0%)',
    '42 (30,7\u00a0%)',
    '5 (3,6\u00a0%)',
  ]);
  expect(placed.map(({ endsWithBar }) => endsWithBar)).toEqual([false, false, true, true]);
  expect(placeBars([{ label: 'Facebook', value: 0, tone: 'dusk' }], formatsOf('id'))[0]?.width).toBe('0%');
});
