import { darker, lighter } from '../colour.ts';
import { lit } from '../mood.ts';
import type { Scene } from '../scene.ts';
import { drawRoad, drawRoadside, drawVergeGrass, NEW_ROAD, planStreet, type Street } from '../street.ts';
import { ellipse, type Point, polygon, rectangle, stroke } from '../svg.ts';
import { HEIGHT, project, scaleAt, WIDTH } from '../view.ts';

const POLES = [11, 7.2, 4.8, 3.2, 2.1];

/** A dark street at dusk; afterwards every lamp shines. */
export const drawLamp: Scene = (place, _wear, fixed) => {
  const street = planStreet(place, { night: true, clearLeft: 1.75, clearRight: 1.75 });
  const road = drawRoad(street, { ...NEW_ROAD, asphalt: '#6a6f7c' });
  const glow =
    '<radialGradient id="glow"><stop stop-color="#ffe2a0" stop-opacity=".95"/><stop offset=".25" stop-color="#f4a51c" stop-opacity=".42"/><stop offset="1" stop-color="#f4a51c" stop-opacity="0"/></radialGradient><linearGradient id="beam" x2="0" y2="1"><stop stop-color="#ffe2a0" stop-opacity=".5"/><stop offset="1" stop-color="#f4a51c" stop-opacity=".04"/></linearGradient>';
  const dark = rectangle(0, 0, WIDTH, HEIGHT, '#0d1430', 'opacity=".34"');
  const pools = fixed ? POLES.map((z) => drawPool(street, z)).join('') : '';
  return [
    glow,
    street.backdrop,
    street.land,
    road,
    drawVergeGrass(place, street),
    pools,
    drawRoadside(street),
    fixed ? '' : dark,
    ...POLES.map((z) => drawPole(street, z, fixed)),
  ].join('');
};

function drawPool({ view }: Street, z: number): string {
  const [x, y] = project(view, 0.3, 0, z);
  return ellipse(x, y, scaleAt(z) * 1.5, scaleAt(z) * 0.5, 'url(#glow)', 'opacity=".75"');
}

function drawPole({ view, mood }: Street, z: number, on: boolean): string {
  const steel = lit(mood, '#c3c9cf', z);
  const foot = project(view, 1.24, 0, z);
  const top = project(view, 1.24, 1.62, z);
  const head = project(view, 0.78, 1.72, z);
  const size = scaleAt(z);
  const lamp: Point[] = [
    [head[0] - size * 0.13, head[1] + size * 0.012],
    [head[0] - size * 0.1, head[1] - size * 0.03],
    [head[0] + size * 0.09, head[1] - size * 0.03],
    [head[0] + size * 0.11, head[1] + size * 0.012],
  ];
  const ground = project(view, 0.3, 0, z);
  const beam = polygon(
    [
      [head[0] - size * 0.11, head[1] + size * 0.02],
      [head[0] + size * 0.09, head[1] + size * 0.02],
      [ground[0] + size * 0.85, ground[1]],
      [ground[0] - size * 0.85, ground[1]],
    ],
    'url(#beam)',
  );
  return [
    on ? beam : '',
    stroke([foot, top], darker(steel, 0.12), size * 0.045),
    stroke([foot, project(view, 1.24, 0.24, z)], darker(steel, 0.3), size * 0.075),
    stroke([top, project(view, 1.12, 1.7, z), head], steel, size * 0.028),
    polygon(lamp, darker(steel, 0.25)),
    on ? ellipse(head[0], head[1] + size * 0.012, size * 0.3, size * 0.3, 'url(#glow)') : '',
    ellipse(
      head[0],
      head[1] + size * 0.014,
      size * 0.095,
      size * 0.024,
      on ? '#fff6d8' : lighter(darker(steel, 0.45), 0.05),
    ),
  ].join('');
}
