import booleanPointInPolygon from '@turf/boolean-point-in-polygon';
import { point as pointFeature } from '@turf/helpers';
import { pointToPolygonDistance } from '@turf/point-to-polygon-distance';
import type { Point } from '../../api-client/contract/primitives.ts';
import type { PublicCase } from '../../api-client/contract/public/public-case.ts';
import { cellPlace } from './cell-place.ts';
import type { Findings } from './finding.ts';
import type { Boundaries, Publication } from './publication.ts';

type Outline = Boundaries['features'][number]['geometry'];

const COARSENESS = ['spot', 'cell', 'village', 'none'];
/** Published outlines are simplified and points are located up to 200 m outside a village, so a border is no line here. */
const BORDER_METRES = 250;

/** The point of every case is as exact as its precision says and no more; none is finer than its category allows. */
export function checkPlaces(publication: Publication, findings: Findings): void {
  const outlines = new Map(
    publication.boundaries?.features.map(({ properties, geometry }) => [properties.code, geometry]),
  );
  const policy = new Map(publication.categories.map(({ code, placePrecision }) => [code, placePrecision]));
  for (const record of publication.cases.values()) {
    const file = `cases/${record.publicId}.json`;
    const { point, precision } = record.place;
    const allowed = policy.get(record.categoryCode);
    if (allowed && COARSENESS.indexOf(precision) < COARSENESS.indexOf(allowed))
      findings.error(file, `tells its place as ${precision}, finer than its category's ${allowed}.`);
    if ((precision === 'none') !== (record.villageCode === null))
      findings.error(
        file,
        `has precision ${precision} and ${record.villageCode === null ? 'no' : 'a'} village.`,
      );
    if (precision === 'village' || precision === 'none') {
      if (point) findings.error(file, `has a point, which its precision ${precision} forbids.`);
      continue;
    }
    if (!point) findings.error(file, `has no point although its precision is ${precision}.`);
    else checkPoint(record, point, outlines.get(record.villageCode ?? ''), file, findings);
  }
}

function checkPoint(
  { place }: PublicCase,
  point: Point,
  outline: Outline | undefined,
  file: string,
  findings: Findings,
): void {
  if (!hasFiveDecimals(point.latitude) || !hasFiveDecimals(point.longitude))
    findings.error(file, 'has a point with more than five decimals.');
  if (outline && distanceOutside(point, outline) > BORDER_METRES)
    findings.error(file, 'has a point outside its village.');
  if (place.precision !== 'cell') return;
  const { kind, centre } = cellPlace(point);
  if (kind === 'elsewhere')
    findings.error(file, 'has an exact point where the place of a 110 m cell is due.');
  else if (kind === 'probe' && outline && distanceOutside(centre, outline) < -BORDER_METRES)
    findings.error(file, "has a point off its cell's centre although the centre is in its village.");
}

function hasFiveDecimals(degrees: number): boolean {
  return Math.abs(degrees * 1e5 - Math.round(degrees * 1e5)) < 1e-4;
}

/** Metres to the outline; negative inside. */
function distanceOutside({ longitude, latitude }: Point, outline: Outline): number {
  const place = pointFeature([longitude, latitude]);
  const metres = Math.abs(pointToPolygonDistance(place, outline, { units: 'meters' }));
  return booleanPointInPolygon(place, outline) ? -metres : metres;
}
