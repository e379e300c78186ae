import type { PublicCase } from '../../api-client/contract/public/public-case.ts';
import type { Findings } from './finding.ts';
import type { Publication } from './publication.ts';

/** Codes lead somewhere, dates stand in their order, and nothing that may only be counted is shown singly. */
export function checkCases(publication: Publication, findings: Findings): void {
  const agencies = new Set(publication.agencies.map(({ code }) => code));
  const regions = new Map(publication.regions.map((region) => [region.code, region]));
  const categories = new Map(publication.categories.map((category) => [category.code, category]));
  for (const record of publication.cases.values()) {
    const file = `cases/${record.publicId}.json`;
    const category = categories.get(record.categoryCode);
    if (!category) findings.error(file, `names the category ${record.categoryCode}, which does not exist.`);
    if (category?.sensitive || category?.placePrecision === 'none')
      findings.error(file, 'is of a category that is counted but never shown singly.');
    if (!agencies.has(record.agencyCode))
      findings.error(file, `names the agency ${record.agencyCode}, which does not exist.`);
    if (regions.get(record.districtCode)?.level !== 'district')
      findings.error(file, `names the district ${record.districtCode}, which does not exist.`);
    if (record.villageCode !== null && regions.get(record.villageCode)?.parentCode !== record.districtCode)
      findings.error(file, 'names a village that is not in its district.');
    checkDates(record, file, findings);
  }
  const resolved = publication.statistics?.register.resolved;
  if (resolved !== undefined && publication.cases.size > resolved)
    findings.error(
      'statistics.json',
      `counts ${resolved} solved; ${publication.cases.size} cases are shown.`,
    );
}

function checkDates(record: PublicCase, file: string, findings: Findings): void {
  const { receivedOn, resolvedOn, publishedOn, photos } = record;
  if (
    new Set([receivedOn, resolvedOn, ...photos.map(({ takenOn }) => takenOn)].map((date) => date.length))
      .size > 1
  )
    findings.error(file, 'tells one date by the month and another by the day.');
  if (receivedOn > resolvedOn || resolvedOn > publishedOn)
    findings.error(file, 'has its dates in an impossible order.');
}
