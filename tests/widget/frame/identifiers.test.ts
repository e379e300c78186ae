import { expect, test } from 'vitest';
import { findIdentifiers } from '../../../widget/frame/later/identifiers.ts';

const foundIn = (text: string) => findIdentifiers(text).map((identifier) => identifier.text);

test.each([
  ['Hubungi 081234567890 ya', '081234567890'],
  ['Hubungi 0812-3456-7890.', '0812-3456-7890'],
  ['WA +62 812 3456 7890', '+62 812 3456 7890'],
  ['telp 62812.3456.789', '62812.3456.789'],
  ['kantor (0285) 412345', '(0285) 412345'],
  ['NIK saya 9901014507900003', '9901014507900003'],
  ['NIK 9901 0145 0790 0003 itu', '9901 0145 0790 0003'],
  ['surel wulan.k@contoh.example,', 'wulan.k@contoh.example'],
])('finds the identifier in "%s"', (text, identifier) => {
  expect(foundIn(text)).toEqual([identifier]);
});

test.each([
  'Kerugian Rp 12.500.000 sejak 02-03-2025',
  'Jalan km 12,5 dekat tiang nomor 0045',
  'Perda Nomor 7 Tahun 2019 pasal 12',
  'Sejak pukul 08.15 sampai 16.00, tanggal 2 Maret 2026',
  'Tiket 2026/03/000123 belum dijawab',
  'Air mati 3 hari di RT 02 RW 05',
])('leaves "%s" alone', (text) => {
  expect(foundIn(text)).toEqual([]);
});

test('offsets point at the run, in the order of the text', () => {
  const text = 'a 081234567890 b c@d.example e';
  const found = findIdentifiers(text);
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['081234567890', 'c@d.example']);
});
