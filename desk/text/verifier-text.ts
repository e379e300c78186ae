import type { AgencyReason } from '../../api-client/contract/desk/suggestions.ts';

const number = (n: number) => n.toLocaleString('id-ID');

/** Search, kept filters, suggestions, duplicates and keys of the verifier's desk. */
export const verifierText = {
  search: {
    label: 'Cari di seluruh register',
    hint: 'Kata dalam aduan, desa, kategori, OPD, atau nomor',
    found: (n: number, more: boolean) => `${more ? 'Lebih dari ' : ''}${number(n)} aduan, terbaru dulu`,
    nothing: 'Tidak ada aduan yang cocok. Kurangi kata atau longgarkan saringan.',
    code: 'Ini mirip kode lacak. Kode lacak milik pelapor dan tidak dapat dipakai mencari di sini.',
  },
  filter: {
    saved: 'Saringan saya',
    others: 'Saringan lain',
    any: 'Semua',
    category: 'Kategori',
    agency: 'OPD',
    region: 'Wilayah',
    from: 'Diterima sejak',
    to: 'Sampai',
    clear: 'Kosongkan saringan',
    keep: 'Simpan saringan ini',
    name: 'Nama saringan',
    nameHint: 'Tanpa nama orang. Kata pencarian tidak ikut disimpan.',
    save: 'Simpan',
    cancel: 'Batal',
    kept: 'Saringan disimpan.',
    removed: 'Saringan dihapus.',
    remove: (name: string) => `Hapus saringan "${name}"`,
  },
  suggestion: {
    category: (name: string) => `Mungkin lebih tepat: ${name}`,
    agrees: 'Cocok dengan isi aduan',
    words: (words: string[]) => `kata ${words.map((word) => `"${word}"`).join(', ')}`,
    use: 'Pakai kategori ini',
    agency: (name: string, why: string) => `Saran: ${name}. Karena ${why}.`,
    none: 'Tidak ada saran OPD; pilih sendiri.',
    accused: (names: string[]) =>
      `Teks tampaknya mengadukan ${names.join(', ')}; karena itu tidak disarankan sebagai penangan.`,
    outside: (words: string) =>
      `Ada kata "${words}": mungkin di luar wewenang kabupaten. Pertimbangkan "Limpahkan ke luar".`,
    why(reason: AgencyReason, district: (code: string) => string): string {
      switch (reason.kind) {
        case 'duty':
          return 'sesuai tugasnya';
        case 'listed':
          return 'terdaftar menangani kategori ini';
        case 'history':
          return `menangani ${number(reason.count)} dari ${number(reason.of)} aduan kategori ini ${
            reason.districtCode ? `di ${district(reason.districtCode)}` : 'sebelumnya'
          }`;
        case 'words':
          return `kata "${reason.words}"`;
        case 'place':
          return 'tempatnya di desa itu';
        case 'page':
          return 'formulir dibuka di halamannya';
      }
    },
  },
  verifyAssign: {
    both: 'Verifikasi dan teruskan',
    only: 'Verifikasi saja',
    masked: 'Bagian yang sudah disamarkan',
    maskedHint: 'Keliru? Biarkan kata aslinya. Keputusan Anda tercatat.',
    show: 'Biarkan',
    hide: 'Samarkan',
    edited: 'Ringkasan sudah Anda ubah; bagian yang menunjuk ke orang diperiksa di bawah.',
  },
  duplicates: {
    title: 'Mungkin sama',
    none: 'Tidak ada aduan serupa di sekitar sini.',
    intro: 'Dinilai dari tempat, kategori, waktu, dan kata. Tidak ada yang digabung otomatis.',
    metres: (n: number) => (n < 1000 ? `${number(n)} m` : `${number(Math.round(n / 100) / 10)} km`),
    sameVillage: 'desa sama',
    sameCategory: 'kategori sama',
    otherCategory: (name: string) => `kategori ${name}`,
    days: (n: number) =>
      n === 0 ? 'hari yang sama' : n > 0 ? `${number(n)} hari sebelumnya` : `${number(-n)} hari sesudahnya`,
    words: (words: string[]) => `kata sama: ${words.join(', ')}`,
    open: 'Buka',
    intoThat: 'Gabungkan ke sana',
    intoThis: 'Gabungkan ke sini',
    noMerge: 'Tidak dapat digabung: sudah ditangani atau terlapornya berbeda.',
    confirmTitle: { there: 'Gabungkan aduan ini ke sana?', here: 'Gabungkan aduan itu ke sini?' },
    stays: 'Yang diteruskan',
    joins: 'Yang digabung',
    reporters:
      'Pelapor aduan yang digabung tetap memegang kode lacaknya, melihat kata dan fotonya sendiri serta status umum saja. Pelapor yang lain tidak melihat perubahan apa pun. Tidak seorang pun tahu siapa atau berapa yang lain.',
    final: 'Langkah ini tercatat dan tidak dapat dibatalkan di meja kerja.',
    yes: 'Ya, gabungkan',
    done: 'Aduan digabung.',
  },
  confirm: {
    cancel: 'Belum, kembali',
    reject: {
      title: 'Tutup aduan ini dengan alasan itu?',
      body: 'Pelapor membaca alasannya di pelacak. Langkah ini tercatat dan tidak dapat dibatalkan.',
      yes: 'Ya, tutup',
    },
    forward: {
      title: 'Limpahkan aduan ini ke luar?',
      body: 'Pelapor membaca nama instansi dan penjelasannya. Langkah ini tercatat dan tidak dapat dibatalkan.',
      yes: 'Ya, limpahkan',
    },
    merge: {
      title: 'Gabungkan aduan ini?',
      body: 'Pelapornya tetap memegang kode lacaknya dan hanya melihat status umum. Langkah ini tercatat dan tidak dapat dibatalkan.',
      yes: 'Ya, gabungkan',
    },
  },
  next: {
    label: 'Urutan antrean',
    next: 'Berikutnya (J)',
    previous: 'Sebelumnya (K)',
    end: 'Ini aduan terakhir dalam daftar.',
    start: 'Ini aduan pertama dalam daftar.',
  },
  merge: {
    near: 'Yang terbaru dari desa ini. Tulis kata atau nomor untuk mencari di seluruh register.',
    latest: 'Yang terbaru. Tulis kata atau nomor untuk mencari di seluruh register.',
    nobodyNear:
      'Tidak ada aduan lain dari desa ini. Tulis kata atau nomor untuk mencari di seluruh register.',
  },
  publish: {
    auto: 'Pratinjau muncul sendiri setelah semuanya lengkap.',
  },
  keys: {
    hint: 'Pintasan: J turun, K naik, Enter buka, P terbitkan, / cari, ? bantuan',
    inQueue: 'Di antrean',
    inComplaint: 'Di aduan',
    inPhoto: 'Saat memeriksa foto',
    queue: [
      ['J', 'aduan berikutnya'],
      ['K', 'aduan sebelumnya'],
      ['Enter', 'buka aduan'],
      ['P', 'terbitkan aduan yang sudah selesai'],
      ['/', 'cari di seluruh register'],
      ['?', 'bantuan ini'],
    ],
    complaint: [
      ['V', 'verifikasi'],
      ['O', 'teruskan ke OPD'],
      ['T', 'tanya pelapor'],
      ['X', 'tidak dapat ditindaklanjuti'],
      ['G', 'gabungkan ke aduan yang paling mirip'],
      ['M', 'gabungkan ke aduan lain'],
      ['C', 'pakai kategori yang disarankan'],
      ['L', 'limpahkan ke luar'],
      ['P', 'terbitkan'],
      ['1 2 3', 'pilih siapa yang diadukan'],
      ['F', 'periksa foto berikutnya'],
      ['S', 'samarkan bagian pertama yang menunggu'],
      ['B', 'biarkan bagian pertama yang menunggu'],
      ['N', 'terbitkan: tidak memicu konflik'],
      ['Ctrl + Enter', 'kirim formulir yang terbuka'],
      ['J  K', 'aduan berikutnya, sebelumnya'],
      ['U', 'kembali ke antrean'],
      ['?', 'bantuan ini'],
    ],
    photo: [
      ['B', 'boleh dilihat'],
      ['R', 'ragu, jangan pakai'],
      ['K', 'tambah kotak'],
      ['C', 'cari wajah'],
      ['+ −', 'perbesar, perkecil'],
      ['Ctrl + Z', 'batalkan kotak'],
    ],
  },
};
