import type { Point } from '../../../../api-client/contract/primitives.ts';
import {
  type MapTile,
  nodePath,
  toWorld,
  zoomStep,
} from '../../../../api-client/contract/public/map-grid.ts';
import type { MapNode, MapOverview, MapPoint } from '../../../../api-client/contract/public/map-index.ts';
import { cellsOf, childrenOf, pointsOf } from '../../../../api-client/contract/public/map-node.ts';

export interface NearbyCase {
  publicId: string;
  /** Rounded to ten: published places are no more exact. */
  metres: number;
}

/** Reads one file of the publication by its path there. */
export type ReadFile = (path: string) => Promise<unknown>;

const NEAR_METRES = 300;
const MOST = 3;
/** Files are asked for by place down to squares of this zoom (10 km) and no further: below it all of them or none. */
const FINEST = 12;
/** Cases; some 40 kB of files. With more in one square nothing is suggested. */
const MOST_POINTS = 2_048;
const EARTH_METRES = 6_371_000;

/**
 * Published cases of the same category near a point, the nearest first. Which files are read tells no more than a square of
 * 10 km: it reads whole tiles of the public map index and measures here. Throws what `read` throws.
 */
export async function nearbyCases(point: Point, categoryCode: string, read: ReadFile): Promise<NearbyCase[]> {
  const { root } = (await read('map/overview.json')) as MapOverview;
  const points = root ? await pointsAround(root, point, read) : [];
  return points
    .filter(([, , , category]) => category === categoryCode)
    .map(([publicId, longitude, latitude]) => ({
      publicId,
      metres: distance(point, { longitude, latitude }),
    }))
    .filter(({ metres }) => metres <= NEAR_METRES)
    .sort((one, two) => one.metres - two.metres)
    .slice(0, MOST)
    .map(({ publicId, metres }) => ({ publicId, metres: Math.max(10, Math.round(metres / 10) * 10) }));
}

async function pointsAround(tile: MapTile, point: Point, read: ReadFile): Promise<MapPoint[]> {
  const node = (await read(nodePath(tile))) as MapNode;
  if ('ids' in node) return pointsOf(node);
  const [zoom] = tile;
  const children = childrenOf(tile, node);
  if (zoom + zoomStep > FINEST) {
    const total = cellsOf(node.cells).reduce((sum, { count }) => sum + count, 0);
    if (total > MOST_POINTS) return [];
    const nodes = await Promise.all(children.map(async (child) => (await read(nodePath(child))) as MapNode));
    return nodes.flatMap((each) => ('ids' in each ? pointsOf(each) : []));
  }
  const [x, y] = toWorld(point.longitude, point.latitude);
  const side = 2 ** (zoom + zoomStep);
  const at = children.find(
    ([, column, row]) => column === Math.floor(x * side) && row === Math.floor(y * side),
  );
  return at ? pointsAround(at, point, read) : [];
}

/** Metres; a flat earth is exact enough for some hundred. */
function distance(one: Point, two: Point): number {
  const radians = Math.PI / 180;
  const north = (two.latitude - one.latitude) * radians;
  const east = (two.longitude - one.longitude) * radians * Math.cos(one.latitude * radians);
  return Math.hypot(north, east) * EARTH_METRES;
}
