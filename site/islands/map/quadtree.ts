import {
  cellsPerSide,
  type MapTile,
  nodePath,
  zoomStep,
} from '../../../api-client/contract/public/map-grid.ts';
import type { MapNode, MapOverview } from '../../../api-client/contract/public/map-index.ts';

/** A rectangle of the world square (0 to 1, y southward). */
export type WorldBox = { left: number; top: number; right: number; bottom: number };

/** What is shown: a case, or how many cases lie in a cell. Positions in the world square. */
export type Light = {
  x: number;
  y: number;
  count: number;
  /** Known for a single case only. */
  single?: { publicId: string; categoryCode: string; agencyCode: string };
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
    const [zoom] = tile;
    const node = await readNode(nodePath(tile));
    if ('points' in node) {
      return node.points
        .map(([publicId, longitude, latitude, categoryCode, agencyCode]): Light => {
          const [x, y] = toWorld(longitude, latitude);
          return { x, y, count: 1, single: { publicId, categoryCode, agencyCode } };
        })
        .filter((light) => isInside(light, box));
    }
    const cells = cellLights(tile, node.cells);
    if (mapZoom - zoom <= COARSEST) return cells.filter((light) => isInside(light, box));
    const side = 2 ** (zoom + zoomStep);
    const children = new Map<string, MapTile>();
    for (const { x, y } of cells) {
      const child: MapTile = [zoom + zoomStep, Math.floor(x * side), Math.floor(y * side)];
      if (touches(child, box)) children.set(nodePath(child), child);
    }
    return (await Promise.all([...children.values()].map(visit))).flat();
  }
}

/** The overview's cells as lights, without a request. */
export function overviewLights({ zoom, origin, cells }: MapOverview): Light[] {
  const side = 2 ** zoom;
  const lights: Light[] = [];
  for (let index = 0; index < cells.length; index += 3) {
    const column = origin[0] + (cells[index] ?? 0);
    const row = origin[1] + (cells[index + 1] ?? 0);
    const count = cells[index + 2] ?? 0;
    lights.push({ ...insideCell(column, row, side), count });
  }
  return lights;
}

function cellLights([zoom, x, y]: MapTile, cells: readonly (readonly [number, number])[]): Light[] {
  const side = 2 ** zoom * cellsPerSide;
  return cells.map(([cell, count]) => ({
    ...insideCell(
      x * cellsPerSide + (cell % cellsPerSide),
      y * cellsPerSide + Math.floor(cell / cellsPerSide),
      side,
    ),
    count,
  }));
}

/**
 * A cell says how many, not where. A fixed place somewhere around its middle keeps the raster of the index from
 * looking like a fact about the land.
 */
function insideCell(column: number, row: number, side: number): { x: number; y: number } {
  let scatter = Math.imul(column, 0x9e3779b1) ^ Math.imul(row, 0x85ebca6b);
  scatter = Math.imul(scatter ^ (scatter >>> 15), 0xc2b2ae35);
  const [across, down] = [(scatter >>> 8) & 255, (scatter >>> 20) & 255];
  return { x: (column + 0.25 + across / 512) / side, y: (row + 0.25 + down / 512) / side };
}

function isInside({ x, y }: Light, { left, top, right, bottom }: WorldBox): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}

function touches([zoom, x, y]: MapTile, { left, top, right, bottom }: WorldBox): boolean {
  const side = 2 ** zoom;
  return x / side <= right && (x + 1) / side >= left && y / side <= bottom && (y + 1) / side >= top;
}
