import { stringify } from 'csv-stringify/sync';
import { type BasicType, parquetWriteBuffer } from 'hyparquet-writer';
import type { SnapshotCase } from '../../../api-client/contract/public/snapshot.ts';
import type { Column } from '../downloads/columns.ts';
import { safeCell } from '../downloads/safe-cell.ts';
import { snapshotColumns } from './snapshot-columns.ts';

/** Rows of a snapshot as a table: UTF-8, comma, CRLF; an empty cell is missing. */
export function rowsCsv(rows: readonly SnapshotCase[]): string {
  const lines = rows.map((row) => snapshotColumns.map(({ value }) => safeCell(value(row))));
  return stringify([snapshotColumns.map(({ name }) => name), ...lines], { record_delimiter: '\r\n' });
}

/** The same rows as an array of objects; missing is null. */
export function rowsJson(rows: readonly SnapshotCase[]): string {
  const objects = rows.map((row) =>
    Object.fromEntries(snapshotColumns.map(({ name, value }) => [name, value(row)])),
  );
  return `${JSON.stringify(objects)}\n`;
}

/** The same rows as an RFC 7946 feature collection; a row without a told place keeps its feature with a null geometry. */
export function rowsGeojson(rows: readonly SnapshotCase[]): string {
  const columns = snapshotColumns.filter(({ name }) => name !== 'lintang' && name !== 'bujur');
  const features = rows.map((row) => ({
    type: 'Feature',
    id: row.publicId,
    geometry: row.place.point && {
      type: 'Point',
      coordinates: [row.place.point.longitude, row.place.point.latitude],
    },
    properties: Object.fromEntries(columns.map(({ name, value }) => [name, value(row)])),
  }));
  return `${JSON.stringify({ type: 'FeatureCollection', features })}\n`;
}

const parquetTypes: Record<Column['type'], BasicType> = {
  teks: 'STRING',
  // A sensitive category tells a month, which is no date of Parquet's.
  tanggal: 'STRING',
  'bilangan bulat': 'INT32',
  bilangan: 'DOUBLE',
  'ya/tidak': 'BOOLEAN',
};

/** The same rows as Parquet: one row group, Snappy, no word of who wrote it when. */
export function rowsParquet(rows: readonly SnapshotCase[]): Uint8Array {
  const columnData = snapshotColumns.map(({ name, type, value }) => ({
    name,
    type: parquetTypes[type],
    nullable: true,
    data: rows.map((row) => value(row)),
  }));
  return new Uint8Array(parquetWriteBuffer({ columnData }));
}
