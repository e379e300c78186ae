import type { Random } from '../random.ts';
import { darker, lighter } from './colour.ts';
import { lit } from './mood.ts';
import type { Street } from './street.ts';
import { at, curve, polygon, rectangle, stroke } from './svg.ts';
import { depths, project, scaleAt, strip } from './view.ts';

/** Offsets from the road's middle, negative on the left; null where there is none. */
export type RoadsideWorks = { poles: number | null; fence: number | null; fenceColour: string };

const POLE_DISTANCES = [1.75, 2.9, 4.7, 7.5, 12, 20];
const POLE_HEIGHT = 2.05;

export function planRoadsideWorks(random: Random, clearLeft: number, clearRight: number): RoadsideWorks {
  const poleSide = random.chance(0.5) ? -clearLeft + 0.2 : clearRight - 0.2;
  const fenceSide = random.chance(0.5) ? -clearLeft + 0.08 : clearRight - 0.08;
  const [wantsPoles, wantsFence] = [random.chance(0.55), random.chance(0.5)];
  const fenceColour = random.pick(['#f4ecd8', '#b98552', '#cfd6cf', '#d9b48a']);
  // Closer to the road there is a canal or a kerb.
  const fits = (x: number) => Math.abs(x) > 1.35 && Math.abs(x) < 10;
  return {
    poles: wantsPoles && fits(poleSide) ? poleSide : null,
    fence: wantsFence && fits(fenceSide) ? fenceSide : null,
    fenceColour,
  };
}

export function drawPowerLine({ view, mood, works }: Street): string {
  const x = works.poles;
  if (x === null) return '';
  const arm = (z: number, side: number) => project(view, x + side * 0.2, POLE_HEIGHT - 0.12, z);
  const poles = POLE_DISTANCES.toReversed().map((z) => {
    const wood = lit(mood, '#7d6f60', z);
    const size = scaleAt(z);
    return [
      stroke([project(view, x, 0, z), project(view, x, POLE_HEIGHT, z)], wood, size * 0.042),
      stroke([arm(z, -1), arm(z, 1)], darker(wood, 0.15), size * 0.03),
    ].join('');
  });
  const wires = POLE_DISTANCES.slice(1).flatMap((far, index) => {
    const near = POLE_DISTANCES[index] ?? far;
    return [-1, 1].map((side) => {
      const [from, to] = [arm(near, side), arm(far, side)];
      const sag = (from[1] + to[1]) / 2 + (scaleAt(near) - scaleAt(far)) * 0.09;
      return curve(
        `M${at(from)}Q${at([(from[0] + to[0]) / 2, sag])} ${at(to)}`,
        lit(mood, '#3d4453', 2),
        2,
        'opacity=".7"',
      );
    });
  });
  // From the nearest pole the wires leave the picture over the viewer's head.
  const leaving = [-1, 1].map((side) =>
    stroke(
      [arm(POLE_DISTANCES[0] ?? 1, side), project(view, x + side * 0.2, POLE_HEIGHT - 0.1, 0.95)],
      lit(mood, '#3d4453', 2),
      2.4,
      'opacity=".7"',
    ),
  );
  return [...wires, ...leaving, ...poles].join('');
}

export function drawFence({ view, mood, works }: Street): string {
  const x = works.fence;
  if (x === null) return '';
  const colour = (z: number) => lit(mood, works.fenceColour, z);
  const [from, to] = [1.9, 15];
  const rail = (y: number) =>
    polygon(
      [
        ...depths(from, to).map((z) => project(view, x, y, z)),
        ...depths(from, to)
          .toReversed()
          .map((z) => project(view, x, y + 0.035, z)),
      ],
      darker(colour(2.5), 0.1),
    );
  const pickets = Array.from({ length: 44 }, (_, index) => from * (to / from) ** (index / 43)).toReversed();
  return [
    polygon(strip(view, x - 0.05, x + 0.05, from, to), '#14213d', 'opacity=".12"'),
    rail(0.08),
    rail(0.2),
    ...pickets.map((z) => {
      const [px, py] = project(view, x, 0, z);
      const size = scaleAt(z);
      return rectangle(
        px - size * 0.018,
        py - size * 0.29,
        size * 0.036,
        size * 0.29,
        lighter(colour(z), 0.1),
        `rx="${(size * 0.016).toFixed(1)}"`,
      );
    }),
  ].join('');
}
