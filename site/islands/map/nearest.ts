import type { FilterPoint } from '../../../api-client/contract/public/map-month.ts';

const EARTH_METRES = 6_371_000;
const RADIANS = Math.PI / 180;

/** The `most` points nearest to a place, with their distance in metres, nearest first. Degrees WGS 84. */
export function nearest(
  points: readonly FilterPoint[],
  place: { longitude: number; latitude: number },
  most: number,
): { point: FilterPoint; metres: number }[] {
  return points
    .map((point) => ({ point, metres: metresBetween(place, { longitude: point[1], latitude: point[2] }) }))
    .sort((a, b) => a.metres - b.metres)
    .slice(0, most);
}

/** Haversine on a sphere: right to 0.5 %, and the published point is no closer than a few metres itself. */
export function metresBetween(
  a: { longitude: number; latitude: number },
  b: { longitude: number; latitude: number },
): number {
  const up = Math.sin(((b.latitude - a.latitude) * RADIANS) / 2) ** 2;
  const across = Math.sin(((b.longitude - a.longitude) * RADIANS) / 2) ** 2;
  const both = up + across * Math.cos(a.latitude * RADIANS) * Math.cos(b.latitude * RADIANS);
  return 2 * EARTH_METRES * Math.asin(Math.sqrt(both));
}
