import { formatNumber } from '../format.ts';

/** Words of the share cards and of oEmbed. Both go to accounts and pages of others, in Indonesian. */
export const shareText = {
  mapOf: 'Peta aduan selesai',
  example: 'Data contoh',
  before: (day: string) => `Sebelum, ${day}`,
  after: (day: string) => `Sesudah, ${day}`,
  solvedBy: (within: string, agency: string) => `Selesai dalam ${within} oleh ${agency}`,
  solvedCases: 'aduan warga sudah selesai',
  everyPoint: 'Setiap titik terang satu masalah yang beres dan dapat diperiksa',
  solvedByAgency: (count: number) => `${formatNumber(count)} aduan warga sudah diselesaikan`,
  solvedInDistrict: (count: number) => `${formatNumber(count)} aduan warga sudah selesai`,
  statistics: 'Statistik aduan warga',
  statisticsOf: (received: number, valid: number, resolved: number) =>
    `${formatNumber(received)} diterima, ${formatNumber(valid)} valid, ${formatNumber(resolved)} selesai`,
  openlyCounted: 'Yang terlambat dan yang belum selesai ikut dihitung',
} as const;

/** "Jalan rusak di Banyukelana: selesai dalam 5 hari oleh Dinas PUPR. Lihat buktinya: https://… #Tagar" */
export function shareSentence(
  about: { title: string; within: string; agency: string; withPhotos: boolean },
  url: string,
  hashtag: string | undefined,
): string {
  const look = about.withPhotos ? 'Lihat foto sebelum dan sesudahnya' : 'Baca catatannya';
  const sentence = `${about.title}: selesai dalam ${about.within} oleh ${about.agency}. ${look}: ${url}`;
  return hashtag ? `${sentence} ${hashtag}` : sentence;
}
