import type { PlacePrecision } from '../api-client/contract/primitives.ts';

export type DemoCategory = {
  code: string;
  name: { id: string; en: string; jv: string };
  /** What belongs here and what to write, in Indonesian. */
  hint: string;
  placePrecision: PlacePrecision;
  /** Counted, never shown singly. */
  sensitive: boolean;
  personalService: boolean;
  /** Handled in the inspectorate's closed queue; the form opens on our own page. */
  confidential: boolean;
  suggestedAgencyCode: string;
  /** Calendar days from receipt within which the regency promises a solution. */
  promiseDays: number;
};

const PUBLIC = { sensitive: false, personalService: false, confidential: false };

/** Ten categories in plain words. */
export const demoCategories: readonly DemoCategory[] = [
  {
    code: 'jalan-rusak',
    name: { id: 'Jalan dan jembatan rusak', en: 'Damaged roads and bridges', jv: 'Dalan lan kreteg rusak' },
    hint: 'Lubang, aspal mengelupas, bahu jalan longsor, jembatan rapuh. Sebutkan nama jalan dan patokan terdekat.',
    placePrecision: 'spot',
    ...PUBLIC,
    suggestedAgencyCode: 'dpupr',
    promiseDays: 14,
  },
  {
    code: 'lampu-jalan',
    name: { id: 'Lampu jalan', en: 'Street lights', jv: 'Lampu dalan' },
    hint: 'Lampu jalan mati, berkedip, atau menyala siang hari. Nomor pada tiang sangat membantu.',
    placePrecision: 'spot',
    ...PUBLIC,
    suggestedAgencyCode: 'dishub',
    promiseDays: 7,
  },
  {
    code: 'sampah',
    name: { id: 'Sampah dan kebersihan', en: 'Rubbish and cleanliness', jv: 'Uwuh lan karesikan' },
    hint: 'Tumpukan sampah liar, sampah tidak diangkut, bak sampah rusak di tempat umum.',
    placePrecision: 'cell',
    ...PUBLIC,
    suggestedAgencyCode: 'dlh',
    promiseDays: 7,
  },
  {
    code: 'saluran-air',
    name: { id: 'Saluran air dan banjir', en: 'Drains and flooding', jv: 'Saluran banyu lan banjir' },
    hint: 'Selokan mampat, gorong-gorong runtuh, genangan yang tidak surut. Sejak kapan dan setinggi apa?',
    placePrecision: 'spot',
    ...PUBLIC,
    suggestedAgencyCode: 'dpupr',
    promiseDays: 14,
  },
  {
    code: 'air-bersih',
    name: { id: 'Air bersih', en: 'Water supply', jv: 'Banyu resik' },
    hint: 'Pipa bocor di jalan, air keruh atau tidak mengalir di satu lingkungan.',
    placePrecision: 'cell',
    ...PUBLIC,
    suggestedAgencyCode: 'perumda-air',
    promiseDays: 7,
  },
  {
    code: 'parkir-lalu-lintas',
    name: { id: 'Parkir dan lalu lintas', en: 'Parking and traffic', jv: 'Parkir lan lalu lintas' },
    hint: 'Parkir menutup jalan atau trotoar, rambu dan marka hilang, persimpangan berbahaya.',
    placePrecision: 'spot',
    ...PUBLIC,
    suggestedAgencyCode: 'dishub',
    promiseDays: 14,
  },
  {
    code: 'layanan-kependudukan',
    name: { id: 'Layanan kependudukan', en: 'Civil registry service', jv: 'Layanan kependudukan' },
    hint: 'KTP, KK, akta yang terlambat atau ditolak. Nomor Anda diisi di bagian tersegel, bukan di kolom cerita.',
    placePrecision: 'none',
    sensitive: false,
    personalService: true,
    confidential: false,
    suggestedAgencyCode: 'dukcapil',
    promiseDays: 7,
  },
  {
    code: 'listrik',
    name: { id: 'Listrik di rumah', en: 'Electricity at home', jv: 'Listrik ing omah' },
    hint: 'Padam, tegangan turun, meteran rusak, kabel menjuntai. Nomor pelanggan diisi di bagian tersegel.',
    placePrecision: 'none',
    sensitive: false,
    personalService: true,
    confidential: false,
    suggestedAgencyCode: 'ulp-listrik',
    promiseDays: 7,
  },
  {
    code: 'bantuan-sosial',
    name: { id: 'Bantuan sosial', en: 'Social aid', jv: 'Bantuan sosial' },
    hint: 'Belum terdata, bantuan berhenti, atau penyaluran bermasalah. Ceritakan tanpa menyebut nama orang lain.',
    placePrecision: 'none',
    sensitive: true,
    personalService: true,
    confidential: false,
    suggestedAgencyCode: 'dinsos',
    promiseDays: 14,
  },
  {
    code: 'sikap-petugas',
    name: { id: 'Sikap petugas dan pungutan liar', en: 'Misconduct of officials', jv: 'Tumindake petugas' },
    hint: 'Pungutan tidak resmi, perlakuan kasar, penyalahgunaan wewenang. Ditangani tertutup oleh inspektorat.',
    placePrecision: 'none',
    sensitive: true,
    personalService: false,
    confidential: true,
    suggestedAgencyCode: 'inspektorat',
    promiseDays: 14,
  },
];
