import type { Random } from '../random.ts';

export type Point = readonly [number, number];

export const number = (value: number) => String(Math.round(value * 10) / 10);
export const at = ([x, y]: Point) => `${number(x)} ${number(y)}`;

/** `extra` are further attributes, as `opacity=".5"`. */
export function polygon(points: readonly Point[], fill: string, extra = ''): string {
  return `<path d="M${points.map(at).join('L')}Z" fill="${fill}" ${extra}/>`;
}

export function shape(d: string, fill: string, extra = ''): string {
  return `<path d="${d}" fill="${fill}" ${extra}/>`;
}

export function stroke(points: readonly Point[], colour: string, width: number, extra = ''): string {
  return `<path d="M${points.map(at).join('L')}" fill="none" stroke="${colour}" stroke-width="${number(width)}" stroke-linecap="round" stroke-linejoin="round" ${extra}/>`;
}

export function curve(d: string, colour: string, width: number, extra = ''): string {
  return `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${number(width)}" stroke-linecap="round" ${extra}/>`;
}

export function ellipse(x: number, y: number, rx: number, ry: number, fill: string, extra = ''): string {
  return `<ellipse cx="${number(x)}" cy="${number(y)}" rx="${number(rx)}" ry="${number(ry)}" fill="${fill}" ${extra}/>`;
}

export function rectangle(
  x: number,
  y: number,
  width: number,
  height: number,
  fill: string,
  extra = '',
): string {
  return `<rect x="${number(x)}" y="${number(y)}" width="${number(width)}" height="${number(height)}" fill="${fill}" ${extra}/>`;
}

/** A smooth closed line through the points (Catmull-Rom as Bézier curves). */
export function smoothLoop(points: readonly Point[]): string {
  const count = points.length;
  const point = (index: number): Point => points[(index + count) % count] ?? [0, 0];
  const parts = points.map((_, index) => {
    const [a, b, c, d] = [point(index - 1), point(index), point(index + 1), point(index + 2)];
    const first: Point = [b[0] + (c[0] - a[0]) / 6, b[1] + (c[1] - a[1]) / 6];
    const second: Point = [c[0] - (d[0] - b[0]) / 6, c[1] - (d[1] - b[1]) / 6];
    return `C${at(first)} ${at(second)} ${at(c)}`;
  });
  return `M${at(point(0))}${parts.join('')}Z`;
}

/** The corners of an uneven round thing; `roughness` 0 is an ellipse. */
export function blob(
  random: Random,
  centre: Point,
  rx: number,
  ry: number,
  roughness: number,
  corners = 11,
): Point[] {
  return Array.from({ length: corners }, (_, index): Point => {
    const angle = (index / corners) * 2 * Math.PI;
    const reach = 1 + random.between(-roughness, roughness);
    return [centre[0] + Math.cos(angle) * rx * reach, centre[1] + Math.sin(angle) * ry * reach];
  });
}
