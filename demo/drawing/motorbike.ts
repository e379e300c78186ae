import type { Random } from '../random.ts';
import { darker, lighter } from './colour.ts';
import { lit, type Mood } from './mood.ts';
import { curve, ellipse, type Point, shape } from './svg.ts';

/** An underbone motorbike from its side, standing with its wheels on `foot`; `length` in pixels. No plate. */
export function drawMotorbike(
  random: Random,
  mood: Mood,
  [x, y]: Point,
  length: number,
  pose: { tilt: number; flip: boolean },
): string {
  const paint = lit(
    mood,
    random.pick(['#b3402e', '#2f3540', '#3f6f9a', '#e6e1d6', '#1f7a4d', '#c98a2b', '#7d3b52']),
    1.3,
  );
  const dark = lit(mood, '#23272f', 1.2);
  const steel = lit(mood, '#a9b0b6', 1.2);
  const wheel = (cx: number) =>
    ellipse(cx, -17, 17, 17, dark) +
    ellipse(cx, -17, 11.5, 11.5, steel) +
    ellipse(cx, -17, 9.5, 9.5, darker(steel, 0.45)) +
    ellipse(cx, -17, 3.4, 3.4, steel);
  // Drawn 140 units long, front to the right.
  const parts = [
    ellipse(0, 0, 66, 6, '#14213d', 'opacity=".24"'),
    wheel(-46),
    wheel(47),
    curve('M47 -17L36 -62', steel, 5.5),
    curve('M-46 -17L-14 -24L8 -22', darker(steel, 0.2), 6),
    curve('M-58 -13L-16 -15', steel, 7),
    shape(
      'M-62 -50Q-64 -58 -54 -58L-24 -60Q-8 -60 -2 -50L8 -34Q12 -28 20 -28L27 -30L34 -66Q36 -72 43 -70Q47 -68 46 -62L39 -26Q36 -17 26 -17L-8 -17Q-20 -17 -26 -27L-33 -38L-56 -43Q-62 -45 -62 -50Z',
      paint,
    ),
    shape('M-60 -58Q-62 -66 -52 -67L-20 -68Q-6 -67 -4 -60Q-4 -56 -10 -56L-54 -55Q-60 -55 -60 -58Z', dark),
    shape('M34 -36Q58 -42 66 -24Q60 -32 50 -31L36 -28Z', darker(paint, 0.16)),
    curve('M36 -62L31 -79L21 -82', dark, 5),
    ellipse(42, -71, 6, 5.4, lighter(steel, 0.6)),
    curve('M27 -84L22 -97', dark, 2.6),
    ellipse(21, -99, 5.4, 3.6, dark),
    ellipse(-62, -50, 4, 4.6, lit(mood, '#d9503c', 1.1)),
    curve('M-50 -50Q-30 -52 -16 -46', lighter(paint, 0.4), 3.4),
  ];
  const scale = length / 140;
  const flip = pose.flip ? -1 : 1;
  return `<g transform="translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(${pose.tilt.toFixed(1)}) scale(${(scale * flip).toFixed(3)} ${scale.toFixed(3)})">${parts.join('')}</g>`;
}
