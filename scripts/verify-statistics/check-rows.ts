import type { Figures } from './figures.ts';
import type { Report } from './report.ts';

type Row = Record<string, string>;

const DAY = 86_400_000;
/** Beyond two weeks the risk table counts in whole days. */
const SINGLE_HOURS = 336;

/**
 * The published rows against the aggregates over all complaints: every row must be one of those that the aggregates count, and what a row
 * says of itself must fit together. They are a part of all solved complaints, so they bound the figures from below.
 */
export function checkRows(rows: readonly Row[], figures: Figures, report: Report): void {
  const atLeast = (figure: string, value: number | undefined, count: number, where: string) =>
    report.within(figure, value ?? 0, count, Number.MAX_SAFE_INTEGER, where);
  const buckets = new Map<number, number>();
  for (const row of rows) {
    const hours = Number(row.jam_sampai_selesai);
    const label = row.nomor_publik;
    if (row.satuan_batas === 'hours') {
      const kept = hours <= Number(row.batas) ? 'met' : 'breached';
      report.equal('aduan.hasil_batas', row.hasil_batas, kept, label);
    }
    if (row.diterima?.length === 10 && row.selesai?.length === 10) {
      const days = (Date.parse(row.selesai) - Date.parse(row.diterima)) / DAY;
      report.within('aduan.jam_sampai_selesai', hours, (days - 1) * 24, (days + 1) * 24 + 1, label);
    }
    const bucket = hours > SINGLE_HOURS ? Math.ceil(hours / 24) * 24 : hours;
    buckets.set(bucket, (buckets.get(bucket) ?? 0) + 1);
  }
  for (const [hour, count] of buckets) {
    const point = figures.resolution.points.find((each) => each.hour === hour);
    atLeast('resolution.points[].events', point?.events, count, `hour ${hour}, published rows`);
  }
  const byMonth = countBy(rows, (row) => row.diterima?.slice(0, 7) ?? '');
  for (const [month, count] of byMonth) {
    const all = figures.months.rows.find((row) => row.month === month);
    atLeast('months.rows[].valid', all?.valid, count, `${month}, published rows`);
  }
  for (const [code, count] of countBy(rows, (row) => row.kode_kategori ?? '')) {
    const all = figures.categories.rows.find((row) => row.code === code);
    atLeast('categories.rows[].valid', all?.valid, count, `${code}, published rows`);
  }
}

function countBy(rows: readonly Row[], of: (row: Row) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(of(row), (counts.get(of(row)) ?? 0) + 1);
  return counts;
}
