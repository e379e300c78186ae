import type { PublicCase } from '../api-client/contract/public/public-case.ts';

/** The latest cases, each of another category as long as there are enough categories. */
export function spotlight(cases: readonly PublicCase[], amount: number): PublicCase[] {
  const seen = new Set<string>();
  const first = cases.filter(({ categoryCode }) => !seen.has(categoryCode) && seen.add(categoryCode));
  const rest = cases.filter((record) => !first.includes(record));
  return [...first, ...rest].slice(0, amount);
}
