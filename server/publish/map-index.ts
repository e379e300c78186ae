import { brotliCompressSync } from 'node:zlib';
import {
  cellsPerSide,
  deepestRootZoom,
  deepestZoom,
  leafPoints,
  type MapTile,
  nodePath,
  overviewPath,
  zoomStep,
} from '../../api-client/contract/public/map-grid.ts';
import type { MapNode, MapOverview, MapPoint } from '../../api-client/contract/public/map-index.ts';
import { cellOf, cellTile, commonZoom, compareText, mortonCode, tilesAt } from './morton.ts';

/** Every page carries the overview, so it has to stay small (budgets.md). */
const OVERVIEW_BYTES = 1_000;
/** Tiles of zoom 18 are 150 m wide; a finer first view would show nothing more. */
const OVERVIEW_DEEPEST_ZOOM = 18;
/** More cells than this never fit the overview, so they are not even tried. */
const OVERVIEW_CELLS = 600;

/**
 * The map's files: an adaptive quadtree on plain files and its overview, by path in the publication folder. The same
 * points in any order give the same bytes; one more point inside the root's tile changes the files of one path only.
 * @returns `map/overview.json` and one `map/<zoom>/<x>/<y>.json` per node
 */
export function buildMapIndex(points: readonly MapPoint[]): Map<string, string> {
  const files = new Map<string, string>();
  const codes = Float64Array.from(points, ([, longitude, latitude]) => mortonCode(longitude, latitude));
  const order = Uint32Array.from(points.keys()).sort(
    (a, b) => (codes[a] ?? 0) - (codes[b] ?? 0) || compareText(points[a]?.[0] ?? '', points[b]?.[0] ?? ''),
  );
  const sorted = codes.map((_, rank) => codes[order[rank] ?? 0] ?? 0);
  const root = rootOf(sorted);
  files.set(overviewPath, JSON.stringify(overviewOf(sorted, root)));
  if (root) addNode(root, 0, sorted.length);
  return files;

  function addNode(tile: MapTile, start: number, end: number): void {
    const [zoom] = tile;
    let node: MapNode;
    if (end - start <= leafPoints || zoom + zoomStep > deepestZoom) {
      node = { points: Array.from(order.subarray(start, end), (index) => publishedPoint(points[index])) };
    } else {
      node = { cells: cellsOf(sorted, zoom, start, end) };
      for (const child of tilesAt(sorted, zoom + zoomStep, start, end)) {
        addNode(child.tile, child.start, child.end);
      }
    }
    files.set(nodePath(tile), JSON.stringify(node));
  }
}

/** Five decimals are about a metre, as in all published coordinates. */
function publishedPoint(point: MapPoint | undefined): MapPoint {
  if (!point) throw new RangeError('a rank without a point');
  const [publicId, longitude, latitude, categoryCode, agencyCode] = point;
  return [publicId, round(longitude), round(latitude), categoryCode, agencyCode];
}

function round(degrees: number): number {
  return Math.round(degrees * 1e5) / 1e5;
}

/** The deepest tile that holds all points. */
function rootOf(sorted: Float64Array): MapTile | null {
  const first = sorted[0];
  const last = sorted.at(-1);
  if (first === undefined || last === undefined) return null;
  return cellTile(first, Math.min(deepestRootZoom, commonZoom(first, last)));
}

function cellsOf(sorted: Float64Array, zoom: number, start: number, end: number): [number, number][] {
  return tilesAt(sorted, zoom + Math.log2(cellsPerSide), start, end)
    .map((cell): [number, number] => [cellOf(cell.tile), cell.end - cell.start])
    .sort(([a], [b]) => a - b);
}

/** The finest grid whose counts fit the budget. */
function overviewOf(sorted: Float64Array, root: MapTile | null): MapOverview {
  for (let zoom = OVERVIEW_DEEPEST_ZOOM; zoom > 0 && root; zoom -= 1) {
    const found = tilesAt(sorted, zoom, 0, sorted.length, OVERVIEW_CELLS);
    if (found.length > OVERVIEW_CELLS) continue;
    const origin: [number, number] = [
      found.reduce((least, { tile }) => Math.min(least, tile[1]), Number.POSITIVE_INFINITY),
      found.reduce((least, { tile }) => Math.min(least, tile[2]), Number.POSITIVE_INFINITY),
    ];
    const cells = found
      .map(({ tile: [, x, y], start, end }) => [x - origin[0], y - origin[1], end - start] as const)
      .sort(([ax, ay], [bx, by]) => ay - by || ax - bx)
      .flat();
    const overview: MapOverview = { total: sorted.length, root: [...root], zoom, origin, cells };
    if (brotliCompressSync(JSON.stringify(overview)).length <= OVERVIEW_BYTES) return overview;
  }
  return {
    total: sorted.length,
    root: root && [...root],
    zoom: 0,
    origin: [0, 0],
    cells: root ? [0, 0, sorted.length] : [],
  };
}
