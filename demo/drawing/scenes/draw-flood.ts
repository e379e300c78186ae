import { darker, lighter } from '../colour.ts';
import { drawHouse } from '../house.ts';
import { lit } from '../mood.ts';
import type { Scene } from '../scene.ts';
import { drawRoad, drawRoadside, NEW_ROAD, planStreet, type Street } from '../street.ts';
import { ellipse, polygon, rectangle } from '../svg.ts';
import { HEIGHT, project, strip, WIDTH } from '../view.ts';

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
