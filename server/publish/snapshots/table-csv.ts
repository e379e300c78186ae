import { stringify } from 'csv-stringify/sync';
import type { SnapshotTable } from '../../../api-client/contract/public/snapshot.ts';
import type { Cell } from '../downloads/columns.ts';
import { safeCell } from '../downloads/safe-cell.ts';

/** Tables in which a number may be missing for a reason; only they have the two columns that tell it. */
const WITH_REASONS = new Set([
  'tenggat',
  'kohort',
  'kepuasan',
  'kartu-opd',
  'tabel-silang',
  'tidak-memenuhi-syarat-triwulan',
]);
const NOT_REACHED = 'belum tercapai';

export type TableField = { name: string; title: string; english: string; type: 'string' | 'number' };

type Line = { cells: Cell[]; hidden: string[]; without: string[] };

/**
 * One table of aggregates as CSV. A number that is missing for a reason leaves its cell empty: `tidak_dibuka` names the columns that are
 * not disclosed, `tanpa_angka` those with too few to say or a curve that has not got there (`kolom=terlalu_sedikit`).
 */
export function tableCsv(table: SnapshotTable): string {
  const tellsReasons = WITH_REASONS.has(table.id);
  const lines = linesOf(table).map(({ cells, hidden, without }) => {
    if (!tellsReasons && hidden.length + without.length > 0)
      throw new Error(`the table ${table.id} cannot say why a number is missing`);
    return [...cells.map(safeCell), ...(tellsReasons ? [hidden.join(' '), without.join(' ')] : [])];
  });
  return stringify([fieldsOf(table).map(({ name }) => name), ...lines], { record_delimiter: '\r\n' });
}

/** The columns of that file with their types. */
export function fieldsOf(table: SnapshotTable): TableField[] {
  const lines = linesOf(table);
  const own = table.columns.map(({ name, title }, index): TableField => {
    const told = lines.map(({ cells }) => cells[index] ?? null).filter((cell) => cell !== null);
    const isNumber = told.length > 0 && told.every((cell) => typeof cell === 'number');
    const english = table.english?.columns[index] ?? title;
    return { name, title, english, type: isNumber ? 'number' : 'string' };
  });
  if (!WITH_REASONS.has(table.id)) return own;
  return [
    ...own,
    {
      name: 'tidak_dibuka',
      title: 'Kolom yang tidak dibuka, dipisahkan spasi',
      english: 'Columns that are not disclosed, separated by spaces',
      type: 'string',
    },
    {
      name: 'tanpa_angka',
      title: 'Kolom tanpa angka dengan alasannya (terlalu_sedikit, belum_tercapai), dipisahkan spasi',
      english:
        'Columns without a number and why (terlalu_sedikit = too few to say, belum_tercapai = not reached yet), separated by spaces',
      type: 'string',
    },
  ];
}

function linesOf({ columns, rows }: SnapshotTable): Line[] {
  return rows.map((row) => {
    const line: Line = { cells: [], hidden: [], without: [] };
    for (const [index, cell] of row.entries()) {
      const name = columns[index]?.name ?? '';
      const symbol = typeof cell === 'object' && cell !== null ? cell.symbol : null;
      if (symbol === '·') line.hidden.push(name);
      else if (symbol === '/') line.without.push(`${name}=terlalu_sedikit`);
      else if (cell === NOT_REACHED) line.without.push(`${name}=belum_tercapai`);
      line.cells.push(symbol !== null || cell === NOT_REACHED ? null : (cell as Cell));
    }
    return line;
  });
}
