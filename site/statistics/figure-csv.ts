import { stringify } from 'csv-stringify/sync';
import { noFormula } from '../../api-client/contract/no-formula.ts';
import type { FigureTable } from './figure.ts';

/** One figure's table as CSV: UTF-8, CRLF, a text that a spreadsheet would run as a formula behind an apostrophe. */
export function figureCsv({ columns, rows }: FigureTable): string {
  const cells = [columns, ...rows].map((row) =>
    row.map((cell) => {
      const value = typeof cell === 'object' ? `${cell.text} (belum matang)` : cell;
      return typeof value === 'string' ? noFormula(value) : value;
    }),
  );
  return stringify(cells, { record_delimiter: '\r\n' });
}
