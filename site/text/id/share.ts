import { formatsOf } from '../../formats.ts';

const { number } = formatsOf('id');

/** "Bagikan" on a case page, the share cards, and what editors get by oEmbed. */
export const share = {
  title: 'Bagikan',
  lead: 'Kalimat siap pakai untuk akun resmi instansi dan siapa saja.',
  copy: 'Salin kalimat',
  copied: 'Tersalin.',
  notCopied: 'Belum tersalin. Kalimatnya sudah ditandai; tekan lama untuk menyalinnya.',
  send: 'Bagikan lewat…',
  download: 'Unduh kartu gambar',
  /** The ready sentence without its link: "Jalan rusak di Banyukelana: selesai dalam 5 hari oleh Dinas PUPR. Lihat …". */
  sentence: (title: string, within: string, agency: string, withPhotos: boolean) =>
    `${title}: selesai dalam ${within} oleh ${agency}. ${withPhotos ? 'Lihat foto sebelum dan sesudahnya' : 'Baca catatannya'}`,
  mapOf: (regency: string) => `Peta aduan selesai ${regency}`,
  mapOfPart: (regency: string, part: string) => `Peta aduan selesai ${regency}: ${part}`,
  example: 'Data contoh',
  before: (day: string) => `Sebelum, ${day}`,
  after: (day: string) => `Sesudah, ${day}`,
  solvedBy: (within: string, agency: string) => `Selesai dalam ${within} oleh ${agency}`,
  /** After the number. */
  solvedCases: (_count: number) => 'aduan warga selesai dan dapat diperiksa',
  noCases: (regency: string) => `Aduan warga ${regency}`,
  everyPoint: 'Setiap titik terang satu masalah yang sudah beres',
  solvedByAgency: (count: number) => `${number(count)} aduan warga sudah diselesaikan`,
  solvedInDistrict: (count: number) => `${number(count)} aduan warga sudah selesai`,
  statistics: 'Statistik aduan warga',
  statisticsOf: (received: number, valid: number, resolved: number) =>
    `${number(received)} diterima, ${number(valid)} valid, ${number(resolved)} selesai`,
  openlyCounted: 'Yang terlambat dan yang belum selesai ikut dihitung',
};
