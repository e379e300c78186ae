import type { Point } from '../../api-client/contract/primitives.ts';

const CELL_METRES = 110;
const METRES_PER_DEGREE = 111_320;
/** Where a cell's centre is another village's, the place is one of 16 × 16 in the cell. */
const PLACES_PER_SIDE = 16;
/** Published degrees are rounded to five decimals. */
const ROUNDING_DEGREES = 0.6e-5;

/**
 * Where in the globe's fixed grid of 110 m cells a published point lies: at a cell's centre, at one of the places that stand
 * in for it, or elsewhere, which only an exact point does. Recomputed from the published method, not from the publisher.
 */
export function cellPlace({ latitude, longitude }: Point): {
  kind: 'centre' | 'probe' | 'elsewhere';
  centre: Point;
} {
  const height = CELL_METRES / METRES_PER_DEGREE;
  const row = Math.floor(latitude / height);
  const middle = (row + 0.5) * height;
  const width = height / Math.cos((middle * Math.PI) / 180);
  const column = Math.floor(longitude / width);
  const centre = { latitude: middle, longitude: (column + 0.5) * width };
  const north = latitude - middle;
  const east = longitude - centre.longitude;
  if (Math.abs(north) <= ROUNDING_DEGREES && Math.abs(east) <= ROUNDING_DEGREES)
    return { kind: 'centre', centre };
  const onLattice =
    offLattice(north, height) <= ROUNDING_DEGREES && offLattice(east, width) <= ROUNDING_DEGREES;
  return { kind: onLattice ? 'probe' : 'elsewhere', centre };
}

/** Degrees from the nearest of the places that divide a side evenly, half a step from its ends. */
function offLattice(offset: number, side: number): number {
  const step = side / PLACES_PER_SIDE;
  const position = offset / step - 0.5;
  return Math.abs(position - Math.round(position)) * step;
}
