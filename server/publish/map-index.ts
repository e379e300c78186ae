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
import { unitsPerDegree } from '../../api-client/contract/public/map-node.ts';
import { codedCells, type SortedPlaces } from './map-cells.ts';

import { mapOrder } from './map-order.ts';
import { cellTile, codeSide, columnAndRow, commonZoom, mortonCode, tilesAt } from './morton.ts';
import { pointColumns, toUnits } from './point-columns.ts';

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
  // Where a point is published is where it is found: the code is that of its rounded degrees.
  const codes = new Float64Array(points.length);
  for (const [index, [, longitude, latitude]] of points.entries())
    codes[index] = mortonCode(toUnits(longitude) / unitsPerDegree, toUnits(latitude) / unitsPerDegree);
  const order = mapOrder(codes, (index) => points[index]?.[0] ?? '');
  const sorted = codes.map((_, rank) => codes[order[rank] ?? 0] ?? 0);
  const places = placesOf(sorted);
  const root = rootOf(sorted);
  files.set(overviewPath, JSON.stringify(overviewOf(sorted, root, places)));
  if (root) addNode(root, 0, sorted.length);
  return files;

  function addNode(tile: MapTile, start: number, end: number): void {
    const [zoom, x, y] = tile;
    let node: MapNode;
    if (end - start <= leafPoints || zoom + zoomStep > deepestZoom) {
      node = pointColumns(points, order.subarray(start, end));
    } else {
      const cells = tilesAt(sorted, zoom + Math.log2(cellsPerSide), start, end);
      node = { cells: codedCells(cells, [x * cellsPerSide, y * cellsPerSide], cellsPerSide, places) };
      for (const child of tilesAt(sorted, zoom + zoomStep, start, end)) {
        addNode(child.tile, child.start, child.end);
      }
    }
    files.set(nodePath(tile), JSON.stringify(node));
  }
}

function placesOf(sorted: Float64Array): SortedPlaces {
  const columns = new Uint32Array(sorted.length);
  const rows = new Uint32Array(sorted.length);
  for (let rank = 0; rank < sorted.length; rank += 1) {
    const [column, row] = columnAndRow(sorted[rank] ?? 0);
    columns[rank] = column;
    rows[rank] = row;
  }
  return { columns, rows, side: codeSide };
}

/** The deepest tile that holds all points. */
function rootOf(sorted: Float64Array): MapTile | null {
  const first = sorted[0];
  const last = sorted.at(-1);
  if (first === undefined || last === undefined) return null;
  return cellTile(first, Math.min(deepestRootZoom, commonZoom(first, last)));
}

/** The finest grid whose counts fit the budget. */
function overviewOf(sorted: Float64Array, root: MapTile | null, places: SortedPlaces): MapOverview {
  for (let zoom = OVERVIEW_DEEPEST_ZOOM; zoom > 0 && root; zoom -= 1) {
    const found = tilesAt(sorted, zoom, 0, sorted.length, OVERVIEW_CELLS);
    if (found.length > OVERVIEW_CELLS) continue;
    const columns = found.map(({ tile: [, x] }) => x);
    const rows = found.map(({ tile: [, , y] }) => y);
    const origin: [number, number] = [Math.min(...columns), Math.min(...rows)];
    const width = Math.max(...columns) - origin[0] + 1;
    const cells = codedCells(found, origin, width, places);
    const overview: MapOverview = { total: sorted.length, root: [...root], zoom, origin, width, cells };
    if (brotliCompressSync(JSON.stringify(overview)).length <= OVERVIEW_BYTES) return overview;
  }
  return {
    total: sorted.length,
    root: root && [...root],
    zoom: 0,
    origin: [0, 0],
    width: 1,
    cells: root ? [0, sorted.length, 0] : [],
  };
}
