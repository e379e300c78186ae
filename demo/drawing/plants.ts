import type { Random } from '../random.ts';
import { darker, lighter } from './colour.ts';
import { lit, type Mood } from './mood.ts';
import { at, blob, curve, ellipse, type Point, polygon, shape, smoothLoop } from './svg.ts';

export type Plant = (random: Random, mood: Mood, foot: Point, size: number, depth: number) => string;

const shadow = (foot: Point, width: number, mood: Mood) =>
  mood.night ? '' : ellipse(foot[0] + width * 0.15, foot[1], width, width * 0.16, '#14213d', 'opacity=".16"');

/** A coconut palm; `size` is its height in pixels. */
export const drawPalm: Plant = (random, mood, [x, y], size, depth) => {
  const lean = random.between(-0.16, 0.16) * size;
  const crown: Point = [x + lean, y - size];
  const trunk = lit(mood, '#8a6a4a', depth);
  const width = size * 0.032;
  const parts = [
    shadow([x, y], size * 0.14, mood),
    shape(
      `M${at([x - width * 1.5, y])}Q${at([x - width + lean * 0.15, y - size * 0.55])} ${at([crown[0] - width * 0.7, crown[1]])}L${at([crown[0] + width * 0.7, crown[1]])}Q${at([x + width + lean * 0.15, y - size * 0.5])} ${at([x + width * 1.5, y])}Z`,
      trunk,
    ),
  ];
  const fronds = 9;
  for (let i = 0; i < fronds; i += 1) {
    const angle = Math.PI * (0.02 + (0.96 * i) / (fronds - 1)) + random.between(-0.09, 0.09);
    const reach = size * random.between(0.34, 0.44);
    const tip: Point = [
      crown[0] - Math.cos(angle) * reach,
      crown[1] - Math.sin(angle) * reach * 0.5 + reach * 0.34,
    ];
    const over: Point = [
      crown[0] - Math.cos(angle) * reach * 0.55,
      crown[1] - Math.sin(angle) * reach * 0.72 - reach * 0.1,
    ];
    const under: Point = [over[0], over[1] + reach * 0.24];
    const colour = lit(mood, i % 2 === 0 ? '#3f7d4a' : '#5b9a52', depth);
    parts.push(shape(`M${at(crown)}Q${at(over)} ${at(tip)}Q${at(under)} ${at(crown)}Z`, colour));
  }
  const nut = lit(mood, '#b98a3e', depth);
  for (const dx of [-0.025, 0.01, 0.035]) {
    parts.push(ellipse(crown[0] + dx * size, crown[1] + size * 0.028, size * 0.021, size * 0.023, nut));
  }
  return parts.join('');
};

/** A broad shade tree, lit from the upper left. */
export const drawTree: Plant = (random, mood, [x, y], size, depth) => {
  const leaf = lit(mood, random.pick(['#4d8a4f', '#5d9450', '#437a55', '#719a4a']), depth);
  const trunk = lit(mood, '#6f5340', depth);
  const width = size * 0.05;
  const crown: Point = [x, y - size * 0.66];
  return [
    shadow([x, y], size * 0.3, mood),
    shape(
      `M${at([x - width * 1.3, y])}Q${at([x - width * 0.6, y - size * 0.25])} ${at([x - width * 2.4, y - size * 0.52])}L${at([x + width * 2.4, y - size * 0.52])}Q${at([x + width * 0.6, y - size * 0.25])} ${at([x + width * 1.3, y])}Z`,
      trunk,
    ),
    ...CROWN.flatMap(([dx, dy, radius, tone]) => {
      const centre: Point = [crown[0] + dx * size, crown[1] + dy * size];
      const colour = tone < 0 ? darker(leaf, -tone) : lighter(leaf, tone);
      return shape(smoothLoop(blob(random, centre, radius * size, radius * size * 0.8, 0.09, 9)), colour);
    }),
  ].join('');
};

/** Clumps of leaves from the shaded back to the lit top: offset, radius, tone. */
const CROWN: readonly (readonly [number, number, number, number])[] = [
  [-0.24, 0.08, 0.17, -0.24],
  [0.24, 0.09, 0.18, -0.28],
  [0, 0.1, 0.22, -0.22],
  [0.2, -0.08, 0.2, -0.12],
  [-0.2, -0.06, 0.2, -0.06],
  [0.04, -0.17, 0.21, 0],
  [-0.1, -0.14, 0.15, 0.12],
  [-0.04, -0.24, 0.1, 0.2],
];

/** A clump of banana plants. */
export const drawBanana: Plant = (random, mood, [x, y], size, depth) => {
  const parts = [shadow([x, y], size * 0.28, mood)];
  for (let i = 0; i < 8; i += 1) {
    const side = (i / 7 - 0.5) * 2;
    const height = size * random.between(0.72, 1) * (1 - 0.3 * Math.abs(side));
    const tip: Point = [x + side * size * 0.55, y - height * (1 - 0.35 * Math.abs(side))];
    const waist = size * 0.11;
    const middle: Point = [x + side * size * 0.26, y - height * 0.82];
    const leaf = lit(mood, random.pick(['#6fa54f', '#5c9649', '#7fb25a']), depth);
    parts.push(
      shape(
        `M${at([x, y])}Q${at([middle[0] - waist, middle[1] - waist * 0.3])} ${at(tip)}Q${at([middle[0] + waist, middle[1] + waist * 0.9])} ${at([x, y])}Z`,
        leaf,
      ),
      curve(`M${at([x, y])}Q${at(middle)} ${at(tip)}`, lighter(leaf, 0.2), size * 0.012),
    );
  }
  return parts.join('');
};

export const drawBush: Plant = (random, mood, [x, y], size, depth) => {
  const leaf = lit(mood, random.pick(['#5f9450', '#4d8549', '#7ba356']), depth);
  const flowers = random.chance(0.45) ? random.pick(['#f4a51c', '#d9654f', '#fbfaf6', '#d98bb0']) : null;
  const parts = [
    shadow([x, y], size * 0.6, mood),
    shape(smoothLoop(blob(random, [x, y - size * 0.26], size * 0.56, size * 0.32, 0.12)), darker(leaf, 0.12)),
    shape(smoothLoop(blob(random, [x - size * 0.08, y - size * 0.34], size * 0.38, size * 0.2, 0.14)), leaf),
  ];
  if (flowers) {
    for (let i = 0; i < 9; i += 1) {
      const radius = size * random.between(0.022, 0.04);
      const place: Point = [x + random.between(-0.42, 0.42) * size, y - random.between(0.14, 0.5) * size];
      parts.push(ellipse(place[0], place[1], radius, radius, lit(mood, flowers, depth)));
    }
  }
  return parts.join('');
};

/** Blades of grass along an edge. */
export function drawTuft(random: Random, mood: Mood, [x, y]: Point, size: number, depth: number): string {
  const colour = lit(mood, random.pick(['#5d8f43', '#74a150', '#88ad58']), depth);
  return [-0.5, -0.2, 0.1, 0.4]
    .map((side) =>
      polygon(
        [
          [x + side * size * 0.5 - size * 0.07, y],
          [x + side * size + random.between(-0.1, 0.1) * size, y - size * random.between(0.6, 1)],
          [x + side * size * 0.5 + size * 0.07, y],
        ],
        colour,
      ),
    )
    .join('');
}
