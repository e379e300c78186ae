import type { Selectable } from 'kysely';
import type { PlacePrecision, Point } from '../../api-client/contract/primitives.ts';
import type { PublicCase } from '../../api-client/contract/public/public-case.ts';
import type { CaseworkTables } from '../database/tables.ts';
import type { Reference } from '../reference.ts';
import { coarsenToCell, NoPlaceInVillageError } from '../regions/cell.ts';

type PlaceColumns = Pick<
  Selectable<CaseworkTables['casework_complaint']>,
  'latitude' | 'longitude' | 'village_code' | 'at_home'
>;

const ORDER: PlacePrecision[] = ['spot', 'cell', 'village', 'none'];
const CELL_METRES = 110;

/** What of the place the public may know: the category's precision, or coarser when an officer says so; never finer. */
export function publicPlace(
  complaint: PlaceColumns,
  policy: PlacePrecision,
  officer: PlacePrecision | null,
  reference: Reference,
): Pick<PublicCase, 'place' | 'villageCode' | 'districtCode'> {
  const villageCode = complaint.village_code;
  const districtCode = villageCode === null ? null : (reference.region(villageCode)?.parentCode ?? null);
  if (villageCode === null || districtCode === null) throw new Error('a complaint without a village');
  // A home is never shown nearer than its village, whatever the category allows.
  const asked = [policy, officer ?? policy, complaint.at_home ? 'village' : policy] as const;
  const precision = asked.reduce((coarsest, next) =>
    ORDER.indexOf(next) > ORDER.indexOf(coarsest) ? next : coarsest,
  );
  const method = precision === policy ? 'policy' : 'officer';
  const point = pointAt(precision, complaint, villageCode, reference);
  if (precision === 'none')
    return { place: { point: null, precision, method }, villageCode: null, districtCode };
  const shown = point === null ? 'village' : precision;
  return { place: { point, precision: shown, method }, villageCode, districtCode };
}

function pointAt(
  precision: PlacePrecision,
  complaint: PlaceColumns,
  villageCode: string,
  reference: Reference,
): Point | null {
  const { latitude, longitude } = complaint;
  if (latitude === null || longitude === null) return null;
  if (precision === 'spot') return { latitude: rounded(latitude), longitude: rounded(longitude) };
  if (precision !== 'cell') return null;
  try {
    const inside = (place: Point) => {
      const found = reference.locator.locate(place);
      return found.kind !== 'outside' && found.villageCode === villageCode;
    };
    const cell = coarsenToCell({ latitude, longitude }, CELL_METRES, inside);
    return { latitude: rounded(cell.latitude), longitude: rounded(cell.longitude) };
  } catch (error) {
    if (error instanceof NoPlaceInVillageError) return null;
    throw error;
  }
}

/** Five decimals are about a metre; more would be the device's fingerprint. */
function rounded(degrees: number): number {
  return Math.round(degrees * 1e5) / 1e5;
}
