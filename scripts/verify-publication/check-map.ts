import type { MapTile } from '../../api-client/contract/public/map-grid.ts';
import { nodePath, overviewPath, toWorld } from '../../api-client/contract/public/map-grid.ts';
import { type MapPoint, mapNode, mapOverview } from '../../api-client/contract/public/map-index.ts';
import { cellsOf, childrenOf, pointsOf } from '../../api-client/contract/public/map-node.ts';
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
  const counted = countOf(overview.cells);
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
    if ('ids' in node) {
      const own = pointsOf(node);
      for (const point of own)
        if (!contains(tile, point)) findings.error(path, `holds ${point[0]}, which lies in another tile.`);
      points.push(...own);
      return own.length;
    }
    let held = 0;
    for (const child of childrenOf(tile, node)) held += await walk(child);
    const said = countOf(node.cells);
    if (held !== said) findings.error(path, `counts ${said} points; its children hold ${held}.`);
    return held;
  }
}

function countOf(cells: readonly number[]): number {
  return cellsOf(cells).reduce((sum, { count }) => sum + count, 0);
}

function contains([zoom, x, y]: MapTile, [, longitude, latitude]: MapPoint): boolean {
  const [worldX, worldY] = toWorld(longitude, latitude);
  return Math.floor(worldX * 2 ** zoom) === x && Math.floor(worldY * 2 ** zoom) === y;
}
