import type { SnapshotTable } from '../../../api-client/contract/public/snapshot.ts';
import { textCsv } from '../downloads/cases-csv.ts';
import { snapshotColumns } from './snapshot-columns.ts';
import { fieldsOf } from './table-csv.ts';

const HEADER = ['berkas', 'kolom', 'jenis', 'satuan', 'nilai', 'arti'] as const;
type Line = Record<(typeof HEADER)[number], string>;

/** What every column of every table of a snapshot means, as a table and for programs. */
export function codebook(tables: readonly SnapshotTable[]): { csv: string; json: string } {
  const lines: Line[] = [
    ...snapshotColumns.map(({ name, type, unit, values, meaning }) => ({
      berkas: 'aduan.csv',
      kolom: name,
      jenis: type,
      satuan: unit,
      nilai: values,
      arti: meaning,
    })),
    ...tables.flatMap((table) =>
      fieldsOf(table).map(({ name, title, type }) => ({
        berkas: `statistik-${table.id}.csv`,
        kolom: name,
        jenis: type === 'number' ? 'bilangan' : 'teks',
        satuan: '',
        nilai: '',
        arti: `${title} (${table.title})`,
      })),
    ),
  ];
  return {
    csv: textCsv([HEADER, ...lines.map((line) => HEADER.map((column) => line[column]))]),
    json: `${JSON.stringify(lines)}\n`,
  };
}
