import type { Random } from '../random.ts';
import { drawBackdrop, drawLand } from './backdrop.ts';
import { darker, lighter } from './colour.ts';
import { drawHouse, type House, planHouse, type Water } from './house.ts';
import { chooseMood, lit, type Mood } from './mood.ts';
import { drawBanana, drawBush, drawPalm, drawTree, drawTuft, type Plant } from './plants.ts';
import { drawFence, drawPowerLine, planRoadsideWorks, type RoadsideWorks } from './roadside-works.ts';
import { blob, type Point, polygon, shape, smoothLoop } from './svg.ts';
import { depths, project, scaleAt, strip, type View } from './view.ts';

/** Everything of a place that stays the same before and after. */
export type Street = {
  view: View;
  mood: Mood;
  backdrop: string;
  land: string;
  houses: House[];
  plants: StreetPlant[];
  works: RoadsideWorks;
};
type StreetPlant = { x: number; z: number; svg: string };

export type StreetWishes = {
  night?: boolean;
  /** Offset from the road's middle within which nothing stands, left and right. */
  clearLeft?: number;
  clearRight?: number;
  housesLeft?: number;
  housesRight?: number;
  vanishX?: readonly [number, number];
};

const PLANTS: readonly [Plant, low: number, high: number][] = [
  [drawPalm, 1.7, 2.6],
  [drawTree, 1.4, 2.1],
  [drawBanana, 0.7, 1],
  [drawBush, 0.4, 0.6],
  [drawBush, 0.4, 0.7],
];

export function planStreet(random: Random, wishes: StreetWishes): Street {
  const [low, high] = wishes.vanishX ?? [520, 760];
  const view: View = {
    horizon: random.between(372, 424),
    vanishX: random.between(low, high),
    bend: random.between(-150, 150),
  };
  const mood = chooseMood(random, wishes.night ?? false);
  const houses: House[] = [];
  const sides = [
    [-1, wishes.clearLeft ?? 1.7, wishes.housesLeft ?? random.integer(1, 3)],
    [1, wishes.clearRight ?? 1.7, wishes.housesRight ?? random.integer(1, 3)],
  ] as const;
  for (const [side, clear, count] of sides) {
    let z = random.between(2.7, 3.9);
    for (let i = 0; i < count; i += 1) {
      const house = planHouse(random, side * (clear + random.between(0.25, 0.6)), z);
      houses.push(house);
      z += house.depth + random.between(0.9, 2.6);
    }
  }
  const works = planRoadsideWorks(random, sides[0][1], sides[1][1]);
  const plants: StreetPlant[] = [];
  for (const [side, clear] of sides) {
    for (const z of [13, 10.5, 8.4, 6.8, 5.4, 4.3, 3.4, 2.7, 2.2]) {
      if (random.chance(0.22)) continue;
      const free = houses.every(
        (house) => Math.sign(house.x) !== side || z < house.z - 0.3 || z > house.z + house.depth,
      );
      const x = side * (clear + (free ? random.between(0.1, 0.9) : random.between(2.4, 3.2)));
      const [draw, least, most] = random.pick(z < 3 ? PLANTS.slice(2) : PLANTS);
      const size = random.between(least, most) * scaleAt(z);
      plants.push({ x, z, svg: draw(random, mood, project(view, x, 0, z), size, z) });
    }
  }
  return {
    view,
    mood,
    backdrop: drawBackdrop(random, view, mood),
    land: drawLand(random, view, mood),
    houses,
    plants,
    works,
  };
}

/** Houses and plants from the horizon towards the viewer, then the fence and the power line before them. */
export function drawRoadside(street: Street, water?: Water): string {
  const { view, mood, houses, plants } = street;
  const things = [
    ...houses.map((house) => ({
      z: house.z + house.depth * 0.5,
      svg: drawHouse(view, mood, house, mood.night, water),
    })),
    ...plants,
  ];
  const standing = things.sort((a, b) => b.z - a.z).map(({ svg }) => svg);
  return [...standing, drawFence(street), mood.night ? '' : drawPowerLine(street)].join('');
}

export type RoadSurface = { asphalt: string; markings: boolean; verge: string };

export const WORN_ROAD: RoadSurface = { asphalt: '#8d8a86', markings: false, verge: '#b49a72' };
export const NEW_ROAD: RoadSurface = { asphalt: '#565c66', markings: true, verge: '#b9a27c' };

export function drawRoad({ view, mood }: Street, surface: RoadSurface, halfWidth = 1): string {
  const far = lit(mood, surface.asphalt, 14);
  const near = lit(mood, surface.asphalt, 1);
  const verge = lit(mood, surface.verge, 1.6);
  const parts = [
    `<linearGradient id="road" x2="0" y2="1"><stop stop-color="${far}"/><stop offset=".5" stop-color="${near}"/><stop offset="1" stop-color="${darker(near, 0.08)}"/></linearGradient>`,
    polygon(strip(view, -halfWidth - 0.3, halfWidth + 0.3), verge),
    polygon(strip(view, -halfWidth, halfWidth), 'url(#road)'),
  ];
  if (surface.markings) {
    const paint = lit(mood, '#f4f1e8', 1.2);
    for (const edge of [-halfWidth + 0.07, halfWidth - 0.11]) {
      parts.push(polygon(strip(view, edge, edge + 0.04), paint, 'opacity=".85"'));
    }
    for (let z = 0.9; z < 30; z += 1.15) {
      parts.push(polygon(strip(view, -0.03, 0.03, z, z + 0.55), paint));
    }
  }
  return parts.join('');
}

/** A flat uneven patch on the ground. */
export function patch(
  random: Random,
  view: View,
  x: number,
  z: number,
  rx: number,
  rz: number,
  roughness = 0.16,
  corners = 13,
): Point[] {
  return blob(random, [x, z], rx, rz, roughness, corners).map(([px, pz]) =>
    project(view, px, 0, Math.max(0.75, pz)),
  );
}

/** Grass along both edges of the road, so that it does not look cut out. */
export function drawVergeGrass(random: Random, { view, mood }: Street, halfWidth = 1): string {
  const parts: string[] = [];
  for (const z of depths(0.95, 12, 46).toReversed()) {
    for (const side of [-1, 1]) {
      if (random.chance(0.25)) continue;
      const x = side * (halfWidth + random.between(0.26, 0.42));
      parts.push(drawTuft(random, mood, project(view, x, 0, z), scaleAt(z) * random.between(0.05, 0.1), z));
    }
  }
  return parts.join('');
}

/** Still water that mirrors the sky. */
export function drawPuddle(mood: Mood, points: readonly Point[]): string {
  const water = mood.night ? '#2b3560' : lighter(lit(mood, '#8fb3c2', 1), 0.1);
  const loop = smoothLoop(points);
  const [top, bottom] = [Math.min(...points.map(([, y]) => y)), Math.max(...points.map(([, y]) => y))];
  const [left, right] = [Math.min(...points.map(([x]) => x)), Math.max(...points.map(([x]) => x))];
  const gleam: Point[] = [
    [left + (right - left) * 0.24, top + (bottom - top) * 0.42],
    [left + (right - left) * 0.62, top + (bottom - top) * 0.34],
    [left + (right - left) * 0.7, top + (bottom - top) * 0.4],
    [left + (right - left) * 0.3, top + (bottom - top) * 0.5],
  ];
  return shape(loop, water) + polygon(gleam, '#ffffff', 'opacity=".45"');
}
