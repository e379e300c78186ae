import type { RevisionKind } from '../../../api-client/contract/public/snapshot.ts';
import { formatsOf } from '../../formats.ts';

const { number, date } = formatsOf('id');

const kinds: Record<RevisionKind, string> = {
  withdrawal: 'Penarikan',
  calendar: 'Kalender',
  definition: 'Definisi',
};

/** The data page, the pages of snapshots, and the feed of revisions. */
export const data = {
  title: 'Data terbuka',
  description: (regency: string) =>
    `Unduh data aduan selesai ${regency}: CSV, GeoJSON, kamus data, dan sidik berkas.`,
  lead: 'Semua yang tampil di situs ini berasal dari berkas-berkas berikut, dan dari berkas ini saja. Silakan unduh, hitung ulang, dan terbitkan.',
  /** The name of the data set in catalogues. */
  datasetName: (regency: string) => `Aduan selesai ${regency}`,
  datasetDescription: (regency: string) =>
    `Aduan warga ${regency} yang sudah selesai dan diterbitkan, satu baris per aduan.`,
  /** Said before the files where the files do not speak the page's language. */
  filesSpeak: '',
  noRows: 'Berkasnya sudah ada, tetapi belum berisi baris.',
  downloads: 'Berkas unduhan',
  asOf: (when: string) => `Keadaan pada ${when}`,
  file: 'Berkas',
  size: 'Ukuran',
  checksum: 'Sidik SHA-256',
  files: {
    'data/aduan-selesai.csv': 'Aduan selesai, satu baris per aduan (CSV, UTF-8)',
    'data/aduan-selesai.geojson': 'Aduan selesai untuk peta (GeoJSON, WGS 84)',
    'data/kamus-data.csv': 'Kamus data: arti setiap kolom (CSV)',
    'data/kamus-data.json': 'Kamus data (JSON)',
    'data/codebook.csv': 'Kamus data dalam bahasa Inggris (CSV)',
    'data/codebook.json': 'Kamus data dalam bahasa Inggris (JSON)',
    'data/SHA256SUMS': 'Sidik semua berkas, untuk sha256sum -c',
    'statistics.json': 'Semua angka statistik beserta n dan batasnya (JSON)',
    'boundaries.geojson': 'Batas kecamatan dan desa yang disederhanakan (GeoJSON)',
    'data/revisi.json': 'Semua potret dan revisi dengan alasannya (JSON)',
    'manifest.json': 'Daftar seluruh berkas publikasi dan sidiknya (JSON)',
  },
  fullChecksums: 'Sidik lengkap ada di',
  singleCases: 'Setiap aduan juga tersedia sendiri sebagai JSON, lewat tautan di halamannya.',
  cite: 'Cara mengutip',
  citation: (day: string) => `Aduan selesai, keadaan ${date(day)}.`,
  snapshotCitation: (day: string) => `Aduan selesai, potret ${date(day)}.`,
  licence: 'Lisensi',
  licensed: 'Data ini berlisensi',
  licenceName: 'Creative Commons Atribusi 4.0',
  licenceAddress: 'https://creativecommons.org/licenses/by/4.0/deed.id',
  licenceMeans: 'bebas dipakai dan diubah, asal menyebut sumbernya.',
  know: 'Yang perlu Anda ketahui',
  onlySolved: [
    'Hanya aduan yang selesai dan diterbitkan yang punya baris sendiri. Aduan yang masih terbuka, ditolak, atau dilimpahkan ikut dihitung di',
    'statistik',
    ', tetapi tidak punya baris.',
  ] as [string, string, string],
  emptyCells:
    'Sel kosong berarti tidak ada nilainya. Bila nilainya ada tetapi sengaja tidak dibuka, nama kolomnya tertulis di kolom',
  dates: 'Tanggal berbentuk tahun-bulan-hari. Kode wilayah mengikuti Kemendagri dan disimpan sebagai teks.',
  formulas:
    'Teks yang diawali tanda =, +, -, atau @ diberi tanda petik tunggal di depannya, agar tidak dijalankan sebagai rumus.',
  withdrawn: (count: number) =>
    `Aduan yang ditarik dihapus dari semua berkas. Sampai saat ini ${count === 0 ? 'belum ada yang ditarik' : `${number(count)} aduan ditarik`}.`,
  codebook: 'Kamus data',
  column: 'Kolom',
  type: 'Jenis',
  meaning: 'Arti',
  values: 'Nilai:',
  snapshots: 'Potret bulanan',
  snapshotsLead:
    'Pada penerbitan pertama setiap bulan, baris dan angka dibekukan dengan tanggalnya. Potret yang sudah terbit tidak berubah; satu-satunya kecuali: aduan yang ditarik dihapus barisnya dari semua potret, dan itu tercatat di bawah. Kutiplah potret, bukan halaman yang bergerak.',
  noSnapshot: 'Potret pertama muncul pada penerbitan pertama.',
  snapshot: 'Potret',
  rows: 'Baris',
  sumsChecksum: 'Sidik SHA-256 dari SHA256SUMS',
  latest: 'Salinan potret terbaru selalu ada di folder',
  revisions: 'Revisi',
  revisionsLead:
    'Setiap perubahan pada baris atau angka yang sudah terbit, dengan alasannya. Penarikan hanya disebut jumlahnya.',
  noRevision: 'Belum ada revisi.',
  kinds,
  revised: (kind: RevisionKind, count: number) =>
    `${kinds[kind].toLowerCase()}${kind === 'withdrawal' ? ` (${number(count)} aduan)` : ''}`,
  rewritten: (days: readonly string[]) => `Potret yang ditulis ulang: ${days.map(date).join(', ')}.`,
  feeds: 'Umpan dan antarmuka',
  feedAll: 'Semua aduan selesai (Atom)',
  feedRevisions: 'Potret baru dan revisi (Atom)',
  feedNote: 'Setiap instansi dan setiap kecamatan punya umpan Atom sendiri, lewat tautan di halamannya.',
  open311: 'Aduan selesai menurut bentuk Open311 GeoReport v2 (JSON statis): yang terbaru',
  open311Months: 'semuanya menurut bulan terbit, misalnya',
  verify: 'Hitung ulang sendiri',
  verifyLead:
    'Semua angka di situs ini dapat dihitung ulang dari berkas-berkas ini, dengan program yang tidak memakai satu baris pun dari program yang menulisnya:',
  verifyAfter: 'Program itu juga menyebut angka yang tidak dapat dihitung ulang, beserta alasannya.',
  snapshotTitle: (day: string) => `Data, potret ${date(day)}`,
  snapshotLead: (day: string, rows: number) =>
    `${number(rows)} aduan selesai, satu baris per aduan, dan angka atas semua aduan, keadaan ${date(day)}. Tanpa teks dan tanpa foto.`,
  snapshotDescription: (regency: string, day: string) =>
    `Data terbuka aduan ${regency}, keadaan ${date(day)}: CSV, JSON, GeoJSON, Parquet, kamus data, sidik berkas.`,
  allSnapshots: 'Semua potret',
  tables: 'Tabel statistik',
  /** What each file of a snapshot is; tables of aggregates carry their own names. */
  snapshotFiles: {
    'aduan.csv': 'Aduan selesai (CSV, UTF-8)',
    'aduan.json': 'Aduan selesai (JSON)',
    'aduan.geojson': 'Aduan selesai untuk peta (GeoJSON, WGS 84)',
    'aduan.parquet': 'Aduan selesai (Apache Parquet)',
    'statistik.json': 'Semua angka statistik (JSON)',
    'kamus.csv': 'Kamus data: arti setiap kolom (CSV)',
    'kamus.json': 'Kamus data (JSON)',
    'codebook.csv': 'Kamus data dalam bahasa Inggris (CSV)',
    'codebook.json': 'Kamus data dalam bahasa Inggris (JSON)',
    'datapackage.json': 'Paket data Frictionless (datapackage.json)',
    'dcat.jsonld': 'Keterangan DCAT (JSON-LD)',
    SHA256SUMS: 'Sidik semua berkas, untuk sha256sum -c',
  },
  revisionFeed: (regency: string) => `Potret bulanan dan revisi, ${regency}`,
  /** One entry of the feed. */
  revisionTitle: (kind: RevisionKind, count: number) =>
    kind === 'withdrawal'
      ? `${number(count)} aduan ditarik`
      : kind === 'calendar'
        ? 'Kalender hari libur berubah'
        : 'Definisi berubah',
};
