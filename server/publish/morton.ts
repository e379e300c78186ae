import { type MapTile, toWorld } from '../../api-client/contract/public/map-grid.ts';

/** 25 bits a side: the cells (zoom + 5) of the deepest node, and 50 bits are still exact in a double. */
const DEPTH = 25;
const SIDE = 2 ** DEPTH;
/** Columns and rows of the finest grid. */
export const codeSide = SIDE;
const HALF_BITS = 13;
const HALF = 2 ** HALF_BITS;
const HALF_CODE = HALF * HALF;

/** A run of the sorted codes that share one tile. */
export type TileRun = { tile: MapTile; start: number; end: number };

/** Position on the Z-order curve: the bits of column and row of the tile at zoom 25, interleaved. */
export function mortonCode(longitude: number, latitude: number): number {
  const [x, y] = toWorld(longitude, latitude);
  return interleave(toColumn(x), toColumn(y));
}

/** The tile of a zoom that holds a code. */
export function cellTile(code: number, zoom: number): MapTile {
  const [column, row] = columnAndRow(code);
  const cell = 2 ** (DEPTH - zoom);
  return [zoom, Math.floor(column / cell), Math.floor(row / cell)];
}

/** The inverse of interleaving: column and row of a code in the finest grid, `codeSide` to a side. */
export function columnAndRow(code: number): [column: number, row: number] {
  const high = Math.floor(code / HALF_CODE);
  const low = code % HALF_CODE;
  return [gather(high) * HALF + gather(low), gather(high >>> 1) * HALF + gather(low >>> 1)];
}

/** The deepest zoom at which two codes share a tile. */
export function commonZoom(first: number, last: number): number {
  let zoom = DEPTH;
  while (Math.floor(first / 4 ** (DEPTH - zoom)) !== Math.floor(last / 4 ** (DEPTH - zoom))) zoom -= 1;
  return zoom;
}

/**
 * The tiles of a zoom that sorted codes fall into, in Z order.
 * @param most stops once there are more than this many
 */
export function tilesAt(
  sorted: Float64Array,
  zoom: number,
  from: number,
  to: number,
  most = Number.POSITIVE_INFINITY,
): TileRun[] {
  const size = 4 ** (DEPTH - zoom);
  const runs: TileRun[] = [];
  for (let start = from; start < to && runs.length <= most; ) {
    const code = sorted[start] ?? 0;
    const end = firstAtLeast(sorted, (Math.floor(code / size) + 1) * size, start + 1, to);
    runs.push({ tile: cellTile(code, zoom), start, end });
    start = end;
  }
  return runs;
}

/** Code-unit order: the same on every machine, whatever its language. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Gallops before it halves: most runs are short. */
function firstAtLeast(sorted: Float64Array, value: number, from: number, to: number): number {
  let low = from;
  let step = 1;
  while (low + step < to && (sorted[low + step] ?? 0) < value) {
    low += step;
    step *= 2;
  }
  let high = Math.min(low + step, to);
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function toColumn(position: number): number {
  return Math.max(0, Math.min(SIDE - 1, Math.floor(position * SIDE)));
}

/** Two halves, because bitwise operators keep 32 bits only. */
function interleave(x: number, y: number): number {
  return pairBits(Math.floor(x / HALF), Math.floor(y / HALF)) * HALF_CODE + pairBits(x % HALF, y % HALF);
}

function pairBits(x: number, y: number): number {
  return spread(x) + 2 * spread(y);
}

/** 13 bits → 26 bits with a zero after each. */
function spread(bits: number): number {
  let spaced = bits;
  spaced = (spaced | (spaced << 8)) & 0x00ff00ff;
  spaced = (spaced | (spaced << 4)) & 0x0f0f0f0f;
  spaced = (spaced | (spaced << 2)) & 0x33333333;
  spaced = (spaced | (spaced << 1)) & 0x55555555;
  return spaced;
}

/** Every other of 26 bits → 13 bits; the inverse of `spread`. */
function gather(bits: number): number {
  let packed = bits & 0x55555555;
  packed = (packed | (packed >> 1)) & 0x33333333;
  packed = (packed | (packed >> 2)) & 0x0f0f0f0f;
  packed = (packed | (packed >> 4)) & 0x00ff00ff;
  return (packed | (packed >> 8)) & 0x0000ffff;
}
