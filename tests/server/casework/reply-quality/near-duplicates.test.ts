import { expect, test } from 'vitest';
import { nearDuplicates } from '../../../../server/casework/reply-quality/near-duplicates.ts';

const form =
  'Terima kasih atas laporan Anda nomor 118, laporan sudah kami teruskan ke bidang terkait tanggal 3 Mei.';

test('a form letter with another number and date is the same letter', () => {
  const earlier = [
    form.replace('118', '245').replace('3 Mei', '19 Mei'),
    form.toUpperCase(),
    'Lubang di depan pasar sudah ditambal regu jalan tadi pagi, 12 titik.',
  ];
  expect(nearDuplicates(form, earlier)).toBe(2);
});

test('two substantive replies that share a greeting are not the same', () => {
  const one = 'Selamat pagi Bapak/Ibu. Lampu di gang Melati sudah diganti regu penerangan tadi malam.';
  const two = 'Selamat pagi Bapak/Ibu. Pohon tumbang di dekat sekolah dipotong petugas pukul sembilan.';
  expect(nearDuplicates(one, [two])).toBe(0);
});

test('very short replies are compared as a whole', () => {
  expect(nearDuplicates('Siap, noted!', ['siap noted', 'siap laksanakan'])).toBe(1);
  expect(nearDuplicates('', ['sudah diganti'])).toBe(0);
});
