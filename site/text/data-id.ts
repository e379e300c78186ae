import type { RevisionKind } from '../../api-client/contract/public/snapshot.ts';
import { formatDate, formatNumber } from '../format.ts';

/** Texts of the data page, the pages of snapshots and the feed of revisions. */
export const dataText = {
  snapshots: 'Potret bulanan',
  snapshotsLead:
    'Pada penerbitan pertama setiap bulan, baris dan angka dibekukan dengan tanggalnya. Potret yang sudah terbit tidak berubah; satu-satunya kecuali: aduan yang ditarik dihapus barisnya dari semua potret, dan itu tercatat di bawah. Kutiplah potret, bukan halaman yang bergerak.',
  noSnapshot: 'Potret pertama muncul pada penerbitan pertama.',
  snapshot: 'Potret',
  rows: 'Baris',
  checksum: 'Sidik SHA-256 dari SHA256SUMS',
  latest: 'Salinan potret terbaru selalu ada di folder',
  revisions: 'Revisi',
  revisionsLead:
    'Setiap perubahan pada baris atau angka yang sudah terbit, dengan alasannya. Penarikan hanya disebut jumlahnya.',
  noRevision: 'Belum ada revisi.',
  feeds: 'Umpan dan antarmuka',
  feedAll: 'Semua aduan selesai (Atom)',
  feedRevisions: 'Potret baru dan revisi (Atom)',
  feedNote: 'Setiap instansi dan setiap kecamatan punya umpan Atom sendiri, lewat tautan di halamannya.',
  open311: 'Aduan selesai menurut bentuk Open311 GeoReport v2 (JSON statis)',
  verify: 'Hitung ulang sendiri',
  verifyLead:
    'Semua angka di situs ini dapat dihitung ulang dari berkas-berkas ini, dengan program yang tidak memakai satu baris pun dari program yang menulisnya:',
  verifyAfter: 'Program itu juga menyebut angka yang tidak dapat dihitung ulang, beserta alasannya.',
  snapshotTitle: (day: string) => `Data, potret ${formatDate(day)}`,
  snapshotLead: (day: string, rows: number) =>
    `${formatNumber(rows)} aduan selesai, satu baris per aduan, dan angka atas semua aduan, keadaan ${formatDate(day)}. Tanpa teks dan tanpa foto.`,
  snapshotDescription: (regency: string, day: string) =>
    `Data terbuka aduan ${regency}, keadaan ${formatDate(day)}: CSV, JSON, GeoJSON, Parquet, kamus data, sidik berkas.`,
  allSnapshots: 'Semua potret',
  tables: 'Tabel statistik',
} as const;

export const revisionKindNames: Record<RevisionKind, string> = {
  withdrawal: 'Penarikan',
  calendar: 'Kalender',
  definition: 'Definisi',
};

/** What each file of a snapshot is; tables of aggregates carry their own names. */
export const snapshotFileNames: Readonly<Record<string, string>> = {
  'aduan.csv': 'Aduan selesai (CSV, UTF-8)',
  'aduan.json': 'Aduan selesai (JSON)',
  'aduan.geojson': 'Aduan selesai untuk peta (GeoJSON, WGS 84)',
  'aduan.parquet': 'Aduan selesai (Apache Parquet)',
  'statistik.json': 'Semua angka statistik (JSON)',
  'kamus.csv': 'Kamus data: arti setiap kolom (CSV)',
  'kamus.json': 'Kamus data (JSON)',
  'datapackage.json': 'Paket data Frictionless (datapackage.json)',
  'dcat.jsonld': 'Keterangan DCAT (JSON-LD)',
  SHA256SUMS: 'Sidik semua berkas, untuk sha256sum -c',
};

/** One entry of the feed. */
export function revisionTitle(kind: RevisionKind, count: number): string {
  if (kind === 'withdrawal') return `${formatNumber(count)} aduan ditarik`;
  return kind === 'calendar' ? 'Kalender hari libur berubah' : 'Definisi berubah';
}
