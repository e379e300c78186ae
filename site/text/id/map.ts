/** The map page and the embedded map. */
export const map = {
  title: (regency: string) => `Peta aduan selesai ${regency}`,
  description: (regency: string) =>
    `Setiap titik terang adalah satu aduan warga ${regency} yang sudah selesai.`,
  heading: 'Peta titik terang',
  lead: 'Setiap titik adalah satu aduan yang sudah selesai. Daftar ini memuat hal yang sama dengan peta.',
  newestListed: (count: string) => `Daftar ini memuat ${count} yang terbaru.`,
  allByMonth: 'Semua aduan menurut bulan',
  region: 'Peta. Geser dengan tombol panah, perbesar dengan tombol plus.',
  imageAlt: (regency: string) => `Peta ${regency} dengan titik terang di tempat aduan yang selesai.`,
  filter: 'Saring titik',
  category: 'Kategori',
  agency: 'OPD atau desa',
  district: 'Kecamatan',
  evidence: 'Bukti',
  from: 'Selesai dari bulan',
  to: 'Sampai bulan',
  any: 'Semua',
  apply: 'Terapkan',
  clear: 'Hapus saringan',
  nearMe: 'Di sekitar saya',
  count: (count: string, _exact: number) => `${count} aduan selesai.`,
  withoutPoint: (regency: string, count: string, villageWord: string) =>
    `Di seluruh ${regency} ${count} aduan hanya disebut sampai ${villageWord}, jadi tidak punya titik.`,
  seeByMonth: 'Lihat semua menurut bulan',
  solved: (day: string) => `selesai ${day}`,
  /** Travels in the page for its script: plain strings; {n} is a number, {m} a month, {d} a day. */
  script: {
    /** What the browser writes numbers and dates by. */
    locale: 'id-ID',
    zoomIn: 'Perbesar',
    zoomOut: 'Perkecil',
    close: 'Tutup',
    solved: 'Selesai {d}.',
    inView: '{n} aduan dalam tampilan peta.',
    inViewFiltered: '{n} aduan menurut saringan dalam tampilan peta.',
    zoomToNarrow: 'Perbesar peta untuk menyaring daftar menurut tempat.',
    othersByMonth: '{n} lagi: semua aduan selesai menurut bulan',
    unreachable:
      'Sebagian titik belum dapat dimuat. Periksa sambungan lalu geser peta; daftar ini tetap dapat dibaca.',
    matches: '{n} titik cocok.',
    noMatch: 'Tidak ada titik yang cocok dengan saringan ini.',
    cutAt: 'Sejak {m}; pilih "dari bulan" untuk yang lebih lama.',
    searching: 'Mencari letak Anda…',
    noPosition:
      'Letak Anda tidak dapat dibaca. Izinkan lokasi untuk situs ini, atau geser peta ke tempat Anda.',
    noneNear: 'Belum ada titik yang cocok.',
    near: '{n} titik terdekat dari Anda. Letak Anda tidak dikirim ke mana pun.',
    nearUnreachable:
      'Titik di sekitar Anda belum dapat dimuat. Periksa sambungan, lalu coba lagi; letak Anda tidak dikirim.',
  },
};
