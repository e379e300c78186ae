import type { CrossTab } from '../../../api-client/contract/public/statistics.ts';
import { instantOf, localDateOf } from '../../casework/deadlines/local-date.ts';
import { asKnownAt, type ComplaintFact, isValid } from './complaint-fact.ts';
import { byCodes, type StatisticsContext } from './context.ts';
import { metricHead } from './metric.ts';
import { suppress } from './suppress.ts';

/**
 * A quarter's tables show its complaints as they stood this long after its end and appear from then on. So every later
 * snapshot prints the same table, and the difference of two snapshots tells nothing.
 */
const settledAfter = 60 * 86_400_000;
const outcomes = ['open', 'resolved', 'refused', 'forwarded'];

type Code = string | null;
type Table = Pick<CrossTab, 'period' | 'rowDimension' | 'columnDimension'> & {
  rowOf: (fact: ComplaintFact) => Code;
  columnOf: (fact: ComplaintFact) => Code;
  columns?: Code[];
};

/**
 * Category by district, and agency by outcome. No other pair: each table may be attacked through its neighbours, and
 * tables that share nothing but exact totals give an attacker nothing (a third one, category by agency, would close
 * a circle: a category that one agency alone handles has the same row in both).
 */
export function crossTabsOf(
  context: StatisticsContext,
  everything: readonly ComplaintFact[],
  previous: readonly CrossTab[] = [],
): CrossTab[] {
  const byQuarter = Map.groupBy(everything, (fact) => quarterOf(fact.receivedAt, context.timeZone));
  return [...byQuarter]
    .sort((a, b) => a[0].localeCompare(b[0]))
    .flatMap(([period, all]) => {
      const settledAt = endOfQuarter(period, context.timeZone) + settledAfter;
      if (settledAt > Date.parse(context.snapshot)) return [];
      const facts = all
        .filter((fact) => fact.kind === 'complaint')
        .map((fact) => asKnownAt(fact, new Date(settledAt).toISOString()))
        .filter((fact) => fact !== null && isValid(fact.outcome)) as ComplaintFact[];
      const tables: Table[] = [
        {
          period,
          rowDimension: 'category',
          columnDimension: 'district',
          rowOf: (fact) => fact.categoryCode,
          columnOf: (fact) => fact.districtCode,
        },
        {
          period,
          rowDimension: 'agency',
          columnDimension: 'outcome',
          rowOf: (fact) => fact.agencyCode,
          columnOf: (fact) => fact.outcome,
          columns: outcomes,
        },
      ];
      return tables.map((table) => crossTab(table, facts, context.snapshot, previous));
    });
}

function crossTab(
  table: Table,
  facts: readonly ComplaintFact[],
  snapshot: string,
  previous: readonly CrossTab[],
): CrossTab {
  const { period, rowDimension, columnDimension, rowOf, columnOf } = table;
  const before = previous.find((other) => other.period === period && other.rowDimension === rowDimension);
  const rows = [...new Set([...(before?.rows ?? []), ...facts.map(rowOf)])].sort(byCodes);
  const columns =
    table.columns ?? [...new Set([...(before?.columns ?? []), ...facts.map(columnOf)])].sort(byCodes);
  const grid = () => rows.map(() => columns.map(() => 0));
  const counts = grid();
  const known = grid();
  const rowIndex = new Map(rows.map((code, index) => [code, index]));
  const columnIndex = new Map(columns.map((code, index) => [code, index]));
  for (const fact of facts) {
    const row = rowIndex.get(rowOf(fact)) ?? 0;
    const column = columnIndex.get(columnOf(fact)) ?? 0;
    add(counts, row, column);
    // Any solved case may get its public row, if not today then tomorrow.
    if (fact.outcome === 'resolved') add(known, row, column);
  }
  const frozen = before && {
    previous: rows.map((row) =>
      columns.map((column) => {
        // A row or column that is new had no complaint in it before.
        return before.cells[before.rows.indexOf(row)]?.[before.columns.indexOf(column)] ?? { value: 0 };
      }),
    ),
  };
  return {
    ...metricHead(
      rowDimension === 'category' ? 'category_by_district' : 'agency_by_outcome',
      facts.length,
      'valid',
      snapshot,
    ),
    period,
    rowDimension,
    columnDimension,
    rows,
    columns,
    rowTotals: counts.map(sum),
    columnTotals: columns.map((_, column) => sum(counts.map((line) => line[column] ?? 0))),
    cells: suppress(counts, { known, ...frozen }),
  };
}

function add(grid: number[][], row: number, column: number): void {
  const line = grid[row];
  if (line) line[column] = (line[column] ?? 0) + 1;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

function quarterOf(at: string, timeZone: string): string {
  return quarterOfDay(localDateOf(Date.parse(at), timeZone));
}

/** `2026-Q3` of `2026-08-17`. */
export function quarterOfDay(date: string): string {
  return `${date.slice(0, 4)}-Q${Math.ceil(Number(date.slice(5, 7)) / 3)}`;
}

/** The instant at which the next quarter begins. */
function endOfQuarter(quarter: string, timeZone: string): number {
  const next = new Date(Date.UTC(Number(quarter.slice(0, 4)), Number(quarter.slice(6)) * 3, 1));
  return instantOf(next.toISOString().slice(0, 10), 0, timeZone);
}
