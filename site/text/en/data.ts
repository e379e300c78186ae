import type { RevisionKind } from '../../../api-client/contract/public/snapshot.ts';
import { formatsOf } from '../../formats.ts';
import type { Texts } from '../texts.ts';

const { number, date } = formatsOf('en');

const kinds: Record<RevisionKind, string> = {
  withdrawal: 'Withdrawal',
  calendar: 'Calendar',
  definition: 'Definition',
};
const complaints = (count: number) => `${number(count)} ${count === 1 ? 'complaint' : 'complaints'}`;

export const data: Texts['data'] = {
  title: 'Open data',
  description: (regency) =>
    `Download the solved complaints of ${regency}: CSV, GeoJSON, codebook and checksums.`,
  lead: 'Everything on this site comes from the files below, and from them alone. Download them, recompute them, publish what you find.',
  datasetName: (regency) => `Solved complaints of ${regency}`,
  datasetDescription: (regency) =>
    `Citizens’ complaints in ${regency} that are solved and published, one row each.`,
  filesSpeak:
    'Names of files and columns, and the words inside the files, are Indonesian; the codebook explains them in English.',
  noRows: 'The files are there, but hold no rows yet.',
  downloads: 'Files to download',
  asOf: (when) => `As of ${when}`,
  file: 'File',
  size: 'Size',
  checksum: 'SHA-256 checksum',
  files: {
    'data/aduan-selesai.csv': 'Solved complaints, one row each (CSV, UTF-8)',
    'data/aduan-selesai.geojson': 'Solved complaints for maps (GeoJSON, WGS 84)',
    'data/codebook.csv': 'Codebook: what each column means (CSV)',
    'data/codebook.json': 'Codebook (JSON)',
    'data/kamus-data.csv': 'Codebook in Indonesian (CSV)',
    'data/kamus-data.json': 'Codebook in Indonesian (JSON)',
    'data/SHA256SUMS': 'Checksums of all files, for sha256sum -c',
    'statistics.json': 'Every statistical figure with its n and its bounds (JSON)',
    'boundaries.geojson': 'Simplified outlines of districts and villages (GeoJSON)',
    'data/revisi.json': 'All snapshots and revisions with their reasons (JSON)',
    'manifest.json': 'List of all files of the publication with their checksums (JSON)',
  },
  fullChecksums: 'The full checksums are in',
  singleCases: 'Each complaint is also available by itself as JSON, linked from its page.',
  cite: 'How to cite',
  citation: (day) => `Solved complaints, as of ${date(day)}.`,
  snapshotCitation: (day) => `Solved complaints, snapshot of ${date(day)}.`,
  licence: 'Licence',
  licensed: 'These data are licensed under',
  licenceName: 'Creative Commons Attribution 4.0',
  licenceAddress: 'https://creativecommons.org/licenses/by/4.0/deed.en',
  licenceMeans: 'free to use and change, as long as the source is named.',
  know: 'What you need to know',
  onlySolved: [
    'Only complaints that are solved and published have a row of their own. Complaints that are open, refused or forwarded are counted in the',
    'statistics',
    ', but have no row.',
  ],
  emptyCells:
    'An empty cell means that there is no value. Where a value exists but is deliberately not disclosed, the name of its column stands in the column',
  dates:
    'Dates are written year-month-day. Region codes are those of the Ministry of Home Affairs (Kemendagri), kept as text.',
  formulas:
    'A text that begins with =, +, - or @ has a single quotation mark before it, so that no spreadsheet runs it as a formula.',
  withdrawn: (count) =>
    `A withdrawn complaint is removed from every file. So far ${count === 0 ? 'none has been withdrawn' : `${complaints(count)} ${count === 1 ? 'has' : 'have'} been withdrawn`}.`,
  codebook: 'Codebook',
  column: 'Column',
  type: 'Type',
  meaning: 'Meaning',
  values: 'Values:',
  snapshots: 'Monthly snapshots',
  snapshotsLead:
    'At the first publication of each month, rows and figures are frozen under their date. A snapshot does not change once it is published, with one exception: the row of a withdrawn complaint is removed from every snapshot, and that is recorded below. Cite a snapshot, not a page that moves.',
  noSnapshot: 'The first snapshot appears with the first publication.',
  snapshot: 'Snapshot',
  rows: 'Rows',
  sumsChecksum: 'SHA-256 checksum of SHA256SUMS',
  latest: 'A copy of the latest snapshot is always in the folder',
  revisions: 'Revisions',
  revisionsLead:
    'Every change to published rows or figures, with its reason. Of withdrawals only the number is told.',
  noRevision: 'No revisions yet.',
  kinds,
  revised: (kind, count) =>
    `${kinds[kind].toLowerCase()}${kind === 'withdrawal' ? ` (${complaints(count)})` : ''}`,
  rewritten: (days) => `Snapshots written anew: ${days.map(date).join(', ')}.`,
  feeds: 'Feeds and interfaces',
  feedAll: 'All solved complaints (Atom)',
  feedRevisions: 'New snapshots and revisions (Atom)',
  feedNote: 'Each agency and each district has an Atom feed of its own, linked from its page.',
  open311: 'Solved complaints in the shape of Open311 GeoReport v2 (static JSON): the newest',
  open311Months: 'all of them by the month they were published in, such as',
  verify: 'Recompute it yourself',
  verifyLead:
    'Every figure on this site can be recomputed from these files, by a program that shares not one line with the program that wrote them:',
  verifyAfter: 'That program also names the figures that cannot be recomputed, and why.',
  snapshotTitle: (day) => `Data, snapshot of ${date(day)}`,
  snapshotLead: (day, rows) =>
    `${number(rows)} solved ${rows === 1 ? 'complaint' : 'complaints'}, one row each, and aggregates over all complaints, as of ${date(day)}. Without text and without photographs.`,
  snapshotDescription: (regency, day) =>
    `Open data on complaints in ${regency}, as of ${date(day)}: CSV, JSON, GeoJSON, Parquet, codebook, checksums.`,
  allSnapshots: 'All snapshots',
  tables: 'Tables of statistics',
  snapshotFiles: {
    'aduan.csv': 'Solved complaints (CSV, UTF-8)',
    'aduan.json': 'Solved complaints (JSON)',
    'aduan.geojson': 'Solved complaints for maps (GeoJSON, WGS 84)',
    'aduan.parquet': 'Solved complaints (Apache Parquet)',
    'statistik.json': 'Every statistical figure (JSON)',
    'codebook.csv': 'Codebook: what each column means (CSV)',
    'codebook.json': 'Codebook (JSON)',
    'kamus.csv': 'Codebook in Indonesian (CSV)',
    'kamus.json': 'Codebook in Indonesian (JSON)',
    'datapackage.json': 'Frictionless data package (datapackage.json)',
    'dcat.jsonld': 'DCAT description (JSON-LD)',
    SHA256SUMS: 'Checksums of all files, for sha256sum -c',
  },
  revisionFeed: (regency) => `Monthly snapshots and revisions, ${regency}`,
  revisionTitle: (kind, count) =>
    kind === 'withdrawal'
      ? `${complaints(count)} withdrawn`
      : kind === 'calendar'
        ? 'Calendar of public holidays changed'
        : 'Definition changed',
};
