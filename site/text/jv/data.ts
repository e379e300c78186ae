import type { RevisionKind } from '../../../api-client/contract/public/snapshot.ts';
import { formatsOf } from '../../formats.ts';
import type { Texts } from '../texts.ts';

const { number, date } = formatsOf('jv');

const kinds: Record<RevisionKind, string> = {
  withdrawal: 'Panarikan',
  calendar: 'Tanggalan',
  definition: 'Definisi',
};

export const data: Texts['data'] = {
  title: 'Data kabikak',
  description: (regency) =>
    `Undhuh data wadulan rampung ${regency}: CSV, GeoJSON, kamus data, saha sidik berkas.`,
  lead: 'Sedaya ingkang katingal ing situs punika asalipun saking berkas-berkas punika, saha namung saking berkas punika. Mangga kaundhuh, kaetang malih, saha kawartosaken.',
  datasetName: (regency) => `Wadulan rampung ${regency}`,
  datasetDescription: (regency) =>
    `Wadulan warga ${regency} ingkang sampun rampung saha dipunwartosaken, satunggal larik saben wadulan.`,
  filesSpeak: 'Naminipun berkas saha kolom, punapa dene tembung ing salebeting berkas, ing basa Indonesia.',
  noRows: 'Berkasipun sampun wonten, nanging dereng wonten larikipun.',
  downloads: 'Berkas undhuhan',
  asOf: (when) => `Kawontenan ${when}`,
  file: 'Berkas',
  size: 'Ageng',
  checksum: 'Sidik SHA-256',
  files: {
    'data/aduan-selesai.csv': 'Wadulan rampung, satunggal larik saben wadulan (CSV, UTF-8)',
    'data/aduan-selesai.geojson': 'Wadulan rampung kangge peta (GeoJSON, WGS 84)',
    'data/kamus-data.csv': 'Kamus data: tegesipun saben kolom (CSV)',
    'data/kamus-data.json': 'Kamus data (JSON)',
    'data/codebook.csv': 'Kamus data ing basa Inggris (CSV)',
    'data/codebook.json': 'Kamus data ing basa Inggris (JSON)',
    'data/SHA256SUMS': 'Sidik sedaya berkas, kangge sha256sum -c',
    'statistics.json': 'Sedaya cacah statistik saha n lan watesipun (JSON)',
    'boundaries.geojson': 'Wates kecamatan saha desa ingkang kagampilaken (GeoJSON)',
    'data/revisi.json': 'Sedaya potret saha revisi kanthi alesanipun (JSON)',
    'manifest.json': 'Daftar sedaya berkas saha sidikipun (JSON)',
  },
  fullChecksums: 'Sidik ingkang jangkep wonten ing',
  singleCases: 'Saben wadulan ugi cumawis piyambak minangka JSON, lumantar tautan ing kacanipun.',
  cite: 'Cara methik',
  citation: (day) => `Wadulan rampung, kawontenan ${date(day)}.`,
  snapshotCitation: (day) => `Wadulan rampung, potret ${date(day)}.`,
  licence: 'Lisensi',
  licensed: 'Data punika lisensinipun',
  licenceName: 'Creative Commons Atribusi 4.0',
  licenceAddress: 'https://creativecommons.org/licenses/by/4.0/deed.id',
  licenceMeans: 'mardika dipunginakaken saha dipunewahi, anggeripun nyebat sumberipun.',
  know: 'Ingkang prelu dipunmangertosi',
  onlySolved: [
    'Namung wadulan ingkang rampung saha dipunwartosaken ingkang gadhah larik piyambak. Wadulan ingkang taksih kabikak, dipuntampik, utawi kalimpahaken tumut kaetang ing',
    'statistik',
    ', nanging boten gadhah larik.',
  ],
  emptyCells:
    'Sel kothong ateges boten wonten ajinipun. Menawi ajinipun wonten nanging pancen boten kabikak, naminipun kolom kaserat ing kolom',
  dates: 'Tanggal awujud taun-wulan-dinten. Kodhe wewengkon manut Kemendagri saha kasimpen minangka teks.',
  formulas:
    'Teks ingkang kawiwitan tandha =, +, -, utawi @ dipunparingi tandha petik tunggal ing ngajengipun, supados boten kalampahaken minangka rumus.',
  withdrawn: (count) =>
    `Wadulan ingkang katarik dipunbusak saking sedaya berkas. Dumugi sapunika ${count === 0 ? 'dereng wonten ingkang katarik' : `${number(count)} wadulan katarik`}.`,
  codebook: 'Kamus data',
  column: 'Kolom',
  type: 'Jinis',
  meaning: 'Teges',
  values: 'Aji:',
  snapshots: 'Potret wulanan',
  snapshotsLead:
    'Ing pawartos sepisanan saben wulan, larik saha cacah dipunkancing kanthi tanggalipun. Potret ingkang sampun medal boten ewah; namung satunggal kajawinipun: wadulan ingkang katarik larikipun dipunbusak saking sedaya potret, saha punika kacathet ing ngandhap. Mangga methik potret, sanes kaca ingkang taksih ewah.',
  noSnapshot: 'Potret sepisanan medal ing pawartos sepisanan.',
  snapshot: 'Potret',
  rows: 'Larik',
  sumsChecksum: 'Sidik SHA-256 saking SHA256SUMS',
  latest: 'Salinan potret ingkang paling enggal tansah wonten ing folder',
  revisions: 'Revisi',
  revisionsLead:
    'Saben ewah-ewahan ing larik utawi cacah ingkang sampun medal, kanthi alesanipun. Panarikan namung kasebat cacahipun.',
  noRevision: 'Dereng wonten revisi.',
  kinds,
  revised: (kind, count) =>
    `${kinds[kind].toLowerCase()}${kind === 'withdrawal' ? ` (${number(count)} wadulan)` : ''}`,
  rewritten: (days) => `Potret ingkang kaserat malih: ${days.map(date).join(', ')}.`,
  feeds: 'Umpan saha antarmuka',
  feedAll: 'Sedaya wadulan rampung (Atom)',
  feedRevisions: 'Potret enggal saha revisi (Atom)',
  feedNote: 'Saben instansi saha saben kecamatan gadhah umpan Atom piyambak, lumantar tautan ing kacanipun.',
  open311: 'Wadulan rampung miturut wujud Open311 GeoReport v2 (JSON statis): ingkang paling énggal',
  open311Months: 'sedaya miturut wulan kababar, upaminipun',
  verify: 'Mangga kaetang malih piyambak',
  verifyLead:
    'Sedaya cacah ing situs punika saged kaetang malih saking berkas-berkas punika, mawi program ingkang boten ngginakaken satunggal larik kemawon saking program ingkang nyerat:',
  verifyAfter: 'Program punika ugi nyebat cacah ingkang boten saged kaetang malih, sarta alesanipun.',
  snapshotTitle: (day) => `Data, potret ${date(day)}`,
  snapshotLead: (day, rows) =>
    `${number(rows)} wadulan rampung, satunggal larik saben wadulan, saha cacahipun sedaya wadulan, kawontenan ${date(day)}. Tanpa teks saha tanpa foto.`,
  snapshotDescription: (regency, day) =>
    `Data kabikak wadulan ${regency}, kawontenan ${date(day)}: CSV, JSON, GeoJSON, Parquet, kamus data, sidik berkas.`,
  allSnapshots: 'Sedaya potret',
  tables: 'Tabel statistik',
  snapshotFiles: {
    'aduan.csv': 'Wadulan rampung (CSV, UTF-8)',
    'aduan.json': 'Wadulan rampung (JSON)',
    'aduan.geojson': 'Wadulan rampung kangge peta (GeoJSON, WGS 84)',
    'aduan.parquet': 'Wadulan rampung (Apache Parquet)',
    'statistik.json': 'Sedaya cacah statistik (JSON)',
    'kamus.csv': 'Kamus data: tegesipun saben kolom (CSV)',
    'kamus.json': 'Kamus data (JSON)',
    'codebook.csv': 'Kamus data ing basa Inggris (CSV)',
    'codebook.json': 'Kamus data ing basa Inggris (JSON)',
    'datapackage.json': 'Paket data Frictionless (datapackage.json)',
    'dcat.jsonld': 'Katrangan DCAT (JSON-LD)',
    SHA256SUMS: 'Sidik sedaya berkas, kangge sha256sum -c',
  },
  revisionFeed: (regency) => `Potret wulanan saha revisi, ${regency}`,
  revisionTitle: (kind, count) =>
    kind === 'withdrawal'
      ? `${number(count)} wadulan katarik`
      : kind === 'calendar'
        ? 'Tanggalan dinten prei ewah'
        : 'Definisi ewah',
};
