import { mapMonthPath } from '../../api-client/contract/public/map-grid.ts';
import type { FilterPoint, MapMonth } from '../../api-client/contract/public/map-month.ts';
import type { PublicCase } from '../../api-client/contract/public/public-case.ts';
import { mapOrder } from './map-order.ts';
import { mortonCode } from './morton.ts';
import { pointColumns } from './point-columns.ts';

/**
 * The lights by the month they were solved in, by path in the publication folder. The same cases in any order give the same bytes; one
 * more case changes the file of its month only. Cases without a point have none.
 */
export function buildMapMonths(cases: readonly PublicCase[]): Map<string, string> {
  const months = new Map<string, FilterPoint[]>();
  for (const record of cases) {
    const { point } = record.place;
    if (point === null) continue;
    const path = mapMonthPath(record.resolvedOn.slice(0, 7));
    const points = months.get(path) ?? [];
    months.set(path, points);
    points.push([
      record.publicId,
      point.longitude,
      point.latitude,
      record.categoryCode,
      record.agencyCode,
      record.districtCode,
      record.evidence,
    ]);
  }
  return new Map([...months].map(([path, points]) => [path, JSON.stringify(monthOf(points))]));
}

function monthOf(points: readonly FilterPoint[]): MapMonth {
  const codes = Float64Array.from(points, ([, longitude, latitude]) => mortonCode(longitude, latitude));
  return pointColumns(
    points,
    mapOrder(codes, (index) => points[index]?.[0] ?? ''),
  );
}
