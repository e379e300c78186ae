import type { MapTile } from '../../api-client/contract/public/map-grid.ts';
import {
  cellsPerSide,
  nodePath,
  overviewPath,
  toWorld,
  zoomStep,
} from '../../api-client/contract/public/map-grid.ts';
import { type MapPoint, mapNode, mapOverview } from '../../api-client/contract/public/map-index.ts';
import { compareIds } from './check-downloads.ts';
import { isMapMonth } from './check-map-months.ts';
import type { Findings } from './finding.ts';
import type { Folder } from './folder.ts';
import type { Publication } from './publication.ts';
import { readDocument } from './read-document.ts';

/** Walks the map's tree as the page does: every case with a point is found once, at its point, and every node is reached. */
export async function checkMap(folder: Folder, publication: Publication, findings: Findings): Promise<void> {
  const overview = await readDocument(folder, overviewPath, mapOverview, findings);
  if (!overview) return;
  const reached = new Set([overviewPath]);
  const points: MapPoint[] = [];
  if (overview.root) await walk(overview.root);
  for (const path of folder.paths)
    if (path.startsWith('map/') && !isMapMonth(path) && !reached.has(path))
      findings.error(path, 'is reached from no other node.');

  const mapped = [...publication.cases.values()].filter(({ place }) => place.point);
  const due = new Set(mapped.map(({ publicId }) => publicId));
  compareIds(
    overviewPath,
    points.map(([id]) => id),
    publication,
    findings,
    due,
  );
  const counted = overview.cells.reduce((sum, count, index) => (index % 3 === 2 ? sum + count : sum), 0);
  if (overview.total !== points.length || counted !== points.length)
    findings.error(overviewPath, `counts ${overview.total} points; the map holds ${points.length}.`);
  for (const [id, longitude, latitude, categoryCode, agencyCode] of points) {
    const record = publication.cases.get(id);
    const point = record?.place.point;
    if (!record || !point) continue;
    if (point.longitude !== longitude || point.latitude !== latitude)
      findings.error(overviewPath, `leads to another point for the case ${id} than its own file.`);
    if (record.categoryCode !== categoryCode || record.agencyCode !== agencyCode)
      findings.error(
        overviewPath,
        `leads to another category or agency for the case ${id} than its own file.`,
      );
  }

  /** Returns how many points the tile holds. */
  async function walk(tile: MapTile): Promise<number> {
    const path = nodePath(tile);
    reached.add(path);
    const node = await readDocument(folder, path, mapNode, findings);
    if (!node) return 0;
    if ('points' in node) {
      for (const point of node.points)
        if (!contains(tile, point)) findings.error(path, `holds ${point[0]}, which lies in another tile.`);
      points.push(...node.points);
      return node.points.length;
    }
    const children = new Map<string, MapTile>();
    for (const [cell] of node.cells) {
      const child = childOf(tile, cell);
      children.set(nodePath(child), child);
    }
    let held = 0;
    for (const child of children.values()) held += await walk(child);
    const said = node.cells.reduce((sum, [, count]) => sum + count, 0);
    if (held !== said) findings.error(path, `counts ${said} points; its children hold ${held}.`);
    return held;
  }
}

function childOf([zoom, x, y]: MapTile, cell: number): MapTile {
  const side = 2 ** zoomStep;
  const cellsPerChild = cellsPerSide / side;
  const column = Math.floor((cell % cellsPerSide) / cellsPerChild);
  const row = Math.floor(Math.floor(cell / cellsPerSide) / cellsPerChild);
  return [zoom + zoomStep, x * side + column, y * side + row];
}

function contains([zoom, x, y]: MapTile, [, longitude, latitude]: MapPoint): boolean {
  const [worldX, worldY] = toWorld(longitude, latitude);
  return Math.floor(worldX * 2 ** zoom) === x && Math.floor(worldY * 2 ** zoom) === y;
}
