import type {
  PublicAgency,
  PublicCategory,
  PublicRegion,
} from '../../api-client/contract/public/instance.ts';
import type { Reference } from '../reference.ts';
import type { Server } from '../server.ts';

/** Whose form a page asked for, by the attributes of its snippet. */
export interface FrameScope {
  /** Whose list of host pages counts and whom the complaint is addressed to; undefined for the whole regency. */
  agency: PublicAgency | undefined;
  /** The district or village that stands in the form already. */
  region: PublicRegion | undefined;
  /** The name in the form's head; null for the regency's. */
  ownerName: string | null;
  /** What was asked for and nobody knows: the general form stands in, and the desk's list of pages says so. */
  unknownCode: string | null;
}

const GENERAL: FrameScope = {
  agency: undefined,
  region: undefined,
  ownerName: null,
  unknownCode: null,
};

/**
 * Reads `agency` and `village`, either of which may hold an agency's code or a region's: who pastes a snippet does not keep them
 * apart. The page of a retired agency goes on working, as one of the whole regency.
 */
export function frameScope(reference: Reference, query: Record<string, string>): FrameScope {
  const code = (query.agency || query.village || '').trim().toLowerCase();
  if (code === '') return GENERAL;
  const named = reference.agency(code);
  if (named?.retired) return GENERAL;
  const region = reference.region(named?.regionCode ?? code);
  if (named) return { agency: named, region, ownerName: named.name, unknownCode: null };
  if (!region || region.level === 'regency') {
    // Letters that stand in a code and nothing else: the list shows it to an administrator.
    return { ...GENERAL, unknownCode: /^[a-z0-9.-]{1,40}$/.test(code) ? code : '?' };
  }
  const governing = reference.agencies.find((each) => each.regionCode === region.code && !each.retired);
  const word = region.level === 'village' ? reference.instance.villageWord : 'kecamatan';
  return {
    agency: governing,
    region,
    ownerName: governing?.name ?? `${word.charAt(0).toUpperCase()}${word.slice(1)} ${region.name}`,
    unknownCode: null,
  };
}

/**
 * What the form on an agency's page offers: what the administration wrote down that it handles, and always what concerns anybody
 * (aspirations, requests for information, matters for the inspectorate). All of it where nothing was written down. Our own page,
 * which the form links to, offers everything.
 */
export async function offeredCategories(
  server: Server,
  agencyCode: string | undefined,
): Promise<PublicCategory[]> {
  const offered = server.reference.categories.filter(({ retired }) => !retired);
  if (agencyCode === undefined) return offered;
  const rows = await server.connection.database
    .selectFrom('operations_agency_category')
    .select('category_code')
    .where('agency_code', '=', agencyCode)
    .execute();
  const own = new Set(rows.map(({ category_code }) => category_code));
  if (!offered.some(({ code }) => own.has(code))) return offered;
  return offered.filter(({ code, kind, confidential }) => own.has(code) || kind || confidential);
}
