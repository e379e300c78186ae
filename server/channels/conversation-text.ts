import type { RefusalCriterion } from '../../api-client/contract/public/criteria.ts';

/** Which stated criterion a telling lacks. */
const reasons: Record<RefusalCriterion, (withinDays: number | null) => string> = {
  place: () => 'tempat kejadiannya tidak disebut.',
  photo: () => 'aduan lewat percakapan perlu sedikitnya satu foto.',
  time: (days) => `kejadiannya harus bertanggal dan paling lama ${days ?? 0} hari lalu.`,
  own_experience: () => 'lewat percakapan kami hanya menerima yang dilihat atau dialami sendiri.',
  readable: () => 'bahasanya belum dapat kami baca.',
  incomplete: () => 'isiannya belum lengkap.',
};

/** What the conversation says, in Indonesian: short enough for a chat, one question at a time. */
export const conversationText = {
  greeting: (regency: string, tracker: string) =>
    `Ini layanan aduan ${regency}. Beberapa pertanyaan pendek, lalu Anda mendapat kode lacak.\nNama dan nomor Anda disegel untuk petugas verifikasi; dinas dan publik tidak pernah melihatnya. Aplikasi ini sendiri tetap mengenal Anda. Tanpa dikenal sama sekali: ${tracker}\nKetik BATAL untuk berhenti, STOP agar kami tidak membalas lagi.`,
  story: 'Ceritakan apa yang terjadi dan di mana, dalam satu dua kalimat.',
  storyShort: 'Ceritanya masih terlalu pendek. Tulis sedikitnya satu kalimat: apa yang terjadi dan di mana.',
  storyLong: 'Ceritanya terlalu panjang. Ringkas menjadi paling banyak 5.000 huruf, lalu kirim lagi.',
  voice:
    'Pesan suara atau videonya kami simpan untuk petugas verifikasi. Tulis juga satu kalimat tentang apa yang terjadi, atau balas LEWATI bila tidak bisa mengetik.',
  onlyVoice: 'Aduan disampaikan lewat pesan suara atau video; petugas verifikasi mengetik isinya.',
  category: (names: readonly string[], page: string) =>
    `Ini tentang apa? Balas dengan nomornya.\n${names.map((name, index) => `${index + 1}. ${name}`).join('\n')}\nSoal sikap petugas atau hal rahasia: lewat halaman kami saja, ${page}`,
  categoryWrong: (count: number) => `Balas dengan satu nomor, 1 sampai ${count}.`,
  place: 'Di mana tempatnya? Kirim lokasi, atau tulis nama desa dan kecamatannya.',
  placeUnclear:
    'Desa itu belum kami temukan, atau namanya dipakai lebih dari satu desa. Tulis nama desa dan kecamatannya, misalnya "Desa Sukamaju, Kecamatan Melati".',
  placeOutside: 'Lokasi itu di luar wilayah kami. Kirim lokasi lain, atau tulis nama desa dan kecamatannya.',
  photo: 'Ada fotonya? Kirim sekarang (paling banyak empat), lalu balas LANJUT. Tanpa foto: balas LEWATI.',
  photoNeeded:
    'Aduan lewat percakapan perlu sedikitnya satu foto. Kirim sekarang (paling banyak empat), lalu balas LANJUT. Tidak punya: balas LEWATI.',
  photoTaken: (count: number) => `Foto ke-${count} diterima. Kirim lagi, atau balas LANJUT.`,
  photoRefused:
    'Satu kiriman tidak dapat dibaca sebagai foto. Yang lain tidak hilang; kirim ulang foto itu bila perlu.',
  time: 'Kapan kejadiannya? Misalnya "kemarin" atau "12 November". Tidak ingat: balas LEWATI.',
  timeWithin: (days: number) =>
    `Kapan kejadiannya? Misalnya "kemarin" atau "12 November". Lewat percakapan kami menerima kejadian paling lama ${days} hari lalu. Tidak ingat: balas LEWATI.`,
  own: 'Apakah Anda melihat atau mengalaminya sendiri? Balas YA atau TIDAK.',
  ownWrong: 'Balas YA atau TIDAK.',
  refused: (criterion: RefusalCriterion, withinDays: number | null, page: string) =>
    `Kiriman ini belum dapat kami hitung sebagai aduan: ${reasons[criterion](withinDays)} Isiannya kami hapus. Lewat formulir tidak ada syarat itu: ${page}\nAtau tulis lagi di sini untuk mulai dari awal.`,
  timeWrong: 'Tanggalnya belum terbaca, atau masih akan datang. Tulis misalnya "kemarin" atau "12/11/2026".',
  confirm: (facts: { category: string; place: string; photos: number; day: string | null }) =>
    `Siap dikirim:\n• ${facts.category}\n• ${facts.place}\n• ${facts.photos === 0 ? 'tanpa foto' : `${facts.photos} foto`}\n• ${facts.day ?? 'tanggal tidak disebut'}\nBalas KIRIM untuk mengirim, atau BATAL.`,
  atPoint: 'lokasi yang Anda kirim',
  filed: (code: string, tracker: string) =>
    `Aduan Anda sudah kami terima. Kode lacak:\n${code}\nSimpan kode ini; tidak dapat dicari lagi. Lihat perkembangannya di ${tracker} atau balas STATUS.`,
  notFiled:
    'Aduan belum tersimpan karena gangguan di pihak kami. Isian Anda tidak hilang; balas KIRIM sebentar lagi.',
  cancelled: 'Dibatalkan; isiannya kami hapus. Tulis lagi kapan saja untuk mulai dari awal.',
  stopped:
    'Baik, kami tidak akan membalas lagi. Aduan yang sudah dikirim tetap dikerjakan dan dapat dilihat dengan kodenya.',
  added: 'Pesan Anda kami teruskan ke petugas verifikasi. Untuk aduan lain, balas BARU.',
  addRefused: (tracker: string) =>
    `Aduan ini sudah selesai diproses. Lihat ${tracker} dengan kode Anda, atau balas BARU untuk aduan lain.`,
  moreFiles: 'Kiriman tambahan dari pelapor.',
  question: (question: string) =>
    `Petugas verifikasi bertanya tentang laporan Anda:\n${question}\nBalas pesan ini untuk menjawab.`,
  questionNeutral: (tracker: string) =>
    `Ada pertanyaan dari petugas verifikasi. Bacalah di ${tracker} dengan kode Anda, atau balas pesan ini.`,
  emergency: (number: string) => `Bila ini darurat, hubungi ${number} sekarang juga.`,
};
