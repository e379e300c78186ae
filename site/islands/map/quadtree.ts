import { cellsPerSide, type MapTile, nodePath } from '../../../api-client/contract/public/map-grid.ts';
import type { MapNode, MapOverview } from '../../../api-client/contract/public/map-index.ts';
import {
  type CountedCell,
  cellsOf,
  childrenOf,
  pointsOf,
} from '../../../api-client/contract/public/map-node.ts';

/** A rectangle of the world square (0 to 1, y southward). */
export type WorldBox = { left: number; top: number; right: number; bottom: number };

/** What is shown: a case, or how many cases lie in a cell. Positions in the world square. */
export type Light = {
  x: number;
  y: number;
  count: number;
  /** Known for a single case only. */
  single?: { publicId: string; categoryCode: string; agencyCode: string };
  /** Of counted cases: the cell of the index they lie in. */
  cell?: WorldBox;
  /** Of counted cases whose points are known already. */
  cases?: readonly Light[];
};

/** A cell of this many zooms below the map's own is 64 pixels wide: coarser ones are split further. */
const COARSEST = 3;

export type ReadNode = (path: string) => Promise<MapNode>;
type ToWorld = (longitude: number, latitude: number) => [x: number, y: number];

/**
 * The lights inside a box at a map zoom. Only nodes that touch the box and that their parents' counts promise are
 * read, so that no request fails and a pan costs a handful of them.
 */
export async function lightsIn(
  root: MapTile,
  box: WorldBox,
  mapZoom: number,
  readNode: ReadNode,
  toWorld: ToWorld,
): Promise<Light[]> {
  return visit(root);

  async function visit(tile: MapTile): Promise<Light[]> {
    const [zoom, x, y] = tile;
    const node = await readNode(nodePath(tile));
    if ('ids' in node) {
      return pointsOf(node)
        .map(([publicId, longitude, latitude, categoryCode, agencyCode]): Light => {
          const [x, y] = toWorld(longitude, latitude);
          return { x, y, count: 1, single: { publicId, categoryCode, agencyCode } };
        })
        .filter((light) => isInside(light, box));
    }
    if (mapZoom - zoom <= COARSEST) {
      const side = 2 ** zoom * cellsPerSide;
      return cellsOf(node.cells)
        .map((cell) => cellLight(cell, [x * cellsPerSide, y * cellsPerSide], side))
        .filter((light) => isInside(light, box));
    }
    const children = childrenOf(tile, node).filter((child) => touches(child, box));
    return (await Promise.all(children.map(visit))).flat();
  }
}

/** The cases behind a counted light, one light each, however many share the cell: read for one cell, never for a whole view. */
export function casesIn(
  root: MapTile,
  cell: WorldBox,
  readNode: ReadNode,
  toWorld: ToWorld,
): Promise<Light[]> {
  return lightsIn(root, cell, Number.POSITIVE_INFINITY, readNode, toWorld);
}

/** The overview's cells as lights, without a request. */
export function overviewLights({ zoom, origin, width, cells }: MapOverview): Light[] {
  return cellsOf(cells, width).map((cell) => cellLight(cell, origin, 2 ** zoom));
}

/** A cell's light stands in the middle of its cases, not of the cell: the raster of the index is no fact about the land. */
function cellLight(
  { column, row, count, x, y }: CountedCell,
  corner: readonly [number, number],
  side: number,
): Light {
  const [left, top] = [corner[0] + column, corner[1] + row];
  return {
    x: (left + x) / side,
    y: (top + y) / side,
    count,
    cell: { left: left / side, top: top / side, right: (left + 1) / side, bottom: (top + 1) / side },
  };
}

function isInside({ x, y }: Light, { left, top, right, bottom }: WorldBox): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}

function touches([zoom, x, y]: MapTile, { left, top, right, bottom }: WorldBox): boolean {
  const side = 2 ** zoom;
  return x / side <= right && (x + 1) / side >= left && y / side <= bottom && (y + 1) / side >= top;
}
