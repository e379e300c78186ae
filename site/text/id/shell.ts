/** What frames every page, and words that several pages share. */
export const shell = {
  languageName: 'Bahasa Indonesia',
  languages: 'Bahasa',
  /** Shown over every page of a language that wants a reviewer; empty for the others. */
  translationNote: '',
  skip: 'Langsung ke isi',
  mainNavigation: 'Utama',
  footerNavigation: 'Tentang situs ini',
  map: 'Peta',
  cases: 'Aduan selesai',
  statistics: 'Statistik',
  data: 'Data',
  method: 'Metodologi',
  privacy: 'Privasi',
  embed: 'Pasang di situs Anda',
  report: 'Sampaikan aduan',
  track: 'Lacak aduan',
  demoBand: 'Data contoh: kabupaten rekaan. Tidak ada tempat atau kejadian nyata yang dimaksud.',
  emergency: (number: string) => `Keadaan darurat? Hubungi ${number}, jangan menunggu formulir.`,
  snapshot: (when: string) => `Keadaan pada ${when}.`,
  licence: 'Data terbuka dengan lisensi CC BY 4.0.',
  before: 'Sebelum',
  after: 'Sesudah',
  illustration: 'Gambar ilustrasi, bukan foto.',
  nothingYet: 'Belum ada aduan selesai yang diterbitkan.',
  nothingYetMore:
    'Aduan yang sudah selesai dan sudah diperiksa akan tampil di sini, lengkap dengan foto sebelum dan sesudah.',
};
