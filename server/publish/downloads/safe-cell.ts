import { noFormula } from '../../../api-client/contract/no-formula.ts';
import type { Cell } from './columns.ts';

/** One cell of a CSV file: empty is missing; a text that a spreadsheet would run as a formula gets an apostrophe before it. */
export function safeCell(cell: Cell): string {
  if (cell === null) return '';
  return typeof cell === 'string' ? noFormula(cell) : String(cell);
}
