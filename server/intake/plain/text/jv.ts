import type { PlainText } from './plain-text.ts';

/** Polite Javanese (krama); a native reviewer is still wanted. */
export const jv: PlainText = {
  title: 'Wadulan tanpa nami',
  intro: 'Nami, nomer telpon, utawi NIK sampun dipunserat: tanpa JavaScript boten saged kula segel.',
  withScript: 'Bikak formulir jangkep (mbetahaken JavaScript)',
  noNames: 'Punapa ingkang risak, wiwit kapan, sinten ingkang kenging.',
  villageMissing: 'Pilih dhusun utawi kelurahan.',
  landmarkLong: 'Tetengeripun dipunringkes ngantos 200 aksara.',
  dayWrong: 'Serat tanggal ingkang sampun kapengker, upaminipun 2026-03-24.',
  kept: 'Foto {n} sampun kasimpen. Centangipun dipunicali menawi boten kangge.',
  photoType: 'Berkas punika sanes foto ingkang saged kula waos. Pilih JPEG, PNG, WebP, AVIF, utawi HEIC.',
  photoBroken: 'Foto punika risak utawi kepotong. Pilih malih fotonipun.',
  photoLarge: 'Foto punika kageden. Pilih ingkang langkung alit.',
  photoGone: 'Foto ingkang kasimpen sampun boten wonten. Pilih malih fotonipun.',
  identifier:
    'Wonten nomer, akun, utawi tautan: “{x}”. Dipunbusak rumiyin; wonten ngriki boten saged dipunsegel.',
  sendAnyway: 'Pancen perangan saking wadulan punika. Kintun kados makaten kemawon.',
  repeated:
    'Formulir punika sampun kakintun kanthi isi sanes. Menawi wadulan enggal, kintun sepindhah malih.',
  tooLarge: 'Foto-fotonipun kageden menawi kakintun sareng. Pilih langkung sekedhik utawi langkung alit.',
  failed: 'Dereng kasimpen amargi wonten alangan. Isian panjenengan taksih wonten; kintun malih.',
  busy: 'Kathah kintunan sareng. Pencet Wangsul ing peramban: isian taksih wonten. Lajeng kintun malih.',
  errorPrefix: 'Dereng jangkep',
  closePage: 'Kaca punika dipuntutup sasampunipun kodenipun kacathet.',
  another: 'Damel wadulan sanes',
  ppid: 'Panyuwunan informasi kula etang “dipunlimpahaken”. Kintun ugi panyuwunan sareng kartu identitas dhateng PPID: {x}',
  statusOnly:
    'Wonten ngriki namung status. Wicantenan lan foto dipunbikak ing kaca jangkep (mbetahaken JavaScript).',
  question: 'Petugas taken dhateng panjenengan. Dipunwangsuli ing kaca jangkep (mbetahaken JavaScript).',
  closesItself: 'Kaca punika tutup piyambak sasampunipun kalih menit.',
  notFound: 'Kode lacak punika boten kepanggih. Priksa malih angkanipun ingkang nembelas.',
  trap: 'Dipunkosongi',
};
