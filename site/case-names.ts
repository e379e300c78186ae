import type { Language } from '../api-client/contract/primitives.ts';
import type { PublicCase } from '../api-client/contract/public/public-case.ts';
import type { Reference } from './load-publication.ts';
import { textsOf } from './text/texts.ts';

/** The words for one case's codes. An unknown code is shown as it is, never as nothing. */
export type CaseNames = {
  category: string;
  agency: string;
  agencyShort: string;
  /** null when the place is told no closer than the district. */
  village: string | null;
  district: string;
  /** "Jalan rusak di Banyukelana". */
  title: string;
};

export function caseNames(
  reference: Pick<Reference, 'agencies' | 'categories' | 'regions'>,
  record: PublicCase,
  language: Language = 'id',
): CaseNames {
  const { agencies, categories, regions } = reference;
  const category = categories.get(record.categoryCode)?.name[language] ?? record.categoryCode;
  const agency = agencies.get(record.agencyCode);
  const district = regions.get(record.districtCode)?.name ?? record.districtCode;
  const village =
    record.villageCode === null ? null : (regions.get(record.villageCode)?.name ?? record.villageCode);
  return {
    category,
    agency: agency?.name ?? record.agencyCode,
    agencyShort: agency?.shortName ?? record.agencyCode,
    village,
    district,
    title: textsOf(language).oneCase.title(category, village ?? district),
  };
}
