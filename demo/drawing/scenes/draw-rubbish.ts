import type { Random } from '../../random.ts';
import { darker } from '../colour.ts';
import { lit } from '../mood.ts';
import { drawBush } from '../plants.ts';
import type { Scene } from '../scene.ts';
import {
  drawRoad,
  drawRoadside,
  drawVergeGrass,
  NEW_ROAD,
  patch,
  planStreet,
  type Street,
} from '../street.ts';
import { curve, ellipse, type Point, polygon, rectangle, shape, smoothLoop, stroke } from '../svg.ts';
import { project, scaleAt } from '../view.ts';

/** A rubbish heap on the verge; afterwards flower beds and a sign. */
export const drawRubbish: Scene = (place, wear, fixed) => {
  const street = planStreet(place, { clearLeft: 1.7, clearRight: 2.9, housesRight: 1, vanishX: [330, 470] });
  const { view, mood } = street;
  const base = [
    street.backdrop,
    street.land,
    drawRoad(street, { ...NEW_ROAD, asphalt: '#6d727b' }),
    drawRoadside(street),
    drawVergeGrass(place, street),
  ];
  const ground = patch(place, view, 2, 2.5, 0.92, 0.95, 0.08);
  if (!fixed)
    return [...base, shape(smoothLoop(ground), lit(mood, '#9a8158', 1.4)), drawHeap(wear, street)].join('');
  const bed = shape(smoothLoop(ground), lit(mood, '#8db35c', 1.4));
  const plants = [
    [1.5, 3.2],
    [2.05, 3.3],
    [2.6, 3.15],
    [1.28, 2.5],
    [2.72, 2.5],
    [1.55, 1.95],
    [2.3, 1.92],
  ] as const;
  const beds = plants.map(([x, z]) => drawBush(wear, mood, project(view, x, 0, z), scaleAt(z) * 0.36, 1.2));
  return [...base, bed, ...beds.slice(0, 5), drawSign(street), ...beds.slice(5)].join('');
};

function drawHeap(random: Random, { view, mood }: Street): string {
  const things = Array.from({ length: 190 }, () => {
    const angle = random.between(0, 6.3);
    const reach = Math.sqrt(random.next());
    return {
      x: 2 + Math.cos(angle) * reach * 0.86,
      z: 2.5 + Math.sin(angle) * reach * 0.86,
      mound: (1 - reach ** 1.3) * 0.5,
    };
  });
  const heap = patch(random, view, 2, 2.45, 0.72, 0.6, 0.08);
  const parts = [shape(smoothLoop(heap), lit(mood, '#6f5f48', 1.3))];
  for (const { x, z, mound } of things.sort((a, b) => b.z - a.z)) {
    const [px, py] = project(view, x, mound, z);
    const size = scaleAt(z) * random.between(0.06, 0.15);
    parts.push(drawPieceOfRubbish(random, mood, [px, py], size));
  }
  for (let i = 0; i < 9; i += 1) {
    const [px, py] = project(view, 2 + random.between(-0.7, 0.7), random.between(0.65, 1), 2.4);
    parts.push(curve(`M${px - 7} ${py}q3 -5 6 0q3 -5 6 0`, '#2f3540', 2, 'opacity=".75"'));
  }
  return parts.join('');
}

function drawPieceOfRubbish(random: Random, mood: Street['mood'], [x, y]: Point, size: number): string {
  const kind = random.weighted({ bag: 6, box: 2, bottle: 2, leaf: 2 });
  if (kind === 'box') {
    const card = lit(mood, random.pick(['#c79a5f', '#b3854d', '#d9b27c']), 1.2);
    return (
      polygon(
        [
          [x - size, y],
          [x + size * 0.5, y + size * 0.2],
          [x + size * 0.5, y - size * 0.9],
          [x - size, y - size * 1.05],
        ],
        card,
      ) +
      polygon(
        [
          [x + size * 0.5, y + size * 0.2],
          [x + size * 1.1, y - size * 0.15],
          [x + size * 1.1, y - size * 1.1],
          [x + size * 0.5, y - size * 0.9],
        ],
        darker(card, 0.22),
      )
    );
  }
  if (kind === 'bottle') {
    const tilt = random.integer(-70, 70);
    return `<g transform="rotate(${tilt} ${x.toFixed(1)} ${y.toFixed(1)})">${rectangle(x - size * 0.25, y - size * 0.8, size * 0.5, size, lit(mood, random.pick(['#bfe0df', '#8cc0a0', '#d6e6ea']), 1.2), 'rx="6"')}${rectangle(x - size * 0.12, y - size * 1.05, size * 0.24, size * 0.28, lit(mood, '#3f7fb0', 1.2))}</g>`;
  }
  if (kind === 'leaf')
    return ellipse(x, y, size * 0.8, size * 0.3, lit(mood, random.pick(['#7a8a43', '#93733c']), 1.2));
  const bag = lit(
    mood,
    random.pick(['#2f3540', '#3c4453', '#e9e6dc', '#c9584a', '#4f86a8', '#e0ad3f', '#5b8f62']),
    1.2,
  );
  const body = smoothLoop([
    [x - size * 0.95, y],
    [x - size * 0.8, y - size * 0.75],
    [x - size * 0.15, y - size * 1.1],
    [x + size * 0.65, y - size * 0.85],
    [x + size, y - size * 0.1],
    [x, y + size * 0.28],
  ]);
  const knot = polygon(
    [
      [x - size * 0.2, y - size],
      [x - size * 0.38, y - size * 1.45],
      [x + size * 0.1, y - size * 1.2],
      [x + size * 0.3, y - size * 1.5],
      [x + size * 0.16, y - size],
    ],
    darker(bag, 0.1),
  );
  const gleam = curve(
    `M${(x - size * 0.55).toFixed(1)} ${(y - size * 0.2).toFixed(1)}q${(size * 0.05).toFixed(1)} ${(-size * 0.45).toFixed(1)} ${(size * 0.4).toFixed(1)} ${(-size * 0.6).toFixed(1)}`,
    '#ffffff',
    size * 0.09,
    'opacity=".32"',
  );
  return knot + shape(body, bag) + gleam;
}

/** A bin crossed out, without words. */
function drawSign({ view, mood }: Street): string {
  const z = 2.3;
  const [x, y] = project(view, 2, 0, z);
  const post = lit(mood, '#8a6a4a', 1.2);
  const board = lit(mood, '#1f7a4d', 1.1);
  const paint = lit(mood, '#fbfaf6', 1.1);
  return [
    ellipse(x + 12, y, 90, 13, '#14213d', 'opacity=".18"'),
    rectangle(x - 62, y - 120, 15, 122, post),
    rectangle(x + 47, y - 120, 15, 122, post),
    rectangle(x - 92, y - 218, 184, 122, board, 'rx="12"'),
    rectangle(x - 83, y - 209, 166, 104, 'none', `rx="8" stroke="${paint}" stroke-width="4"`),
    polygon(
      [
        [x - 24, y - 178],
        [x + 24, y - 178],
        [x + 18, y - 122],
        [x - 18, y - 122],
      ],
      paint,
    ),
    rectangle(x - 30, y - 190, 60, 8, paint, 'rx="3"'),
    rectangle(x - 9, y - 197, 18, 8, paint, 'rx="3"'),
    ...[-9, 0, 9].map((dx) =>
      stroke(
        [
          [x + dx, y - 168],
          [x + dx * 0.8, y - 132],
        ],
        board,
        4,
      ),
    ),
  ].join('');
}
