import { stringify } from 'csv-stringify/sync';
import type { PublicCase } from '../../../api-client/contract/public/public-case.ts';
import { caseColumns } from './columns.ts';
import { type Names, namesByCode } from './names.ts';
import { safeCell } from './safe-cell.ts';

/**
 * Solved cases as a table: UTF-8, comma, CRLF, ISO dates, an empty cell is missing. A text that a spreadsheet would
 * run as a formula gets an apostrophe before it; numbers are left alone, or a southern latitude would become text.
 */
export function casesCsv(cases: readonly PublicCase[], names: Names): string {
  const nameOf = namesByCode(names);
  const rows = cases.map((record) => caseColumns.map(({ value }) => safeCell(value(record, nameOf))));
  return stringify([caseColumns.map(({ name }) => name), ...rows], { record_delimiter: '\r\n' });
}

/** One table of text cells under the same rules. */
export function textCsv(rows: readonly (readonly string[])[]): string {
  return stringify(
    rows.map((row) => row.map(safeCell)),
    { record_delimiter: '\r\n' },
  );
}
