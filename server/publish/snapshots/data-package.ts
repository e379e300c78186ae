import type { SnapshotRecord, SnapshotTable } from '../../../api-client/contract/public/snapshot.ts';
import type { Column } from '../downloads/columns.ts';
import { snapshotColumns } from './snapshot-columns.ts';
import { fieldsOf } from './table-csv.ts';

/** A file of the snapshot by name, with its size in bytes and SHA-256 in hex. */
export type MeasuredFile = { name: string; bytes: number; sha256: string };

const fieldTypes: Record<Column['type'], object> = {
  teks: { type: 'string' },
  tanggal: { type: 'string', constraints: { pattern: '\\d{4}-\\d{2}(-\\d{2})?' } },
  'bilangan bulat': { type: 'integer' },
  bilangan: { type: 'number' },
  'ya/tidak': { type: 'boolean' },
};

/** `datapackage.json` of a snapshot: Frictionless Data Package v1, every CSV file with its table schema. */
export function dataPackage(
  { instance, snapshot, takenOn, tables }: SnapshotRecord,
  measured: readonly MeasuredFile[],
): string {
  const files = new Map(measured.map((file) => [file.name, file]));
  const resource = (name: string, path: string, title: string, schema: object) => ({
    profile: 'tabular-data-resource',
    name,
    path,
    title,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
    bytes: files.get(path)?.bytes,
    hash: `sha256:${files.get(path)?.sha256}`,
    schema: { ...schema, missingValues: [''] },
  });
  const described = {
    profile: 'tabular-data-package',
    name: `aduan-selesai-${takenOn}`,
    title: `Aduan selesai ${instance.regencyName}, keadaan ${takenOn}`,
    description: `Aduan yang selesai dan diterbitkan, satu baris per aduan, dan angka statistik atas semua aduan. ${instance.name}.`,
    version: takenOn,
    created: snapshot,
    licenses: [
      {
        name: 'CC-BY-4.0',
        title: 'Creative Commons Attribution 4.0',
        path: 'https://creativecommons.org/licenses/by/4.0/',
      },
    ],
    contributors: [{ title: instance.regencyName, role: 'publisher' }],
    resources: [
      resource('aduan', 'aduan.csv', 'Aduan selesai', {
        fields: snapshotColumns.map(({ name, type, meaning }) => ({
          name,
          description: meaning,
          ...fieldTypes[type],
        })),
        primaryKey: 'nomor_publik',
      }),
      ...tables.map((table: SnapshotTable) =>
        resource(`statistik-${table.id}`, `statistik-${table.id}.csv`, table.title, {
          fields: fieldsOf(table).map(({ name, title, type }) => ({ name, description: title, type })),
        }),
      ),
    ],
  };
  return `${JSON.stringify(described, null, 1)}\n`;
}
