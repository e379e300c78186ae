import type { SnapshotTable } from '../../../api-client/contract/public/snapshot.ts';
import { textCsv } from '../downloads/cases-csv.ts';
import { inEnglish } from '../downloads/english-columns.ts';
import { snapshotColumns } from './snapshot-columns.ts';
import { fieldsOf } from './table-csv.ts';

type Codebook = {
  /** Heads of the columns in their order. */
  header: readonly string[];
  csv: string;
  json: string;
};

/** What every column of every table of a snapshot means, in Indonesian (`kamus.*`). */
export function codebook(tables: readonly SnapshotTable[]): Codebook {
  return bookOf(
    ['berkas', 'kolom', 'jenis', 'satuan', 'nilai', 'arti'],
    [
      ...snapshotColumns.map(({ name, type, unit, values, meaning }) => [
        'aduan.csv',
        name,
        type,
        unit,
        values,
        meaning,
      ]),
      ...tables.flatMap((table) =>
        fieldsOf(table).map(({ name, title, type }) => [
          fileOf(table),
          name,
          type === 'number' ? 'bilangan' : 'teks',
          '',
          '',
          `${title} (${table.title})`,
        ]),
      ),
    ],
  );
}

/** The same in English (`codebook.*`); names of files and columns stay what they are. */
export function englishCodebook(tables: readonly SnapshotTable[]): Codebook {
  return bookOf(
    ['file', 'column', 'type', 'unit', 'values', 'meaning'],
    [
      ...snapshotColumns.map((column) => {
        const { type, unit, values, meaning } = inEnglish(column);
        return ['aduan.csv', column.name, type, unit, values, meaning];
      }),
      ...tables.flatMap((table) =>
        fieldsOf(table).map(({ name, english, type }) => [
          fileOf(table),
          name,
          type === 'number' ? 'number' : 'text',
          '',
          '',
          `${english} (${table.english?.title ?? table.title})`,
        ]),
      ),
    ],
  );
}

const fileOf = ({ id }: SnapshotTable) => `statistik-${id}.csv`;

function bookOf(header: readonly string[], lines: readonly (readonly string[])[]): Codebook {
  const objects = lines.map((line) => Object.fromEntries(header.map((name, index) => [name, line[index]])));
  return { header, csv: textCsv([header, ...lines]), json: `${JSON.stringify(objects)}\n` };
}
