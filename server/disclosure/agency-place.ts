import type { Selectable } from 'kysely';
import type { ComplaintForAgency } from '../../api-client/contract/desk/agency.ts';
import { localDateOf } from '../casework/deadlines/local-date.ts';
import type { CaseProjection } from '../casework/lifecycle.ts';
import type { CaseworkTables } from '../database/tables.ts';
import type { Reference } from '../reference.ts';

type PlaceColumns = Pick<
  Selectable<CaseworkTables['casework_complaint']>,
  'latitude' | 'longitude' | 'village_code' | 'at_home'
>;

/** Where the work is. "This is at my home" gives the agency the village alone; the point comes by `agencyVisit`, when she agreed. */
export function agencyPlace(complaint: PlaceColumns, reference: Reference): ComplaintForAgency['place'] {
  const { latitude, longitude, village_code: villageCode, at_home } = complaint;
  const told = at_home === 0 && latitude !== null && longitude !== null;
  return {
    point: told ? { latitude: rounded(latitude), longitude: rounded(longitude) } : null,
    villageCode,
    districtCode: villageCode === null ? null : (reference.region(villageCode)?.parentCode ?? null),
  };
}

/**
 * Whether somebody was to ask her for a visit, on which day, and the place while she agrees to it: the only way a home reaches an agency.
 * "No", no answer yet, taken back and no point at all read alike. Null while this agency has not asked.
 */
export function agencyVisit(
  complaint: PlaceColumns,
  { visit }: Pick<CaseProjection, 'visit'>,
  agencyCode: string,
  timeZone: string,
): ComplaintForAgency['visit'] {
  if (visit?.agencyCode !== agencyCode) return null;
  const { latitude, longitude } = complaint;
  const given = visit.agreed === true && latitude !== null && longitude !== null;
  return {
    on: localDateOf(Date.parse(visit.askedAt), timeZone),
    point: given ? { latitude: rounded(latitude), longitude: rounded(longitude) } : null,
  };
}

/** About a metre. More decimals would tell a phone from a finger on the map, and one phone from another. */
function rounded(degrees: number): number {
  return Math.round(degrees * 1e5) / 1e5;
}
