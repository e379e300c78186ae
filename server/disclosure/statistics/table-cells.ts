import type { Cell, Quantile, Ratio, TimeToEvent } from '../../../api-client/contract/public/statistics.ts';

/** A number, a text, nothing there (null, empty in a file), or one of the published reasons why there is no number. */
export type TableCell = number | string | null | { symbol: '·' | '/' };

/** One table, ready for a page or a file: plain columns, one row per line. Titles and headings are Indonesian. */
export type StatisticsTable = {
  /** Also the file's name: `/data/…/<id>.csv`. */
  id: string;
  title: string;
  columns: { name: string; title: string }[];
  rows: TableCell[][];
};

const notDisclosed: TableCell = { symbol: '·' };
export const tooFewToSay: TableCell = { symbol: '/' };

/** `name:Title_with_underscores` per column, so that a table reads in one line above. */
export function table(id: string, title: string, columns: string, rows: TableCell[][]): StatisticsTable {
  return {
    id,
    title,
    columns: columns.split(' ').map((column) => {
      const [name = '', heading = ''] = column.split(':');
      return { name, title: heading.replaceAll('_', ' ') };
    }),
    rows,
  };
}

export function curve(id: string, title: string, metric: TimeToEvent): StatisticsTable {
  const columns =
    'jam:Jam berisiko:Masih_menunggu kejadian:Kejadian ditolak:Tidak_dapat_ditindaklanjuti dilimpahkan:Dilimpahkan ' +
    'tersensor:Belum_selesai_pada_S tingkat:Tingkat_kumulatif bawah:Batas_bawah atas:Batas_atas';
  const rows = metric.points.map((point) => [
    point.hour,
    point.atRisk,
    point.events,
    point.refused,
    point.forwarded,
    point.censored,
    point.incidence,
    point.low,
    point.high,
  ]);
  return table(id, title, columns, rows);
}

export function countCell(cell: Cell | undefined): TableCell {
  return cell && 'value' in cell ? cell.value : notDisclosed;
}

export function ratioCell(ratio: Ratio): TableCell {
  if ('value' in ratio) return ratio.value;
  return 'tooFew' in ratio ? tooFewToSay : notDisclosed;
}

export function quantileCells(quantile: Quantile): [TableCell, TableCell, TableCell] {
  if ('value' in quantile) return [quantile.value, quantile.low, quantile.high ?? 'belum tercapai'];
  const cell = 'tooFew' in quantile ? tooFewToSay : 'belum tercapai';
  return [cell, cell, cell];
}
