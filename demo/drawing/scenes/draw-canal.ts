import type { Random } from '../../random.ts';
import { darker, lighter } from '../colour.ts';
import { lit } from '../mood.ts';
import { drawTuft } from '../plants.ts';
import type { Scene } from '../scene.ts';
import { drawRoadside, patch, planStreet, type Street } from '../street.ts';
import { at, ellipse, type Point, polygon, rectangle, shape, smoothLoop } from '../svg.ts';
import { depths, project, scaleAt, strip, type View } from '../view.ts';

const CANAL_LEFT = -0.15;
const CANAL_RIGHT = 1.05;

/** A roadside canal choked with mud, weed and plastic; afterwards clear water between clean walls. */
export const drawCanal: Scene = (place, wear, fixed) => {
  const street = planStreet(place, { clearLeft: 1.9, clearRight: 1.35, housesLeft: 2, vanishX: [440, 560] });
  const { view, mood } = street;
  const opening = strip(view, CANAL_LEFT, CANAL_RIGHT, 0.8, 40);
  const concrete = lit(mood, fixed ? '#c9c4b6' : '#a9a294', 1.6);
  const path = lit(mood, '#c2ab84', 1.5);
  const level = fixed ? -0.34 : -0.17;
  const surface = strip(view, CANAL_LEFT - 0.3, CANAL_RIGHT, 0.7, 40, level);
  const [near, far] = fixed
    ? [lit(mood, '#5f9aa6', 1), lighter(lit(mood, '#a9cfd4', 5), 0.2)]
    : [lit(mood, '#5b4f3c', 1), lit(mood, '#86785c', 5)];
  const content = [
    polygon(
      [
        ...strip(view, CANAL_RIGHT, CANAL_RIGHT, 0.8, 40),
        ...depths(0.7, 40).map((z) => project(view, CANAL_RIGHT, -0.6, z)),
      ],
      darker(concrete, 0.12),
    ),
    wallFace(view, darker(concrete, fixed ? 0.16 : 0.3)),
    `<linearGradient id="canal" x2="0" y2="1"><stop stop-color="${far}"/><stop offset="1" stop-color="${near}"/></linearGradient>`,
    polygon(surface, 'url(#canal)'),
    fixed ? drawFlow(wear, street, level) : drawChoke(wear, street, level),
  ].join('');
  const rims = [CANAL_LEFT - 0.1, CANAL_RIGHT].map((x) =>
    polygon(strip(view, x, x + 0.1, 0.8, 40), lighter(concrete, 0.14)),
  );
  return [
    street.backdrop,
    street.land,
    polygon(strip(view, -1.5, CANAL_LEFT - 0.02), path),
    drawRoadside(street),
    `<clipPath id="channel">${polygon(opening, '#fff')}</clipPath><g clip-path="url(#channel)">${content}</g>`,
    ...rims,
    drawBanks(place, street),
  ].join('');
};

function wallFace(view: View, colour: string): string {
  const top = depths(0.75, 40).map((z) => project(view, CANAL_RIGHT, 0, z));
  const bottom = depths(0.75, 40)
    .toReversed()
    .map((z) => project(view, CANAL_RIGHT, -0.6, z));
  return polygon([...top, ...bottom], colour);
}

function drawBanks(random: Random, { view, mood }: Street): string {
  return depths(0.95, 9, 40)
    .toReversed()
    .map((z) => {
      const left = drawTuft(
        random,
        mood,
        project(view, -1.5 - random.between(0, 0.15), 0, z),
        scaleAt(z) * 0.08,
        z,
      );
      const right = drawTuft(
        random,
        mood,
        project(view, 1.24 + random.between(0, 0.2), 0, z),
        scaleAt(z) * 0.09,
        z,
      );
      return left + right;
    })
    .join('');
}

function drawFlow(random: Random, { view }: Street, level: number): string {
  return Array.from({ length: 40 }, () => {
    const z = 1 / random.between(0.05, 0.95);
    const x = random.between(CANAL_LEFT, CANAL_RIGHT - 0.25);
    const [left, y] = project(view, x, level, z);
    const width = scaleAt(z) * random.between(0.08, 0.26);
    const opacity = random.between(0.2, 0.5).toFixed(2);
    return rectangle(left, y, width, 5 / z, '#ffffff', `rx="2" opacity="${opacity}"`);
  }).join('');
}

function drawChoke(random: Random, { view, mood }: Street, level: number): string {
  const things = Array.from({ length: 74 }, () => ({
    z: 1 / random.between(0.07, 0.98),
    x: random.between(CANAL_LEFT - 0.1, CANAL_RIGHT - 0.05),
  }));
  return things
    .sort((a, b) => b.z - a.z)
    .map(({ x, z }) => {
      const [px, py] = project(view, x, level, z);
      const size = scaleAt(z) * random.between(0.04, 0.1);
      const kind = random.weighted({ weed: 5, mud: 3, bag: 3, bottle: 2 });
      if (kind === 'mud') {
        return shape(
          smoothLoop(
            patch(random, view, x, z, 0.2, 0.16).map(([a, b]): Point => [a, b + scaleAt(z) * -level]),
          ),
          lit(mood, random.pick(['#6d5d45', '#7c6b4f', '#554833']), z),
        );
      }
      if (kind === 'weed') {
        const leaf = lit(mood, random.pick(['#5d8a3f', '#77a04c', '#4a7a3c']), z);
        return [-0.8, -0.25, 0.3, 0.8]
          .map((dx) =>
            ellipse(px + dx * size, py - size * random.between(0.1, 0.55), size * 0.46, size * 0.3, leaf),
          )
          .join('');
      }
      if (kind === 'bag') {
        const bag = lit(mood, random.pick(['#e9e6dc', '#c95b4a', '#4f86a8', '#2f3540', '#e5b64a']), z);
        return shape(
          smoothLoop([
            [px - size, py],
            [px - size * 0.5, py - size * 0.8],
            [px + size * 0.3, py - size * 0.6],
            [px + size, py - size * 0.1],
            [px + size * 0.2, py + size * 0.2],
          ]),
          bag,
        );
      }
      return `<g transform="rotate(${random.integer(-40, 40)} ${at([px, py]).replace(' ', ',')})">${rectangle(px - size * 0.7, py - size * 0.2, size * 1.2, size * 0.4, lit(mood, '#bfe0df', z), 'rx="4"')}${rectangle(px + size * 0.45, py - size * 0.1, size * 0.3, size * 0.2, lit(mood, '#3f7fb0', z))}</g>`;
    })
    .join('');
}
