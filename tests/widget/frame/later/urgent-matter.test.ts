import { expect, test } from 'vitest';
import { urgentMatter } from '../../../../widget/frame/later/urgent/urgent-matter.ts';

test.each([
  'Ada kebakaran di pasar, api sudah membesar',
  'KEBAKARAN\nrumah tetangga',
  'Rumah terbakar di RT sebelah',
  'Omahe tanggaku kobongan saiki',
  'Kecelakaan truk, ada yang luka',
  'Motor tertabrak bus di simpang',
  'Banjir sekarang setinggi dada',
  'Kampung kami masih banjir dan air terus naik',
  'Warga terjebak banjir di atap',
  'The house is on fire',
])('emergency: %s', (story) => {
  expect(urgentMatter(story)).toBe('emergency');
});

test.each([
  'Saya mengalami KDRT di rumah',
  'Anak itu dipukuli gurunya setiap hari',
  'Terjadi pelecehan di angkutan umum tahun lalu',
  'Dia diperkosa dan takut melapor',
  'A child is beaten next door',
])('violence: %s', (story) => {
  expect(urgentMatter(story)).toBe('violence');
});

test.each([
  'Jalan berlubang besar di depan pasar',
  'Mobil pemadam kebakaran parkir di trotoar',
  'Puing bekas kebakaran belum diangkut',
  'Tikungan ini rawan kecelakaan karena gelap',
  'Tahun lalu banjir setinggi lutut, selokan belum dibersihkan',
  'Selokan mampat, kalau hujan sering banjir',
  'Bakar sampah di lahan kosong',
  'Lampu merah mati di perempatan',
  '',
])('neither: %s', (story) => {
  expect(urgentMatter(story)).toBeNull();
});

test('a text of five thousand letters is judged in a few milliseconds', () => {
  // The best of five: a busy computer may stop for as long as it likes.
  const tries = [1, 2, 3, 4, 5].map(() => {
    const started = performance.now();
    urgentMatter('air terus makin banjir '.repeat(220));
    return performance.now() - started;
  });
  expect(Math.min(...tries)).toBeLessThan(100);
});
