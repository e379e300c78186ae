import type { Texts } from '../texts.ts';

/** Polite Javanese (krama) throughout this folder; a native reviewer is still wanted, and every page says so. */
export const shell: Texts['shell'] = {
  languageName: 'Basa Jawa',
  languages: 'Basa',
  translationNote:
    'Terjemahan basa Jawi punika dereng dipunpriksa dening panutur asli. Menawi wonten ingkang kirang trep, nyuwun pangapunten; basa Indonesia ingkang dados paugeran.',
  skip: 'Langsung dhateng isi',
  mainNavigation: 'Baku',
  footerNavigation: 'Bab situs punika',
  map: 'Peta',
  cases: 'Wadulan rampung',
  statistics: 'Statistik',
  data: 'Data',
  method: 'Cara ngetang',
  privacy: 'Privasi',
  embed: 'Pasang ing situs panjenengan',
  report: 'Damel wadulan',
  track: 'Pantau wadulan',
  demoBand:
    'Data conto: kabupaten reka-rekan. Boten wonten papan utawi kedadosan nyata ingkang dipunkajengaken.',
  emergency: (number) => `Kawontenan darurat? Telpon ${number}, sampun ngentosi formulir.`,
  snapshot: (when) => `Kawontenan ${when}.`,
  licence: 'Data kabikak kanthi lisensi CC BY 4.0.',
  before: 'Saderengipun',
  after: 'Sasampunipun',
  illustration: 'Gambar ilustrasi, sanes foto.',
  nothingYet: 'Dereng wonten wadulan rampung ingkang dipunwartosaken.',
  nothingYetMore:
    'Wadulan ingkang sampun rampung saha sampun dipunpriksa badhe katingal ing mriki, kanthi foto saderengipun saha sasampunipun.',
};
