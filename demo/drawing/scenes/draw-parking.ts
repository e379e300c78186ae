import type { Random } from '../../random.ts';
import { darker, lighter } from '../colour.ts';
import { lit } from '../mood.ts';
import { drawMotorbike } from '../motorbike.ts';
import type { Scene } from '../scene.ts';
import { drawShops } from '../shops.ts';
import { drawRoad, drawRoadside, NEW_ROAD, planStreet, type Street } from '../street.ts';
import { curve, polygon, rectangle } from '../svg.ts';
import { project, scaleAt, strip } from '../view.ts';

/** Motorbikes all over the pavement; afterwards in painted bays, the pavement free. */
// The shops stand where another street has houses and plants: those are sent out of the picture.
export const drawParking: Scene = (place, wear, fixed) => {
  const street = planStreet(place, {
    clearLeft: 60,
    clearRight: 1.8,
    housesLeft: 0,
    housesRight: 2,
    vanishX: [640, 790],
  });
  const { view, mood } = street;
  const pavement = lit(mood, '#d5c9b3', 1.4);
  const tiles = Array.from({ length: 15 }, (_, index) => {
    const z = 0.9 * 1.22 ** index;
    return polygon(strip(view, -1.98, -1.12, z, z + 0.025 * z), darker(pavement, 0.14));
  });
  const parts = [
    street.backdrop,
    street.land,
    drawRoad(street, { ...NEW_ROAD, asphalt: '#676c76' }),
    polygon(strip(view, -2.6, -1.06), pavement),
    ...tiles,
    polygon(strip(view, -1.12, -1.02), lighter(pavement, 0.3)),
    drawShops(place, street),
    drawRoadside(street),
  ];
  return [...parts, ...(fixed ? drawBays(wear, street) : drawDisorder(wear, street))].join('');
};

function drawDisorder(random: Random, { view, mood }: Street): string[] {
  const bikes = Array.from({ length: 17 }, (_, index) => ({
    z: 1.55 * 1.115 ** index,
    x: random.between(-1.75, -0.3),
    tilt: random.between(-9, 9),
    flip: random.chance(0.5),
  }));
  return bikes
    .toSorted((a, b) => b.z - a.z)
    .map(({ x, z, tilt, flip }) =>
      drawMotorbike(random, mood, project(view, x, 0, z), scaleAt(z) * 0.62, { tilt, flip }),
    );
}

function drawBays(random: Random, { view, mood }: Street): string[] {
  const paint = lit(mood, '#fbfaf6', 1.2);
  const lines = Array.from({ length: 13 }, (_, index) => {
    const z = 1.42 * 1.14 ** index;
    return polygon(strip(view, -0.99, -0.34, z, z + 0.022 * z), paint, 'opacity=".9"');
  });
  const bikes = Array.from({ length: 11 }, (_, index) => 1.52 * 1.14 ** index)
    .toReversed()
    .map((z) =>
      drawMotorbike(random, mood, project(view, -0.66, 0, z), scaleAt(z) * 0.58, { tilt: 0, flip: false }),
    );
  const bollards = Array.from({ length: 9 }, (_, index) => 1.45 * 1.24 ** index)
    .toReversed()
    .map((z) => {
      const [x, y] = project(view, -1.2, 0, z);
      const size = scaleAt(z);
      return [
        rectangle(
          x - size * 0.03,
          y - size * 0.27,
          size * 0.06,
          size * 0.27,
          lit(mood, '#3d4a5c', z),
          'rx="3"',
        ),
        rectangle(x - size * 0.03, y - size * 0.24, size * 0.06, size * 0.06, lit(mood, '#f4a51c', z)),
      ].join('');
    });
  return [
    ...lines,
    polygon(strip(view, -0.36, -0.325, 1.42, 8), paint),
    ...bollards,
    ...bikes,
    drawParkingSign({ view, mood }),
  ];
}

function drawParkingSign({ view, mood }: Pick<Street, 'view' | 'mood'>): string {
  const z = 2.3;
  const [x, y] = project(view, -1.36, 0, z);
  const blue = lit(mood, '#2f6f9f', 1.1);
  const paint = lit(mood, '#fbfaf6', 1.1);
  return [
    rectangle(x - 5, y - 262, 10, 262, lit(mood, '#9aa2ab', 1.2)),
    rectangle(x - 44, y - 340, 88, 88, blue, `rx="12" stroke="${paint}" stroke-width="5"`),
    curve(
      `M${x - 15} ${y - 270}V${y - 322}H${x + 4}Q${x + 22} ${y - 322} ${x + 22} ${y - 307}Q${x + 22} ${y - 292} ${x + 4} ${y - 292}H${x - 15}`,
      paint,
      10,
      'stroke-linejoin="round"',
    ),
  ].join('');
}
