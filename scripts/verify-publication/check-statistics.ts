import type { CrossTab, Statistics } from '../../api-client/contract/public/statistics.ts';
import { assertIdentities, IdentityError } from '../../server/disclosure/statistics/assert-identities.ts';
import type { Findings } from './finding.ts';

const FILE = 'statistics.json';
/** statistics.md: no cell of a cross-tab tells of fewer people. */
const SMALLEST = 5;

/** Every sum a reader can check holds, and no cross-tab tells a small number or lets it be worked out. */
export function checkStatistics(statistics: Statistics, findings: Findings, file = FILE): void {
  try {
    assertIdentities(statistics);
  } catch (error) {
    if (!(error instanceof IdentityError)) throw error;
    for (const sentence of error.broken) findings.error(file, `contradicts itself: ${sentence}.`);
  }
  for (const table of statistics.crossTabs) checkTable(table, findings, file);
}

function checkTable(table: CrossTab, findings: Findings, file: string): void {
  const name = `${table.rowDimension} by ${table.columnDimension} in ${table.period}`;
  // In a table of one row or column the published margins say everything; there is nothing to protect.
  const protectable = table.rows.length > 1 && table.columns.length > 1;
  const lines = [
    ...table.cells.map((cells, row) => ({ cells, total: table.rowTotals[row] ?? 0 })),
    ...table.columns.map((_, column) => ({
      cells: table.cells.flatMap((cells) => cells[column] ?? []),
      total: table.columnTotals[column] ?? 0,
    })),
  ];
  for (const { cells, total } of lines) {
    const told = cells.flatMap((cell) => ('value' in cell ? cell.value : []));
    const sum = told.reduce((all, each) => all + each, 0);
    const hidden = cells.length - told.length;
    if (told.some((count) => count > 0 && count < SMALLEST))
      findings.error(file, `tells a number below ${SMALLEST} in ${name}.`);
    if (hidden === 1 && protectable)
      findings.error(file, `lets a suppressed number be worked out in ${name}.`);
    if (hidden === 0 ? sum !== total : sum > total) findings.error(file, `has a wrong total in ${name}.`);
  }
}
