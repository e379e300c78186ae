import { createHash } from 'node:crypto';
import type { SnapshotCase, SnapshotRecord } from '../../../api-client/contract/public/snapshot.ts';
import { codebook, englishCodebook } from './codebook.ts';
import { dataPackage, type MeasuredFile } from './data-package.ts';
import { dcatOf } from './dcat.ts';
import { rowsCsv, rowsGeojson, rowsJson, rowsParquet } from './row-files.ts';
import { tableCsv } from './table-csv.ts';

/**
 * Every file of one snapshot by its name in the snapshot's folder, the checksums last. A pure function of what was frozen: the same bytes
 * whenever it is written. `rows` are in the order of their public ids. Whoever changes a byte of this needs a new `format` of the record,
 * so that old snapshots stay what they were (tests/server/publish/snapshots/ holds their sum).
 */
export function snapshotFiles(
  record: SnapshotRecord,
  rows: readonly SnapshotCase[],
): Map<string, string | Uint8Array> {
  const own = codebook(record.tables);
  const english = englishCodebook(record.tables);
  const files = new Map<string, string | Uint8Array>([
    ['aduan.csv', rowsCsv(rows)],
    ['aduan.json', rowsJson(rows)],
    ['aduan.geojson', rowsGeojson(rows)],
    ['aduan.parquet', rowsParquet(rows)],
    ['statistik.json', `${JSON.stringify(record.statistics)}\n`],
    ...record.tables.map((table) => [`statistik-${table.id}.csv`, tableCsv(table)] as const),
    ['kamus.csv', own.csv],
    ['kamus.json', own.json],
    ...(record.format === 1
      ? []
      : ([
          ['codebook.csv', english.csv],
          ['codebook.json', english.json],
        ] as const)),
  ]);
  const measured = [...files].map(([name, content]) => measure(name, content));
  files.set('datapackage.json', dataPackage(record, measured));
  files.set('dcat.jsonld', dcatOf(record, measured));
  const sums = [...files].map(([name, content]) => `${measure(name, content).sha256}  ${name}\n`);
  return files.set('SHA256SUMS', sums.join(''));
}

function measure(name: string, content: string | Uint8Array): MeasuredFile {
  const sha256 = createHash('sha256').update(content).digest('hex');
  return { name, bytes: Buffer.byteLength(content), sha256 };
}
