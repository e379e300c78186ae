import type { PublicRegion } from '../api-client/contract/public/instance.ts';
import type { PublicCase } from '../api-client/contract/public/public-case.ts';
import type { Publication } from './load-publication.ts';

/** Each village where something was solved, with its cases; the others have no board yet. */
export function villageBoards({
  cases,
  regions,
}: Publication): { village: PublicRegion; cases: PublicCase[] }[] {
  const own = Map.groupBy(cases, ({ villageCode }) => villageCode);
  return [...regions.values()]
    .filter(({ code, level }) => level === 'village' && own.has(code))
    .map((village) => ({ village, cases: own.get(village.code) ?? [] }));
}
