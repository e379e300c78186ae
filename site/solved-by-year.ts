import type { PublicCase } from '../api-client/contract/public/public-case.ts';
import { compareText } from './compare-text.ts';

/** How many of these were solved in each year, the latest year first (privacy.md: village boards show solved only, by year). */
export function solvedByYear(cases: readonly PublicCase[]): { year: string; count: number }[] {
  const years = Map.groupBy(cases, ({ resolvedOn }) => resolvedOn.slice(0, 4));
  return [...years]
    .map(([year, own]) => ({ year, count: own.length }))
    .sort((a, b) => compareText(b.year, a.year));
}
