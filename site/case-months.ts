import type { PublicCase } from '../api-client/contract/public/public-case.ts';

export type CaseMonth = {
  /** YYYY-MM in the instance's zone. */
  month: string;
  cases: PublicCase[];
};

export type MonthPage = CaseMonth & {
  /** Last part of the page's address: the month, and from the second page on its number. */
  slug: string;
  number: number;
  of: number;
};

/** A list of this many rows is still light on a phone. */
const CASES_PER_PAGE = 100;

/** Solved cases by the month they were solved in, the latest month first. */
export function caseMonths(cases: readonly PublicCase[]): CaseMonth[] {
  const months = new Map<string, PublicCase[]>();
  for (const record of cases) {
    const month = record.resolvedOn.slice(0, 7);
    const known = months.get(month);
    if (known) known.push(record);
    else months.set(month, [record]);
  }
  return [...months]
    .map(([month, own]) => ({ month, cases: own }))
    .sort((a, b) => (a.month < b.month ? 1 : -1));
}

/** The pages of one month. One more case changes the pages of its month only. */
export function monthPages({ month, cases }: CaseMonth): MonthPage[] {
  const of = Math.max(1, Math.ceil(cases.length / CASES_PER_PAGE));
  return Array.from({ length: of }, (_, index) => ({
    month,
    cases: cases.slice(index * CASES_PER_PAGE, (index + 1) * CASES_PER_PAGE),
    slug: index === 0 ? month : `${month}-${index + 1}`,
    number: index + 1,
    of,
  }));
}
