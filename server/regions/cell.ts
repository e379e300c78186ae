import type { GeoPoint } from './region.ts';

const METRES_PER_DEGREE = 111_320;
/** 110 m cells are probed every 7 m: finer would give a sliver of a village a place of its own. */
const PROBES_PER_SIDE = 16;
/** A village boundary is at most 200 m from a point located in it (village-locator.ts), two cells of the default size. */
const MAX_RINGS = 3;

/** No probed place near the point lies in its village: the caller must publish the village alone. */
export class NoPlaceInVillageError extends Error {
  override readonly name = 'NoPlaceInVillageError';
}

/**
 * Replaces a point by the one public place of its grid cell. The grid is fixed to the globe, so the result
 * depends on nothing but the cell and the village: two points of one cell and village give the same place.
 * That is the cell's centre or, where the centre is another village's, the probe nearest to it that lies inside.
 * @param inside tells whether a place lies in the point's own village
 * @throws {NoPlaceInVillageError}
 */
export function coarsenToCell(
  point: GeoPoint,
  sizeMetres: number,
  inside: (place: GeoPoint) => boolean,
): GeoPoint {
  const rowHeight = sizeMetres / METRES_PER_DEGREE;
  const row = Math.floor(point.latitude / rowHeight);
  const column = Math.floor(point.longitude / columnWidth(row, rowHeight));
  for (const place of placesOfCell(row, column, rowHeight)) if (inside(place)) return place;
  // The village's part of this cell is thinner than the probes: fall back on the cells around it.
  for (let ring = 1; ring <= MAX_RINGS; ring += 1) {
    for (const [dRow, dColumn] of cellsOfRing(ring)) {
      for (const place of placesOfCell(row + dRow, column + dColumn, rowHeight))
        if (inside(place)) return place;
    }
  }
  throw new NoPlaceInVillageError(`no probed place within ${MAX_RINGS} cells lies in the village`);
}

/** Columns are cut per row, so that cells are square at every latitude. */
function columnWidth(row: number, rowHeight: number): number {
  return rowHeight / Math.cos(((row + 0.5) * rowHeight * Math.PI) / 180);
}

/** The cell's centre, then a fixed lattice of places in it, nearest to the centre first. */
function* placesOfCell(row: number, column: number, rowHeight: number): Generator<GeoPoint> {
  const width = columnWidth(row, rowHeight);
  const place = (x: number, y: number): GeoPoint => ({
    latitude: round((row + 0.5 + y) * rowHeight),
    longitude: round((column + 0.5 + x) * width),
  });
  yield place(0, 0);
  for (const [x, y] of PROBES) yield place(x, y);
}

const PROBES: readonly (readonly [number, number])[] = Array.from(
  { length: PROBES_PER_SIDE ** 2 },
  (_, index): [number, number] => [
    ((index % PROBES_PER_SIDE) + 0.5) / PROBES_PER_SIDE - 0.5,
    (Math.floor(index / PROBES_PER_SIDE) + 0.5) / PROBES_PER_SIDE - 0.5,
  ],
).sort(([ax, ay], [bx, by]) => ax * ax + ay * ay - (bx * bx + by * by) || ax - bx || ay - by);

function cellsOfRing(ring: number): [number, number][] {
  const cells: [number, number][] = [];
  for (let dRow = -ring; dRow <= ring; dRow += 1) {
    for (let dColumn = -ring; dColumn <= ring; dColumn += 1) {
      if (Math.max(Math.abs(dRow), Math.abs(dColumn)) === ring) cells.push([dRow, dColumn]);
    }
  }
  return cells.sort(([ar, ac], [br, bc]) => ar * ar + ac * ac - (br * br + bc * bc) || ar - br || ac - bc);
}

/** Five decimals are about a metre, as in all published coordinates. */
function round(degrees: number): number {
  return Math.round(degrees * 1e5) / 1e5;
}
