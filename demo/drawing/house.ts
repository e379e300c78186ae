import type { Random } from '../random.ts';
import { darker, lighter } from './colour.ts';
import { lit, type Mood } from './mood.ts';
import { type Point, polygon, stroke } from './svg.ts';
import { project, type View } from './view.ts';

const WALLS = ['#f3e3c3', '#e9d3b0', '#dfe7d8', '#f2d2b6', '#d9e3e6', '#f6efe0', '#e6c9b4'];
const ROOFS = ['#b3583c', '#a44f38', '#c06a45', '#93503e', '#8a5a48'];
const DOORS = ['#6b4630', '#1f7a4d', '#3d6b7d', '#8a5a2e', '#5b6478'];

export type House = {
  /** Offset of the wall that faces the road; negative is left of it. */
  x: number;
  z: number;
  depth: number;
  width: number;
  wall: string;
  roof: string;
  door: string;
};

/** `level` in ground units. */
export type Water = { level: number; mirrored: boolean };

export function planHouse(random: Random, x: number, z: number): House {
  return {
    x,
    z,
    depth: random.between(1.5, 2.3),
    width: random.between(1.3, 1.9),
    wall: random.pick(WALLS),
    roof: random.pick(ROOFS),
    door: random.pick(DOORS),
  };
}

/**
 * A Javanese house with a tiled hip roof, drawn as a solid.
 * @param water the level of standing water around it; `mirrored` draws the image in it
 */
export function drawHouse(view: View, mood: Mood, house: House, lights: boolean, water?: Water): string {
  const side = Math.sign(house.x);
  const near = house.z;
  const far = house.z + house.depth;
  const outer = house.x + side * house.width;
  const wallTop = 0.78;
  const eave = 0.72;
  const ridge = 1.42;
  const over = 0.17;
  const level = water?.level ?? 0;
  const p = (x: number, y: number, z: number): Point => {
    const dry = Math.max(y, level);
    return project(view, x, water?.mirrored ? 2 * level - dry : dry, z);
  };
  const wall = lit(mood, house.wall, near);
  const roof = lit(mood, house.roof, near);
  const parts = [
    polygon(
      [p(house.x, 0, near), p(outer, 0, near), p(outer, wallTop, near), p(house.x, wallTop, near)],
      darker(wall, 0.13),
    ),
    polygon(
      [p(house.x, 0, near), p(house.x, 0, far), p(house.x, wallTop, far), p(house.x, wallTop, near)],
      wall,
    ),
    polygon(
      [p(house.x, 0, near), p(house.x, 0, far), p(house.x, 0.12, far), p(house.x, 0.12, near)],
      darker(wall, 0.22),
    ),
  ];
  const pane = lights ? '#ffd98a' : lit(mood, '#4c6472', near);
  const opening = (from: number, to: number, low: number, high: number, colour: string) =>
    polygon(
      [
        p(house.x, low, near + house.depth * from),
        p(house.x, low, near + house.depth * to),
        p(house.x, high, near + house.depth * to),
        p(house.x, high, near + house.depth * from),
      ],
      colour,
      `stroke="${lit(mood, '#fbfaf6', near)}" stroke-width="${(7 / near).toFixed(1)}"`,
    );
  parts.push(
    opening(0.12, 0.3, 0.28, 0.56, pane),
    opening(0.42, 0.58, 0.02, 0.58, lit(mood, house.door, near)),
    opening(0.7, 0.88, 0.28, 0.56, pane),
  );
  // The near gable's window.
  const across = (share: number) => house.x + side * house.width * share;
  parts.push(
    polygon(
      [
        p(across(0.38), 0.3, near),
        p(across(0.62), 0.3, near),
        p(across(0.62), 0.56, near),
        p(across(0.38), 0.56, near),
      ],
      pane,
      `stroke="${lit(mood, '#fbfaf6', near)}" stroke-width="${(7 / near).toFixed(1)}"`,
    ),
  );
  const inner = house.x - side * over;
  const back = outer + side * over;
  const middle = (inner + back) / 2;
  const [ridgeNear, ridgeFar] = [near + house.depth * 0.24, near + house.depth * 0.76];
  const eaveNear = near - over;
  const eaveFar = far + over;
  parts.push(
    polygon(
      [p(inner, eave, eaveNear), p(back, eave, eaveNear), p(middle, ridge, ridgeNear)],
      darker(roof, 0.2),
    ),
    polygon(
      [
        p(inner, eave, eaveNear),
        p(inner, eave, eaveFar),
        p(middle, ridge, ridgeFar),
        p(middle, ridge, ridgeNear),
      ],
      roof,
    ),
    stroke(
      [p(inner, eave, eaveNear), p(middle, ridge, ridgeNear), p(middle, ridge, ridgeFar)],
      lighter(roof, 0.25),
      5 / near,
    ),
  );
  for (const share of [0.25, 0.5, 0.75]) {
    const line = (z0: number, z1: number): Point[] => [
      p(inner + (middle - inner) * share, eave + (ridge - eave) * share, eaveNear + (z0 - eaveNear) * share),
      p(inner + (middle - inner) * share, eave + (ridge - eave) * share, eaveFar + (z1 - eaveFar) * share),
    ];
    parts.push(stroke(line(ridgeNear, ridgeFar), darker(roof, 0.14), 3.2 / near));
  }
  return parts.join('');
}
