import { noFormula } from '../../api-client/contract/no-formula.ts';

/**
 * Rows as a CSV file that every spreadsheet opens: UTF-8 with a byte order mark (Excel), CRLF, each cell quoted, what a spreadsheet would run
 * as a formula behind an apostrophe.
 */
export function csvText(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

const cell = (value: string): string => `"${noFormula(value).replaceAll('"', '""')}"`;
