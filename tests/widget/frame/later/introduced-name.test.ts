import { expect, test } from 'vitest';
import { introducedName } from '../../../../widget/frame/later/introduced-name.ts';

const found = (text: string) => {
  const name = introducedName(text);
  return name ? text.slice(name.start, name.end) : null;
};

test.each([
  ['Jalan rusak. Nama saya Sekar Wulandari, warga sini.', 'Sekar Wulandari'],
  ['nama saya budi dan rumah saya kebanjiran', 'budi'],
  ['Saya bernama Sri Lestari Ningsih.', 'Sri Lestari Ningsih'],
  ['Tagihan a.n. Joko Prasetyo keliru.', 'Joko Prasetyo'],
  ['Sambungan atas nama: Wagiman. Padam terus.', 'Wagiman'],
  ['Asma kula Parjiman, griya kula kebanjiran.', 'Parjiman'],
  ['My name is Dewi.', 'Dewi'],
])('%s', (text, name) => expect(found(text)).toBe(name));

test.each([
  'Nama saya tidak usah disebut.',
  'Nama saya mohon dirahasiakan.',
  'Nama jalannya Melati, di depan pasar.',
  'Saya melihat lampu mati di depan Masjid Al Ikhlas.',
  'Jalan di depan pasar berlubang besar sejak awal bulan.',
])('%s holds no name of hers', (text) => expect(found(text)).toBeNull());
