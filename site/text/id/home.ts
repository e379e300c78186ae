/** The home page. */
export const home = {
  title: (regency: string) => `Aduan warga ${regency}`,
  description: (regency: string) =>
    `Aduan warga ${regency} yang sudah selesai: di mana, oleh siapa, berapa lama, dengan foto sebelum dan sesudah.`,
  /** After the big number. */
  headline: (regency: string, _count: number) => `aduan warga ${regency} selesai dan dapat Anda periksa`,
  headlineWithout: (regency: string) => `Aduan warga ${regency}, dari gelap menjadi terang`,
  lead: (villages: string, villageWord: string) =>
    `Setiap titik terang adalah satu masalah yang dibereskan, di ${villages} ${villageWord}.`,
  /** Solved ones are more than those published; the sentence says both, so that nobody divides the one by the other. */
  ofValid: (resolved: string, valid: string, share: string) =>
    `Seluruhnya ${resolved} dari ${valid} aduan valid selesai (${share}).`,
  unsolvedToo: 'Yang belum juga dihitung',
  explore: 'Jelajahi peta',
  mapAlt: (regency: string) =>
    `Peta ${regency} dengan satu titik terang untuk tiap aduan yang selesai. Buka peta.`,
  thenAndNow: 'Dulu begini, sekarang begini',
  all: 'Lihat semua aduan selesai',
  promises: 'Yang dapat Anda pegang',
  thanksTitle: 'Ucapan terima kasih bukan tindak lanjut',
  thanks:
    'Aduan baru dihitung ditindaklanjuti bila jawabannya menyebut siapa mengerjakan apa dan kapan, atau menunjukkannya.',
  namesTitle: 'Nama pelapor tidak pernah sampai ke sini',
  names: 'Identitas disegel di ponsel pelapor dan hanya dapat dibuka petugas verifikasi.',
  whoSees: 'Siapa dapat melihat apa',
  figuresTitle: 'Setiap angka dapat dihitung ulang',
  figures: 'Yang terlambat dan yang belum selesai ikut dihitung.',
  download: 'Unduh datanya',
  readMethod: 'baca caranya',
};
