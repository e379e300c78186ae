import { expect, test } from 'vitest';
import { demoCategories } from '../../../demo/categories.ts';
import { handoverFile } from '../../../desk/complaint/handover-file.ts';
import { laporTopicOf, laporTopics } from '../../../server/sp4n/lapor-topics.ts';

test('every category of the demonstration has one topic, and an unverified one says so', () => {
  expect(laporTopics.topics.map(({ categoryCode }) => categoryCode).sort()).toEqual(
    demoCategories.map(({ code }) => code).sort(),
  );
  expect(laporTopicOf('sampah')).toContain(`usulan versi ${laporTopics.version}, periksa di LAPOR!`);
  expect(laporTopicOf('tidak-ada')).toBeNull();
});

test('the file for hand entry holds what the text holds, column by column, and no formula', () => {
  const text =
    'Kepada: PT PLN (Persero)\nPerihal: =HYPERLINK("x")\nTopik LAPOR!: Energi\nTempat: Desa A, Kab. B\nDiterima: Maret 2026\n\nBaris satu.\n\nBaris "dua".';
  expect(handoverFile(text)).toBe(
    '\uFEFF"Judul Laporan","Isi Laporan","Bulan Kejadian","Lokasi Kejadian","Instansi Tujuan","Topik"\r\n' +
      '"\'=HYPERLINK(""x"")","Baris satu.\n\nBaris ""dua"".","Maret 2026","Desa A, Kab. B","PT PLN (Persero)","Energi"\r\n',
  );
});
