import { mapMonthPath } from '../../api-client/contract/public/map-grid.ts';
import { mapMonth } from '../../api-client/contract/public/map-month.ts';
import { pointsOf } from '../../api-client/contract/public/map-node.ts';
import type { Findings } from './finding.ts';
import type { Folder } from './folder.ts';
import type { Publication } from './publication.ts';
import { readDocument } from './read-document.ts';

export const isMapMonth = (path: string): boolean => path.startsWith('map/months/');

/** The months' lights are exactly the cases with a point that were solved in them, each with the facts of its own file. */
export async function checkMapMonths(
  folder: Folder,
  publication: Publication,
  findings: Findings,
): Promise<void> {
  const mapped = [...publication.cases.values()].filter(({ place }) => place.point);
  const due = Map.groupBy(mapped, ({ resolvedOn }) => mapMonthPath(resolvedOn.slice(0, 7)));
  for (const path of folder.paths)
    if (isMapMonth(path) && !due.has(path)) findings.error(path, 'is of a month without a solved case.');
  for (const [path, records] of due) {
    const month = await readDocument(folder, path, mapMonth, findings);
    if (!month) continue;
    const said = new Map(pointsOf(month).map((point) => [point[0], JSON.stringify(point)]));
    if (said.size !== month.of.length) findings.error(path, 'holds a case twice.');
    for (const { publicId, place, categoryCode, agencyCode, districtCode, evidence } of records) {
      const { longitude, latitude } = place.point ?? { longitude: Number.NaN, latitude: Number.NaN };
      const own = JSON.stringify([
        publicId,
        longitude,
        latitude,
        categoryCode,
        agencyCode,
        districtCode,
        evidence,
      ]);
      if (said.get(publicId) !== own)
        findings.error(
          path,
          said.has(publicId)
            ? `tells other facts of the case ${publicId} than its own file.`
            : `lacks the case ${publicId}.`,
        );
      said.delete(publicId);
    }
    for (const publicId of said.keys())
      findings.error(path, `holds ${publicId}, which has no point or another month.`);
  }
}
