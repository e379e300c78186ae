import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ReadRow, type RowFacts, readRows } from '../../../../desk/entry/rows/read-rows.ts';
import { findHead, mapRow } from '../../../../desk/entry/rows/row-columns.ts';
import { channelOf, statusOf } from '../../../../desk/entry/rows/row-words.ts';

const HEAD = [
  'No',
  'Tanggal',
  'Jam',
  'Nama Penelepon',
  'No. Telepon',
  'Isi Aduan',
  'Desa/Kelurahan',
  'Kategori',
  'Status',
  'Kanal',
  'Umur',
];
const USUAL: Record<string, string> = {
  No: '7',
  Tanggal: '26/02/2026',
  Jam: '14.05',
  'Nama Penelepon': 'Sekar Wulan',
  'No. Telepon': '0812-3456-7890',
  'Isi Aduan': 'Jalan di depan balai berlubang.',
  'Desa/Kelurahan': 'Desa Sawahlintang',
  Kategori: 'Jalan rusak',
  Status: 'Proses',
  Kanal: '',
  Umur: '40',
};
const line = (change: Record<string, string> = {}) => HEAD.map((name) => change[name] ?? USUAL[name] ?? '');
const factsOf = (change: Partial<RowFacts> = {}): RowFacts => ({
  source: 'phone_log',
  mapping: mapRow(HEAD),
  villages: new Map([['Sawahlintang, Utara', '33.99.01.2001']]),
  categories: new Map([
    ['jalan rusak', 'jalan-rusak'],
    ['sikap petugas', 'sikap'],
  ]),
  askMore: new Set(['sikap']),
  otherwiseCategory: '',
  otherwiseChannel: 'walk_in',
  now: Date.parse('2026-03-02T03:00:00.000Z'),
  timeZone: 'Asia/Jakarta',
  maximumDays: 30,
  ...change,
});
const read = (rows: string[][], change: Partial<RowFacts> = {}) =>
  readRows([HEAD, ...rows], { at: 0, names: HEAD }, factsOf(change));
const faultOf = (row: ReadRow | undefined) => (row && 'fault' in row ? row.fault : row);

test('columns are recognised by their heads, also below a title; what nobody needs stays behind', () => {
  expect(mapRow(HEAD)).toEqual({
    number: 0,
    day: 1,
    time: 2,
    name: 3,
    phone: 4,
    text: 5,
    village: 6,
    category: 7,
    status: 8,
    channel: 9,
  });
  expect(findHead([['REKAP ADUAN 2026'], [''], HEAD])).toEqual({ at: 2, names: HEAD });
  expect(findHead([['x'], ['y']])).toEqual({ at: 0, names: ['x'] });
  expect(findHead([[''], []])).toBeNull();
});

test('a call becomes a complaint with the moment of the call; who called is apart, to be sealed', () => {
  const [row] = read([line()]);
  expect(row).toMatchObject({
    line: 2,
    open: {
      channel: 'phone',
      cameInAt: '2026-02-26T07:05:00.000Z',
      categoryCode: 'jalan-rusak',
      villageCode: '33.99.01.2001',
      text: 'Jalan di depan balai berlubang.',
      ownNumber: '7',
      contact: { kind: 'named', name: 'Sekar Wulan', number: '0812-3456-7890', notes: [] },
    },
  });
  expect(row && 'keyOf' in row && row.keyOf).not.toMatch(/sekar|0812/i);
});

test('every wrong row has a sentence of its own, and the right ones stay', () => {
  const wrong: [Record<string, string>, RegExp][] = [
    [{ Tanggal: '' }, /Tanggal masuknya kosong/],
    [{ Tanggal: '31/02/2026' }, /“31\/02\/2026” tidak terbaca/],
    [{ Tanggal: '3/3/2026' }, /masih akan datang/],
    [{ Tanggal: '2025-01-01' }, /lebih dari 30 hari/],
    [{ Jam: '25:00' }, /Jam “25:00”/],
    [{ 'Isi Aduan': 'Pendek' }, /kurang dari 20/],
    [{ 'Isi Aduan': 'x'.repeat(5001) }, /lebih dari 5\.000/],
    [{ 'Isi Aduan': 'Jalan berlubang\u0000 di depan balai' }, /tidak dapat disimpan/],
    [{ 'Desa/Kelurahan': 'Entah' }, /Desa “Entah”/],
    [{ 'Desa/Kelurahan': '' }, /kelurahannya kosong/],
    [{ Kategori: 'Lain' }, /Kategori “Lain”/],
    [{ Kategori: '' }, /Kategorinya kosong/],
    [{ Kategori: 'Sikap petugas' }, /catat lewat formulir/],
    [{ 'Nama Penelepon': 'x'.repeat(81) }, /lebih dari 80/],
    [{ 'No. Telepon': '6,28E+12' }, /Nomor telepon tidak terbaca/],
    [{ 'Isi Aduan': '=HYPERLINK("http://x.example";"buka")' }, /Kolom Isi aduan berisi rumus/],
    [{ Tanggal: '#REF!' }, /galat rumus/],
  ];
  const rows = read([...wrong.map(([change]) => line(change)), line(), line()]);
  for (const [index, [, sentence]] of wrong.entries()) expect(faultOf(rows[index])).toMatch(sentence);
  expect(rows.at(-2)).toHaveProperty('open');
  expect(faultOf(rows.at(-1))).toMatch(/sama persis/);
});

test('two who tell the same in the same words are two, with different keys; empty rows are no rows', () => {
  const rows = read([line(), ['', ' '], line({ 'Nama Penelepon': 'Karto' })]);
  expect(rows.map((row) => row.line)).toEqual([2, 4]);
  const keys = rows.map((row) => 'keyOf' in row && row.keyOf);
  expect(new Set(keys).size).toBe(2);
});

test('the key says nothing of who called, and does not change with what her name is', () => {
  const keyOf = (change: Record<string, string>) =>
    read([line(change)]).map((row) => 'keyOf' in row && row.keyOf)[0];
  expect(keyOf({ 'Nama Penelepon': 'Karto', 'No. Telepon': '-' })).toBe(keyOf({}));
  expect(keyOf({ 'Isi Aduan': 'JALAN di  depan balai berlubang.' })).toBe(keyOf({}));
  expect(keyOf({ Jam: '14.06' })).not.toBe(keyOf({}));
});

test('spreadsheet armour is taken off, a lost first zero is put back, dashes are nothing', () => {
  const [armoured, lost, dash] = read([
    line({ 'No. Telepon': '="081234567890"' }),
    line({ 'No. Telepon': '81234567890', Jam: '' }),
    line({ 'No. Telepon': '-', 'Nama Penelepon': '-', Jam: '1:00', Tanggal: '2 Maret 2026' }),
  ]);
  expect(armoured).toMatchObject({ open: { contact: { number: '081234567890' } } });
  expect(lost).toMatchObject({
    open: { contact: { number: '081234567890' }, cameInAt: '2026-02-25T17:00:00.000Z' },
  });
  expect(dash).toMatchObject({ open: { contact: { kind: 'anonymous', name: null, number: null } } });
});

test('of an old register what is over is a count alone: channel, month and outcome, with or without a day', () => {
  const register = { source: 'register' } as const;
  const [ended, undated, open, odd] = read(
    [
      line({ Status: 'Selesai', Tanggal: '5 Januari 2021', Kanal: 'WA' }),
      line({ Status: 'Tidak dapat ditindaklanjuti', Tanggal: '', 'Desa/Kelurahan': '' }),
      line({ Status: 'belum selesai', Kanal: 'Surat' }),
      line({ Status: 'hijau' }),
    ],
    register,
  );
  expect(ended).toMatchObject({ ended: { channel: 'whatsapp', receivedIn: '2021-01', outcome: 'resolved' } });
  expect(JSON.stringify((ended as { ended: object }).ended)).not.toMatch(/Sekar|0812|Jalan/);
  expect(undated).toMatchObject({ ended: { channel: 'walk_in', receivedIn: null, outcome: 'refused' } });
  expect(open).toMatchObject({ open: { channel: 'walk_in' } });
  expect(faultOf(odd)).toMatch(/Status “hijau”/);
  expect(faultOf(read([line({ Kanal: 'Radio' })], register)[0])).toMatch(/Kanal “Radio”/);
  expect(
    ['Dilimpahkan ke provinsi', 'Tidak valid', 'Ditutup', 'Diteruskan ke dinas', ''].map(statusOf),
  ).toEqual(['forwarded', 'invalid', 'resolved', 'open', 'open']);
  expect(['IG', 'Twitter', 'fb', 'surel', 'Datang langsung'].map(channelOf)).toEqual([
    'instagram',
    'x',
    'facebook',
    'email',
    'walk_in',
  ]);
});

test('whatever stands in a table, reading it never fails, and no row is lost', () => {
  const cell = fc.oneof(
    fc.string({ maxLength: 30 }),
    fc.constantFrom(...Object.values(USUAL), 'Selesai', '2026-03-01', '=1+1', '#N/A', '\u0000', '-'),
  );
  const row = fc.array(cell, { maxLength: 14 });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 8 }), fc.constantFrom('phone_log', 'register'), (rows, source) => {
      const found = read(rows, { source, otherwiseCategory: 'jalan-rusak' });
      expect(found).toHaveLength(rows.filter((cells) => cells.some((each) => each.trim() !== '')).length);
      for (const each of found) {
        expect(['open', 'ended', 'fault'].filter((key) => key in each)).toHaveLength(1);
        if ('fault' in each) expect(each.fault).toMatch(/\.$/);
      }
    }),
    { numRuns: 150 },
  );
});
