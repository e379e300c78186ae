import type { Random } from '../random.ts';
import { darker, lighter } from './colour.ts';
import { lit } from './mood.ts';
import type { Street } from './street.ts';
import { type Point, polygon } from './svg.ts';
import { project } from './view.ts';

const FRONTS = ['#efd9b4', '#d8e2d2', '#f0c9ab', '#d3dfe4', '#f4ead6', '#e3c2a8', '#cfd9b8'];
const AWNINGS = ['#b3402e', '#1f7a4d', '#c98a2b', '#3f6f9a', '#8a5a48'];
const LINE = -2.05;

/** A row of shop-houses along the left pavement, without any name. */
export function drawShops(random: Random, { view, mood }: Street): string {
  const shops: { from: number; to: number; front: string; awning: string; height: number }[] = [];
  for (let z = 1.25; z < 16; ) {
    const width = random.between(0.9, 1.5) * (1 + z * 0.06);
    shops.push({
      from: z,
      to: z + width,
      front: random.pick(FRONTS),
      awning: random.pick(AWNINGS),
      height: random.between(1.25, 1.62),
    });
    z += width;
  }
  return shops
    .toReversed()
    .map(({ from, to, front, awning, height }) => {
      const p = (y: number, share: number, out = 0): Point =>
        project(view, LINE + out, y, from + (to - from) * share);
      const wall = lit(mood, front, from);
      const quad = (low: number, high: number, left: number, right: number, colour: string) =>
        polygon([p(low, left), p(low, right), p(high, right), p(high, left)], colour);
      const glass = lit(mood, '#55707d', from);
      const cover = lit(mood, awning, from);
      const stripes = [0, 1, 2, 3, 4, 5].map((index) => {
        const [a, b] = [0.03 + index * 0.157, 0.03 + (index + 1) * 0.157];
        const tone = index % 2 === 0 ? cover : lighter(cover, 0.75);
        return (
          polygon([p(0.78, a), p(0.78, b), p(0.6, b, 0.42), p(0.6, a, 0.42)], tone) +
          polygon([p(0.6, a, 0.42), p(0.6, b, 0.42), p(0.54, b, 0.42), p(0.54, a, 0.42)], darker(tone, 0.12))
        );
      });
      const end = project(view, LINE, 0, from);
      const endTop = project(view, LINE, height, from);
      const farLeft = project(view, LINE - 3, height, from);
      return [
        polygon([end, endTop, farLeft, project(view, LINE - 3, 0, from)], darker(wall, 0.2)),
        quad(0, height, 0, 1, wall),
        quad(height - 0.1, height, 0, 1, lit(mood, '#b3583c', from)),
        quad(0, 0.62, 0.1, 0.5, glass),
        quad(0, 0.62, 0.56, 0.9, darker(glass, 0.25)),
        quad(0.92, 1.12, 0.14, 0.4, glass),
        quad(0.92, 1.12, 0.6, 0.86, glass),
        ...stripes,
      ].join('');
    })
    .join('');
}
