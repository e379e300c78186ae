import type { PublicCase } from '../api-client/contract/public/public-case.ts';

const MOST = 3;

/**
 * For every case up to three others of its district that were solved before it. They point backwards only, so that one
 * more case does not change the pages of the others.
 * @param cases the latest solved first
 */
export function relatedCases(cases: readonly PublicCase[]): Map<string, PublicCase[]> {
  const earlier = new Map<string, PublicCase[]>();
  const related = new Map<string, PublicCase[]>();
  for (const record of cases.toReversed()) {
    const known = earlier.get(record.districtCode) ?? [];
    related.set(record.publicId, known);
    earlier.set(record.districtCode, [record, ...known].slice(0, MOST));
  }
  return related;
}
