import type { Random } from '../../random.ts';
import { darker, lighter } from '../colour.ts';
import { drawHouse } from '../house.ts';
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
import { ellipse, type Point, polygon, rectangle, shape, smoothLoop, stroke } from '../svg.ts';
import { HEIGHT, project, scaleAt, strip, WIDTH } from '../view.ts';

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

/** How deep the street is under water, in ground units: about half a metre. */
const KNEE = 0.16;

/** A street under knee-deep water; afterwards dry, with a new inlet. */
export const drawFlood: Scene = (place, wear, fixed) => {
  const street = planStreet(place, { housesLeft: 2, housesRight: 2, clearLeft: 1.35, clearRight: 1.35 });
  const { view, mood } = street;
  const base = [
    street.backdrop,
    street.land,
    drawRoad(street, { ...NEW_ROAD, asphalt: '#737882' }),
    drawKerbs(street),
  ];
  if (fixed) return [...base, drawRoadside(street), drawInlets(street)].join('');
  const top = project(view, 0, 0, 26)[1];
  const murky = lit(mood, '#a08e6c', 1.3);
  const sky = lighter(lit(mood, '#a9bcb8', 4), 0.2);
  const water = `<linearGradient id="flood" x2="0" y2="1"><stop stop-color="${sky}"/><stop offset=".45" stop-color="${murky}"/><stop offset="1" stop-color="${darker(murky, 0.14)}"/></linearGradient>`;
  const mirrored = street.houses
    .toSorted((a, b) => b.z - a.z)
    .map((house) => drawHouse(view, mood, house, false, { level: KNEE, mirrored: true }))
    .join('');
  const ripples = Array.from({ length: 46 }, () => {
    const y = top + (HEIGHT - top) * wear.next() ** 0.75;
    const width = (y - top) * wear.between(0.1, 0.34) + 12;
    const x = wear.between(-40, WIDTH);
    return rectangle(
      x,
      y,
      width,
      1.4 + (y - top) / 130,
      wear.chance(0.6) ? '#fdf8ea' : darker(murky, 0.25),
      `rx="3" opacity="${wear.between(0.14, 0.42).toFixed(2)}"`,
    );
  });
  const afloat = Array.from({ length: 7 }, () => {
    const [x, y] = project(view, wear.between(-1.1, 1.1), 0.05, wear.between(1.15, 4));
    const size = (y - top) / 34;
    return ellipse(x, y, size, size * 0.36, wear.pick(['#6f9448', '#8a6a4a', '#e8e2d2', '#c9753f']));
  });
  const flooded = polygon(
    [
      [0, top],
      [WIDTH, top],
      [WIDTH, HEIGHT],
      [0, HEIGHT],
    ],
    'url(#flood)',
    'opacity=".93"',
  );
  return [
    ...base,
    water,
    flooded,
    `<g opacity=".3">${mirrored}</g>`,
    drawRoadside(street, { level: KNEE, mirrored: false }),
    ...ripples,
    ...afloat,
    drawDepthStake(street, true),
  ].join('');
};

function drawKerbs({ view, mood }: Street): string {
  const kerb = lit(mood, '#cfc8b8', 1.6);
  return [-1.12, 1.02].map((x) => polygon(strip(view, x, x + 0.1), kerb)).join('');
}

function drawInlets(street: Street): string {
  const { view, mood } = street;
  const grates = [1.55, 3.2, 6.5].map((z) => {
    const frame = polygon(strip(view, 0.72, 1, z, z + 0.34), lit(mood, '#d8d2c4', z));
    const bars = [0.76, 0.81, 0.86, 0.91, 0.96].map((x) =>
      polygon(strip(view, x, x + 0.022, z + 0.05, z + 0.29), lit(mood, '#2f3540', z)),
    );
    return frame + bars.join('');
  });
  return grates.join('') + drawDepthStake(street, false);
}

/** A striped stake at the roadside shows how deep it was, before and after. */
function drawDepthStake({ view, mood }: Street, wet: boolean): string {
  const z = 1.9;
  const parts = Array.from({ length: 6 }, (_, index) => {
    const [x0, y0] = project(view, -1.2, index * 0.11, z);
    const [x1, y1] = project(view, -1.16, (index + 1) * 0.11, z);
    return rectangle(x0, y1, x1 - x0, y0 - y1, lit(mood, index % 2 === 0 ? '#b3402e' : '#fbfaf6', 1));
  });
  const [x, y] = project(view, -1.18, wet ? KNEE : 0, z);
  const foot = wet
    ? ellipse(x, y + 6, 34, 7, '#fdf8ea', 'opacity=".5"') +
      rectangle(x - 14, y, 28, 44, lit(mood, '#a08e6c', 1.3), 'opacity=".9"')
    : ellipse(x, y, 20, 5, '#14213d', 'opacity=".25"');
  return parts.join('') + foot;
}
