import type { MultiPolygon, Polygon, Position } from 'geojson';

/** Unsigned, in square degrees: good enough to order the regions of one regency by size. */
export function ringArea(ring: readonly Position[]): number {
  let twice = 0;
  for (let i = 1; i < ring.length; i += 1) {
    const [x0 = 0, y0 = 0] = ring[i - 1] ?? [];
    const [x1 = 0, y1 = 0] = ring[i] ?? [];
    twice += x0 * y1 - x1 * y0;
  }
  return Math.abs(twice) / 2;
}

/** Square degrees, holes taken off. */
export function geometryArea(geometry: Polygon | MultiPolygon): number {
  return polygonsOf(geometry).reduce(
    (sum, [outer = [], ...holes]) =>
      holes.reduce((left, hole) => left - ringArea(hole), sum + ringArea(outer)),
    0,
  );
}

export function polygonsOf(geometry: Polygon | MultiPolygon): Position[][][] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}
