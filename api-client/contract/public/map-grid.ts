/**
 * The geometry of the map index (see map-index.ts), shared by the publisher that writes it and the page that walks
 * it. Tiles are those of Web Mercator: at zoom z the world is 2^z by 2^z tiles, counted from the north-west.
 */

/** A node with at most this many points is a leaf that holds them. */
export const leafPoints = 512;
/** Any other node holds counts of this many cells in each direction. */
export const cellsPerSide = 32;
/** The children of a node lie this many zooms deeper, so a node has 4 × 4 of them. */
export const zoomStep = 2;
/** A node this deep (38 m) is a leaf whatever it holds: more than 512 points can share one published place. */
export const deepestZoom = 20;
/** No root is deeper, so that it survives new cases at the edge of a small region. */
export const deepestRootZoom = 10;

/** [zoom, column, row]. */
export type MapTile = readonly [zoom: number, x: number, y: number];

export const overviewPath = 'map/overview.json';

export function nodePath([zoom, x, y]: MapTile): string {
  return `map/${zoom}/${x}/${y}.json`;
}

/** The file of the lights solved in one month (see map-month.ts); `month` is YYYY-MM, as in `resolvedOn`. */
export function mapMonthPath(month: string): string {
  return `map/months/${month}.json`;
}

/** WGS 84 degrees → position in the world square, both 0 to 1, y southward. */
export function toWorld(longitude: number, latitude: number): [x: number, y: number] {
  const sine = Math.sin((Math.max(-85, Math.min(85, latitude)) * Math.PI) / 180);
  return [longitude / 360 + 0.5, 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)];
}

/** The inverse of `toWorld`. */
export function toDegrees(x: number, y: number): [longitude: number, latitude: number] {
  return [(x - 0.5) * 360, (Math.atan(Math.sinh((0.5 - y) * 2 * Math.PI)) * 180) / Math.PI];
}
