import type { SnapshotRecord, SnapshotTable } from '../../../api-client/contract/public/snapshot.ts';
import type { Column } from '../downloads/columns.ts';
import { inEnglish } from '../downloads/english-columns.ts';
import { codebook, englishCodebook } from './codebook.ts';
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

/**
 * `datapackage.json` of a snapshot: Frictionless Data Package v1, every CSV file with its table schema. The standard has one language for a
 * title; since format 2 the others stand beside it in `title_translated`, as CKAN reads them, and both codebooks are resources.
 */
export function dataPackage(
  { format, instance, snapshot, takenOn, tables }: SnapshotRecord,
  measured: readonly MeasuredFile[],
): string {
  const translated = (key: 'title' | 'description', id: string, en: string) =>
    format === 1 ? {} : { [`${key}_translated`]: { id, en } };
  const files = new Map(measured.map((file) => [file.name, file]));
  const resource = (name: string, path: string, title: string, english: string, schema: object) => ({
    profile: 'tabular-data-resource',
    name,
    path,
    title,
    ...translated('title', title, english),
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
    bytes: files.get(path)?.bytes,
    hash: `sha256:${files.get(path)?.sha256}`,
    schema: { ...schema, missingValues: [''] },
  });
  const titles = {
    id: `Aduan selesai ${instance.regencyName}, keadaan ${takenOn}`,
    en: `Solved complaints of ${instance.regencyName}, as of ${takenOn}`,
  };
  const descriptions = {
    id: `Aduan yang selesai dan diterbitkan, satu baris per aduan, dan angka statistik atas semua aduan. ${instance.name}.`,
    en: `Complaints that are solved and published, one row each, and statistics over all complaints. ${instance.name}.`,
  };
  const book = (name: string, title: string, english: string, { header }: { header: readonly string[] }) =>
    resource(name, `${name}.csv`, title, english, {
      fields: header.map((column) => ({ name: column, type: 'string' })),
    });
  const described = {
    profile: 'tabular-data-package',
    name: `aduan-selesai-${takenOn}`,
    title: titles.id,
    ...translated('title', titles.id, titles.en),
    description: descriptions.id,
    ...translated('description', descriptions.id, descriptions.en),
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
      resource('aduan', 'aduan.csv', 'Aduan selesai', 'Solved complaints', {
        fields: snapshotColumns.map((column) => ({
          name: column.name,
          description: column.meaning,
          ...translated('description', column.meaning, inEnglish(column).meaning),
          ...fieldTypes[column.type],
        })),
        primaryKey: 'nomor_publik',
      }),
      ...tables.map((table: SnapshotTable) =>
        resource(`statistik-${table.id}`, `statistik-${table.id}.csv`, table.title, englishTitle(table), {
          fields: fieldsOf(table).map(({ name, title, english, type }) => ({
            name,
            description: title,
            ...translated('description', title, english),
            type,
          })),
        }),
      ),
      ...(format === 1
        ? []
        : [
            book('kamus', 'Kamus data', 'Codebook (in Indonesian)', codebook(tables)),
            book('codebook', 'Kamus data (bahasa Inggris)', 'Codebook', englishCodebook(tables)),
          ]),
    ],
  };
  return `${JSON.stringify(described, null, 1)}\n`;
}

const englishTitle = ({ english, title }: SnapshotTable) => english?.title ?? title;
