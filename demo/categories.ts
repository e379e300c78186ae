import type { PlacePrecision } from '../api-client/contract/primitives.ts';

export type DemoCategory = {
  code: string;
  name: { id: string; en: string; jv: string };
  /** What belongs here and what to write. */
  hint: { id: string; en: string; jv: string };
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
    hint: {
      id: 'Lubang, aspal mengelupas, bahu jalan longsor, jembatan rapuh. Sebutkan nama jalan dan patokan terdekat.',
      en: 'Potholes, broken asphalt, landslides on the roadside, weak bridges. Name the road and the nearest landmark.',
      jv: 'Margi bolong, aspal nglothok, pinggiring margi longsor, kreteg ringkih. Mangga nyebat namaning margi saha tetenger ingkang celak.',
    },
    placePrecision: 'spot',
    ...PUBLIC,
    suggestedAgencyCode: 'dpupr',
    promiseDays: 14,
  },
  {
    code: 'lampu-jalan',
    name: { id: 'Lampu jalan', en: 'Street lights', jv: 'Lampu dalan' },
    hint: {
      id: 'Lampu jalan mati, berkedip, atau menyala siang hari. Nomor pada tiang sangat membantu.',
      en: 'Street lights that are out, flicker, or burn by day. The number on the pole helps a lot.',
      jv: 'Lampu margi pejah, kedhap-kedhip, utawi murub rainten. Nomer wonten cagak sanget mbiyantu.',
    },
    placePrecision: 'spot',
    ...PUBLIC,
    suggestedAgencyCode: 'dishub',
    promiseDays: 7,
  },
  {
    code: 'sampah',
    name: { id: 'Sampah dan kebersihan', en: 'Rubbish and cleanliness', jv: 'Uwuh lan karesikan' },
    hint: {
      id: 'Tumpukan sampah liar, sampah tidak diangkut, bak sampah rusak di tempat umum.',
      en: 'Illegal heaps of rubbish, rubbish not collected, broken bins in public places.',
      jv: 'Tumpukan uwuh sembarangan, uwuh boten kapendhet, wadhah uwuh risak wonten papan umum.',
    },
    placePrecision: 'cell',
    ...PUBLIC,
    suggestedAgencyCode: 'dlh',
    promiseDays: 7,
  },
  {
    code: 'saluran-air',
    name: { id: 'Saluran air dan banjir', en: 'Drains and flooding', jv: 'Saluran banyu lan banjir' },
    hint: {
      id: 'Selokan mampat, gorong-gorong runtuh, genangan yang tidak surut. Sejak kapan dan setinggi apa?',
      en: 'Blocked ditches, collapsed culverts, water that does not drain. Since when, and how deep?',
      jv: 'Selokan mampet, gorong-gorong ambrol, toya nggenang boten asat. Wiwit kapan saha sepinten lebetipun?',
    },
    placePrecision: 'spot',
    ...PUBLIC,
    suggestedAgencyCode: 'dpupr',
    promiseDays: 14,
  },
  {
    code: 'air-bersih',
    name: { id: 'Air bersih', en: 'Water supply', jv: 'Banyu resik' },
    hint: {
      id: 'Pipa bocor di jalan, air keruh atau tidak mengalir di satu lingkungan.',
      en: 'Leaking pipes in the street, cloudy water, or a neighbourhood without water.',
      jv: 'Pipa bocor wonten margi, toya buthek utawi boten mili wonten satunggal lingkungan.',
    },
    placePrecision: 'cell',
    ...PUBLIC,
    suggestedAgencyCode: 'perumda-air',
    promiseDays: 7,
  },
  {
    code: 'parkir-lalu-lintas',
    name: { id: 'Parkir dan lalu lintas', en: 'Parking and traffic', jv: 'Parkir lan lalu lintas' },
    hint: {
      id: 'Parkir menutup jalan atau trotoar, rambu dan marka hilang, persimpangan berbahaya.',
      en: 'Parking that blocks a road or pavement, missing signs and markings, dangerous crossings.',
      jv: 'Parkir nutupi margi utawi trotoar, rambu saha marka ical, prapatan mbebayani.',
    },
    placePrecision: 'spot',
    ...PUBLIC,
    suggestedAgencyCode: 'dishub',
    promiseDays: 14,
  },
  {
    code: 'layanan-kependudukan',
    name: { id: 'Layanan kependudukan', en: 'Civil registry service', jv: 'Layanan kependudukan' },
    hint: {
      id: 'KTP, KK, akta yang terlambat atau ditolak. Nomor Anda diisi di bagian tersegel, bukan di kolom cerita.',
      en: 'Identity cards, family cards and certificates that are late or refused. Your number goes into the sealed part, not into the story.',
      jv: 'KTP, KK, akta ingkang telat utawi dipuntolak. Nomer panjenengan dipunisi wonten bagean ingkang kasegel, sanes wonten kolom cariyos.',
    },
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
    hint: {
      id: 'Padam, tegangan turun, meteran rusak, kabel menjuntai. Nomor pelanggan diisi di bagian tersegel.',
      en: 'Outages, low voltage, broken meters, hanging cables. The customer number goes into the sealed part.',
      jv: 'Listrik pejah, tegangan mandhap, meteran risak, kabel nglewer. Nomer langganan dipunisi wonten bagean ingkang kasegel.',
    },
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
    hint: {
      id: 'Belum terdata, bantuan berhenti, atau penyaluran bermasalah. Ceritakan tanpa menyebut nama orang lain.',
      en: 'Not registered, aid that stopped, or trouble with its distribution. Tell it without naming other people.',
      jv: 'Dereng kadhata, bantuan mandheg, utawi anggenipun maringaken wonten masalah. Mangga cariyos tanpa nyebat asmanipun tiyang sanes.',
    },
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
    hint: {
      id: 'Pungutan tidak resmi, perlakuan kasar, penyalahgunaan wewenang. Ditangani tertutup oleh inspektorat.',
      en: 'Unofficial fees, rough treatment, abuse of power. Handled behind closed doors by the inspectorate.',
      jv: 'Pungutan boten resmi, tumindak kasar, nyalahginakaken wewenang. Dipuntangani kanthi tinutup dening inspektorat.',
    },
    placePrecision: 'none',
    sensitive: true,
    personalService: false,
    confidential: true,
    suggestedAgencyCode: 'inspektorat',
    promiseDays: 14,
  },
];
