import type { PublicCase } from '../../../api-client/contract/public/public-case.ts';
import { caseColumns } from './columns.ts';
import { type Names, namesByCode } from './names.ts';

/**
 * Solved cases as an RFC 7946 feature collection, WGS 84, longitude first. A case whose place is not told keeps its
 * feature, with a null geometry, so that the file has as many features as the table has rows.
 */
export function casesGeojson(cases: readonly PublicCase[], names: Names): string {
  const nameOf = namesByCode(names);
  const properties = caseColumns.filter(({ name }) => name !== 'lintang' && name !== 'bujur');
  const features = cases.map((record) => {
    const { point } = record.place;
    return {
      type: 'Feature',
      id: record.publicId,
      geometry: point && { type: 'Point', coordinates: [point.longitude, point.latitude] },
      properties: Object.fromEntries(properties.map(({ name, value }) => [name, value(record, nameOf)])),
    };
  });
  return JSON.stringify({ type: 'FeatureCollection', features });
}
