import type { Random } from '../../random.ts';
import { lit } from '../mood.ts';
import type { Scene } from '../scene.ts';
import {
  drawPuddle,
  drawRoad,
  drawRoadside,
  drawVergeGrass,
  NEW_ROAD,
  patch,
  planStreet,
  type Street,
  WORN_ROAD,
} from '../street.ts';
import { ellipse, type Point, shape, smoothLoop, stroke } from '../svg.ts';
import { project, scaleAt } from '../view.ts';

/** A village road full of holes; afterwards smooth and marked. */
export const drawPothole: Scene = (place, wear, fixed) => {
  const street = planStreet(place, {});
  const surface = fixed ? NEW_ROAD : WORN_ROAD;
  const holes: string[] = [];
  if (!fixed) {
    for (let i = 0; i < 9; i += 1) {
      const z = wear.between(1.2, 6.5);
      const patchOf = patch(
        wear,
        street.view,
        wear.between(-0.7, 0.7),
        z,
        wear.between(0.12, 0.3),
        wear.between(0.1, 0.26),
      );
      holes.push(
        shape(smoothLoop(patchOf), lit(street.mood, wear.pick(['#7c7873', '#9a958e', '#82807c']), z)),
      );
    }
    const spots: [number, number, number][] = [
      [wear.between(-0.45, -0.1), 1.32, 0.3],
      [wear.between(0.3, 0.55), 1.75, 0.24],
      [wear.between(-0.6, -0.25), 2.5, 0.27],
      [wear.between(0.05, 0.5), 3.4, 0.3],
      [wear.between(-0.4, 0.1), 4.9, 0.3],
      [wear.between(0, 0.5), 7.2, 0.34],
    ];
    for (const [x, z, size] of spots.toReversed()) holes.push(drawHole(wear, street, x, z, size));
    for (let i = 0; i < 4; i += 1) holes.push(drawCrack(wear, street));
  }
  return [
    street.backdrop,
    street.land,
    drawRoad(street, surface),
    ...holes,
    drawVergeGrass(place, street),
    drawRoadside(street),
  ].join('');
};

function drawHole(random: Random, { view, mood }: Street, x: number, z: number, size: number): string {
  const depth = size * z * 0.32;
  const rim = patch(random, view, x, z, size * 1.16, depth * 1.2, 0.14);
  const hole = patch(random, view, x, z, size, depth, 0.14);
  const floor = patch(random, view, x, z - depth * 0.12, size * 0.8, depth * 0.72, 0.1);
  const pebbles = Array.from({ length: 8 }, () => {
    const angle = random.between(0, 6.3);
    const [px, py] = project(view, x + Math.cos(angle) * size * 1.35, 0, z + Math.sin(angle) * depth * 1.4);
    const radius = (scaleAt(z) / 520) * random.between(3, 8);
    return ellipse(
      px,
      py,
      radius,
      radius * 0.62,
      lit(mood, random.pick(['#a39b8d', '#77716a', '#c2b69f']), z),
    );
  });
  return [
    shape(smoothLoop(rim), lit(mood, '#a89c88', z)),
    shape(smoothLoop(hole), lit(mood, '#4d4640', z)),
    random.chance(0.62) ? drawPuddle(mood, floor) : shape(smoothLoop(floor), lit(mood, '#7b6650', z)),
    ...pebbles,
  ].join('');
}

function drawCrack(random: Random, { view, mood }: Street): string {
  let x = random.between(-0.8, 0.8);
  let z = random.between(1.2, 5);
  const points: Point[] = [];
  for (let i = 0; i < 7; i += 1) {
    points.push(project(view, x, 0, z));
    x += random.between(-0.1, 0.1);
    z += random.between(0.05, 0.25);
  }
  return stroke(points, lit(mood, '#4f4a46', z), 7 / z, 'opacity=".8"');
}
