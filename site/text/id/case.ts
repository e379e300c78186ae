import type { PublicCase } from '../../../api-client/contract/public/public-case.ts';
import { formatsOf } from '../../formats.ts';

const { hours, number } = formatsOf('id');

const told: Record<PublicCase['place']['precision'], (villageWord: string) => string> = {
  spot: () => 'Lokasi ditunjukkan di tempatnya',
  cell: () => 'Lokasi dibulatkan ke petak sekitar 110 meter',
  village: (villageWord) => `Lokasi hanya disebut sampai ${villageWord}`,
  none: () => 'Lokasi tidak ditampilkan',
};

const units = { service_hours: 'jam layanan', calendar_days: 'hari kalender', working_days: 'hari kerja' };
const starts = {
  received: ' sejak diterima',
  verified: ' sejak diverifikasi',
  assigned: ' sejak diteruskan ke instansi',
};

/** One solved case. */
export const oneCase = {
  title: (category: string, place: string) => `${category} di ${place}`,
  description: (title: string, duration: string, agency: string) =>
    `${title}: selesai dalam ${duration} oleh ${agency}.`,
  /** "Kepuh, Kecamatan Banyukelana"; the village is null when the place is told no closer than the district. */
  where: (village: string | null, district: string) =>
    village === null ? `Kecamatan ${district}` : `${village}, Kecamatan ${district}`,
  samePlace: (before: string, after: string, agency: string) =>
    `Tempat yang sama pada ${before} dan ${after}. Dikerjakan oleh ${agency}.`,
  /** Over words that the officers wrote, on pages in other languages. */
  originalWords: '',
  reported: 'Yang dilaporkan',
  done: 'Yang dikerjakan',
  received: 'Diterima',
  firstAnswer: 'Jawaban pertama',
  afterReceipt: (duration: string) => `${duration} sesudah diterima`,
  solved: 'Selesai',
  solvedOn: (day: string) => `selesai ${day}`,
  reopened: 'Pernah dibuka kembali sesudah dinyatakan selesai.',
  handledBy: 'Ditangani oleh',
  evidence: 'Bukti',
  publicId: 'Nomor publik',
  asJson: 'Catatan ini sebagai JSON',
  alsoIn: (district: string) => `Juga di Kecamatan ${district}`,
  slider: 'Geser batas antara foto sebelum dan foto sesudah',
  /** With {n}, percent. */
  sliderValue: 'Foto sesudah terlihat {n} %',
  sideBySide: 'Berdampingan',
  timeTaken: 'Waktu sampai selesai',
  promiseKept: 'Janji ditepati.',
  promiseBroken: 'Melewati janji.',
  promised: (promise: string) => `Janjinya ${promise}.`,
  provisional: 'Sementara: kalender tahun itu belum ditetapkan.',
  /** "7 hari sejak diterima", "14 hari kerja sejak diverifikasi"; without the start where the record does not tell it. */
  promise: ({ kind, limit, from }: PublicCase['deadline']) =>
    `${kind === 'hours' ? hours(limit) : `${number(limit)} ${units[kind]}`}${from ? starts[from] : ''}`,
  onMap: (where: string, regency: string) => `${where} di peta ${regency}`,
  openMap: 'Buka di peta',
  /** How exactly the place is told, and who decided that; never why. */
  precision: ({ precision, method }: PublicCase['place'], villageWord: string) =>
    `${told[precision](villageWord)}, menurut ${method === 'policy' ? 'kebijakan kategori' : 'keputusan petugas'}.`,
  evidenceNames: {
    photo: 'Foto sebelum dan sesudah',
    confirmed: 'Dibenarkan pelapor',
    claim: 'Keterangan instansi saja',
  },
  evidenceMeanings: {
    photo: 'Hasil pekerjaan ditunjukkan dengan foto dari tempat yang sama.',
    confirmed: 'Pelapor menyatakan masalahnya sudah beres.',
    claim: 'Instansi menyatakan selesai. Belum ada foto atau pernyataan pelapor yang mendukungnya.',
  },
  /** In place of that meaning where photos are shown: they are of earlier work, and this solution has none. */
  claimAfterPhotos:
    'Instansi menyatakan selesai. Foto di halaman ini menunjukkan pekerjaan sebelumnya; sesudah itu belum ada foto atau pernyataan pelapor.',
};
