import type { Overview } from '../../api-client/contract/desk/overview.ts';

export type AgencyRow = Overview['agencies'][number];
export type SortColumn = 'name' | 'late' | 'unanswered' | 'answered' | 'open' | 'resolved';
export interface Sorting {
  column: SortColumn;
  direction: 'ascending' | 'descending';
}

/** A tap on the sorted column turns it round; on another one begins with the largest, of names with A. */
export function nextSorting(now: Sorting, column: SortColumn): Sorting {
  if (now.column === column) {
    return { column, direction: now.direction === 'ascending' ? 'descending' : 'ascending' };
  }
  return { column, direction: column === 'name' ? 'ascending' : 'descending' };
}

/** Equal ones stay in the order of their names, so that no tap shuffles them. */
export function sortAgencies(
  rows: readonly AgencyRow[],
  { column, direction }: Sorting,
  nameOf: (agencyCode: string | null) => string,
): AgencyRow[] {
  const byName = (a: AgencyRow, b: AgencyRow) =>
    nameOf(a.agencyCode).localeCompare(nameOf(b.agencyCode), 'id');
  const sign = direction === 'ascending' ? 1 : -1;
  return [...rows].sort((a, b) =>
    column === 'name' ? sign * byName(a, b) : sign * (a[column] - b[column]) || byName(a, b),
  );
}
