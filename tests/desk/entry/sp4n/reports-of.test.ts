import { expect, test } from 'vitest';
import { mapColumns } from '../../../../desk/entry/sp4n/columns.ts';
import { reportsOf } from '../../../../desk/entry/sp4n/reports-of.ts';

const HEAD = [
  'Tracking ID',
  'Nama Pelapor',
  'No. HP',
  'Tanggal Laporan',
  'Isi Laporan',
  'Desa/Kelurahan',
  'Topik',
  'Status',
  'Tindak Lanjut',
  'Instansi',
];
const line = (change: Record<string, string> = {}) =>
  HEAD.map(
    (name) =>
      change[name] ??
      {
        'Tracking ID': '#7654321',
        'Nama Pelapor': 'Sekar Wulan',
        'No. HP': '081234567890',
        'Tanggal Laporan': '26/02/2026 10:15',
        'Isi Laporan': 'Jalan di depan balai berlubang.',
        'Desa/Kelurahan': 'Desa Sawahlintang',
        Topik: 'Perhubungan',
        Status: 'Diproses',
        'Tindak Lanjut': '',
        Instansi: 'Dinas',
      }[name] ??
      '',
  );
const facts = {
  villages: new Map([['Sawahlintang, Utara', '33.99.01.2001']]),
  topics: [{ categoryCode: 'lampu-jalan', topic: 'Perhubungan' }],
  otherwise: '',
  onlyOpen: true,
  today: '2026-03-02',
  maximumDays: 30,
};
const columns = mapColumns(HEAD);

test('columns are found by their heads; those that point to a person are left out and named', () => {
  expect(columns.missing).toEqual([]);
  expect(columns.identity).toEqual(['Nama Pelapor', 'No. HP']);
  expect(columns.unused).toEqual(['Instansi']);
  expect(mapColumns(['Tracking ID', 'Alamat Desa']).missing).toEqual(['receivedOn', 'text', 'village']);
});

test('a line becomes a report that holds nothing of the reporter', () => {
  const [row] = reportsOf([line()], columns, facts);
  expect(row).toEqual({
    line: 2,
    report: {
      trackingId: '7654321',
      receivedOn: '2026-02-26',
      categoryCode: 'lampu-jalan',
      villageCode: '33.99.01.2001',
      text: 'Jalan di depan balai berlubang.',
      followUps: null,
    },
  });
});

test('each wrong line is named with its reason, and the right ones stay', () => {
  const rows = reportsOf(
    [
      line({ 'Tracking ID': '' }),
      line(),
      line(),
      line({ 'Tracking ID': '2222', 'Tanggal Laporan': '31/02/2026' }),
      line({ 'Tracking ID': '3333', 'Tanggal Laporan': '2025-01-01' }),
      line({ 'Tracking ID': '4444', 'Desa/Kelurahan': 'Entah' }),
      line({ 'Tracking ID': '5555', Topik: 'Lain' }),
      line({ 'Tracking ID': '6666', 'Isi Laporan': 'Pendek' }),
      line({ 'Tracking ID': '8888', Status: 'Selesai' }),
      [],
      ['', ' '],
    ],
    columns,
    facts,
  );
  const said = rows.map((row) =>
    'fault' in row ? [row.line, row.fault.split(' ')[0]] : 'left' in row ? 'left' : 'report',
  );
  expect(said).toEqual([
    [2, 'nomor'],
    'report',
    [4, 'nomor'],
    [5, 'tanggal'],
    [6, 'tanggal'],
    [7, 'desa'],
    [8, 'topik'],
    [9, 'isi'],
    'left',
  ]);
});

test('a topic that several categories share is asked, not guessed', () => {
  const topics = [...facts.topics, { categoryCode: 'parkir', topic: 'Perhubungan' }];
  expect(reportsOf([line()], columns, { ...facts, topics })[0]).toHaveProperty('fault');
  const [row] = reportsOf([line()], columns, { ...facts, topics, otherwise: 'parkir' });
  expect(row).toMatchObject({ report: { categoryCode: 'parkir' } });
});
