import type { Selectable } from 'kysely';
import type { ComplaintForAgency } from '../../api-client/contract/desk/agency.ts';
import type { CaseworkTables } from '../database/tables.ts';
import type { Reference } from '../reference.ts';

type PlaceColumns = Pick<
  Selectable<CaseworkTables['casework_complaint']>,
  'latitude' | 'longitude' | 'village_code' | 'at_home'
>;

/** Where the work is. "This is at my home" gives the agency the village alone until the reporter agrees to a visit. */
export function agencyPlace(complaint: PlaceColumns, reference: Reference): ComplaintForAgency['place'] {
  const { latitude, longitude, village_code: villageCode, at_home } = complaint;
  const told = at_home === 0 && latitude !== null && longitude !== null;
  return {
    point: told ? { latitude: rounded(latitude), longitude: rounded(longitude) } : null,
    villageCode,
    districtCode: villageCode === null ? null : (reference.region(villageCode)?.parentCode ?? null),
  };
}

/** About a metre. More decimals would tell a phone from a finger on the map, and one phone from another. */
function rounded(degrees: number): number {
  return Math.round(degrees * 1e5) / 1e5;
}
