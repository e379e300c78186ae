import type { Random } from '../../random.ts';
import { darker, lighter } from '../colour.ts';
import { lit } from '../mood.ts';
import type { Scene } from '../scene.ts';
import { drawPuddle, drawRoad, drawRoadside, NEW_ROAD, patch, planStreet, type Street } from '../street.ts';
import { at, curve, ellipse, type Point, polygon, rectangle, shape, smoothLoop } from '../svg.ts';
import { project, scaleAt, strip } from '../view.ts';

/** A burst main in the verge; afterwards a new valve box and a closed trench. */
export const drawPipe: Scene = (place, wear, fixed) => {
  const street = planStreet(place, { clearLeft: 1.7, clearRight: 2.6, housesRight: 2, vanishX: [300, 420] });
  const { view, mood } = street;
  const base = [
    street.backdrop,
    street.land,
    drawRoad(street, { ...NEW_ROAD, asphalt: fixed ? '#666c76' : '#6c7078' }),
    drawRoadside(street),
  ];
  const centre: Point = [1.05, 1.75];
  const soil = lit(mood, '#a98d63', 1.4);
  if (fixed) {
    return [
      ...base,
      polygon(strip(view, 0.62, 1.62, 1.45, 2.12), lit(mood, '#b8b2a6', 1.4)),
      polygon(strip(view, 0.66, 1.58, 1.49, 2.07), lit(mood, '#cdc7ba', 1.4)),
      drawValveBox(street),
      drawMarker(street),
    ].join('');
  }
  const dig = patch(wear, view, centre[0] + 0.12, centre[1], 0.62, 0.4, 0.1);
  const pit = patch(wear, view, centre[0] + 0.1, centre[1], 0.46, 0.28, 0.1);
  const wet = patch(wear, view, 0.55, 1.62, 0.78, 0.3, 0.16);
  const damp = patch(wear, view, 0.4, 1.68, 1.12, 0.56, 0.14);
  const pool = patch(wear, view, -0.35, 2.5, 0.3, 0.2, 0.16);
  const [px, py] = project(view, centre[0] + 0.1, 0, centre[1]);
  const pipeY = py + 4;
  const bright = lit(mood, '#3f7fb0', 1.2);
  const pipe = [
    rectangle(px - 190, pipeY - 21, 380, 42, darker(bright, 0.1)),
    rectangle(px - 190, pipeY - 16, 380, 11, lighter(bright, 0.35)),
    rectangle(px - 44, pipeY - 28, 88, 56, lit(mood, '#5b6478', 1.2), 'rx="6"'),
    rectangle(px - 44, pipeY - 20, 88, 9, '#ffffff', 'opacity=".25"'),
  ].join('');
  return [
    ...base,
    shape(smoothLoop(damp), '#14213d', 'opacity=".22"'),
    drawPuddle(mood, wet),
    drawPuddle(mood, pool),
    shape(smoothLoop(dig), darker(soil, 0.05)),
    shape(smoothLoop(pit), darker(soil, 0.55)),
    `<clipPath id="pit">${shape(smoothLoop(pit), '#fff')}</clipPath><g clip-path="url(#pit)">${pipe}</g>`,
    drawSpray(wear, [px, pipeY - 24]),
  ].join('');
};

function drawSpray(random: Random, [x, y]: Point): string {
  const mist = ellipse(x - 16, y - 128, 124, 138, '#ffffff', 'opacity=".16"');
  const jets = Array.from({ length: 19 }, (_, index) => {
    const side = (index - 9) / 9 + random.between(-0.05, 0.05);
    const height = random.between(170, 270) * (1 - 0.32 * Math.abs(side));
    const reach = side * random.between(120, 190);
    const colour = random.pick(['#ffffff', '#dff1f5', '#b5dbe6']);
    return curve(
      `M${at([x, y])}Q${at([x + reach * 0.35, y - height * 1.35])} ${at([x + reach, y - height * 0.12 + Math.abs(reach) * 0.5])}`,
      colour,
      random.between(4, 11),
      `opacity="${random.between(0.5, 0.9).toFixed(2)}"`,
    );
  });
  const drops = Array.from({ length: 46 }, () => {
    const dx = random.between(-210, 210);
    const radius = random.between(2, 6.5);
    const dy = random.between(-260, 60) + Math.abs(dx) * 0.5;
    return ellipse(
      x + dx,
      y + dy,
      radius,
      radius * 1.25,
      '#ffffff',
      `opacity="${random.between(0.5, 0.95).toFixed(2)}"`,
    );
  });
  return mist + jets.join('') + drops.join('');
}

function drawValveBox({ view, mood }: Street): string {
  const z = 1.72;
  const [x, y] = project(view, 1.1, 0, z);
  const size = scaleAt(z);
  const iron = lit(mood, '#3d4a5c', 1.2);
  return [
    ellipse(x, y + 5, size * 0.19, size * 0.1, darker(iron, 0.3)),
    ellipse(x, y, size * 0.19, size * 0.1, iron),
    ellipse(x, y, size * 0.145, size * 0.074, lighter(iron, 0.14)),
    ...[-0.08, 0, 0.08].map((dx) =>
      rectangle(x + dx * size - 5, y - size * 0.05, 10, size * 0.1, iron, 'rx="4"'),
    ),
  ].join('');
}

function drawMarker({ view, mood }: Street): string {
  const z = 2.05;
  const [x, y] = project(view, 1.52, 0, z);
  const blue = lit(mood, '#3f7fb0', 1.2);
  return [
    ellipse(x + 8, y, 30, 7, '#14213d', 'opacity=".2"'),
    rectangle(x - 8, y - 118, 16, 118, lit(mood, '#f6f1e4', 1.2), 'rx="5"'),
    rectangle(x - 8, y - 118, 16, 34, blue, 'rx="5"'),
    shape(
      `M${at([x, y - 158])}C${at([x + 26, y - 128])} ${at([x + 18, y - 106])} ${at([x, y - 106])}C${at([x - 18, y - 106])} ${at([x - 26, y - 128])} ${at([x, y - 158])}Z`,
      blue,
    ),
  ].join('');
}
