/** Texts of the isolated key document, apart from the desk's so that its script stays small. */
export const keyDocumentText = {
  waiting: 'Dokumen kunci siap.',
  passphrase: 'Frasa sandi kunci Anda',
  open: 'Buka di sini',
  working: 'Sedang menghitung…',
  wrongPassphrase: 'Frasa sandi tidak cocok. Tidak ada yang hilang; coba lagi.',
  refused: 'Bagian ini tidak dapat dibuka dengan kunci Anda.',
  notForThisKey:
    'Bagian ini disegel sebelum kunci Anda ada. Petugas lain atau kunci pemulihan dapat membukanya.',
  failed: 'Ada yang gagal di dokumen kunci. Tidak ada yang hilang; tutup lalu coba lagi.',
  shownNote: 'Hanya tampil di sini. Dikosongkan setelah dua menit atau saat layar ditinggalkan.',
  clear: 'Kosongkan sekarang',
  cleared: 'Sudah dikosongkan.',
  contact: {
    anonymous: 'Pelapor memilih anonim. Tidak ada kontak.',
    name: 'Nama',
    number: 'Nomor WhatsApp',
    notes: 'Dipindahkan dari teks aduan',
  },
  phone: {
    scan: 'Pindai dengan ponsel kantor. Komputer ini tidak menghubungi siapa pun.',
    whatsApp: 'WhatsApp',
    call: 'Telepon',
    whatsAppCode: 'Kode QR untuk membuka WhatsApp di ponsel kantor',
    callCode: 'Kode QR untuk menelepon dari ponsel kantor',
    neutral:
      'Selamat siang. Kami dari kantor layanan, ada satu hal singkat yang ingin kami tanyakan. Bolehkah di sini? Abaikan saja bila tidak berkenan.',
    neutralNote: 'Pesan yang tertulis sengaja tidak menyebut aduan: ',
    unusual: 'Nomor ini tidak lazim, jadi tidak ada kode QR. Periksa angkanya sebelum menghubungi.',
  },
  service: {
    name: 'Nama',
    nik: 'NIK',
    customerNumber: 'Nomor pelanggan',
    address: 'Alamat',
  },
  serviceEmpty: 'Tidak ada data layanan.',
  release: {
    title: (field: string) =>
      `Berikan ${field.toLowerCase() === 'nik' ? 'NIK' : field.toLowerCase()} pelapor`,
    to: (officer: string, agency: string) => `Hanya untuk ${officer}, ${agency}.`,
    fingerprint: 'Sidik jari kunci petugas itu (cocokkan lewat telepon bila ragu): ',
    show: 'Buka data ini',
    nothing: 'Pelapor tidak mengisi data ini, jadi tidak ada yang dikirim. Tanyakan lewat pesan bila perlu.',
    check: 'Periksa sebelum diberikan',
    days: (officer: string) =>
      `Disegel ulang untuk ${officer} saja, terhapus setelah 14 hari, dan terlihat oleh pelapor.`,
    seal: (officer: string) => `Segel untuk ${officer}`,
    done: 'Sudah disegel. Yang keluar dari sini hanya data tersegel.',
    purpose: 'Pakai hanya untuk menangani aduan ini. Jangan disalin ke catatan lain.',
    refused:
      'Data ini tidak dapat dibuka dengan kunci Anda. Minta petugas verifikasi memberikannya sekali lagi.',
  },
  newPassphrase: 'Frasa sandi baru',
  newPassphraseHint: 'Paling sedikit 16 huruf, misalnya lima kata acak. Tidak dapat dipulihkan jika lupa.',
  repeatPassphrase: 'Ulangi frasa sandi',
  tooShort: 'Frasa sandi paling sedikit 16 huruf.',
  notSame: 'Kedua frasa sandi tidak sama.',
  make: 'Buat kunci',
  made: 'Kunci dibuat. Yang keluar dari sini hanya kunci publik dan kunci pribadi yang terbungkus.',
  recoveryTitle: 'Kunci pemulihan identitas',
  recoveryOnce:
    'Tampil sekali saja. Cetak atau salin ke kertas. Dikosongkan setelah dua menit tanpa sentuhan; kunci yang belum dipakai cukup dibuat ulang.',
  recoveryCleared: 'Dikosongkan. Kunci tadi belum dipakai, jadi tidak ada yang hilang; mulai lagi bila siap.',
  print: 'Cetak lembar ini',
  written: 'Sudah di kertas, lanjut',
  askBackTitle: 'Baca kembali dari kertas',
  askBackLead: 'Kata-katanya tidak tampil lagi. Ketik tiga kata dari kertas untuk memastikan.',
  wordAt: (n: number) => `Kata ke-${n}`,
  wordBackWrong: (n: number) =>
    `Kata ke-${n} belum cocok. Periksa kertasnya; bila tidak terbaca, tutup dan mulai lagi.`,
  confirmRecovery: 'Tandatangani daftar pertama',
  sheet: {
    of: (regency: string, day: string) => `${regency} · dibuat ${day}`,
    warning:
      'Rahasia. Siapa pun yang memegang lembar ini dapat membuka semua identitas pelapor. Simpan di brankas, jangan difoto, jangan diketik di luar dokumen kunci.',
    code: 'Kode QR berisi 24 kata yang sama, untuk pemindai genggam',
    fingerprint: 'Sidik jari, boleh diketahui siapa pun:',
    whenNeeded: 'Kapan lembar ini dipakai',
    steps: [
      'Menandatangani daftar kunci saat petugas bertambah, berganti, atau keluar.',
      'Memindahkan kunci ke petugas baru bila frasa sandi hilang.',
      'Uji pulih setiap 90 hari. Ketik kata 1 sampai 24 berurutan; empat huruf pertama tiap kata cukup.',
      'Bila lembar ini hilang atau terlihat orang lain, segera hubungi inspektorat.',
    ],
  },
  recoveryInput: 'Kunci pemulihan dari kertas',
  recoveryInputHint: '24 kata berurutan, dipisah spasi. Empat huruf pertama tiap kata cukup.',
  recoveryWrong: 'Kunci pemulihan salah baca: periksa lagi huruf demi huruf.',
  wordCount: (n: number) =>
    `Baru terbaca ${n} kata, seharusnya 24. Periksa kertasnya; ketikan Anda masih ada.`,
  wordUnknown: (position: number, typed: string, near: string | null) =>
    `Kata ke-${position} “${typed}” tidak ada dalam daftar.${near ? ` Mungkin “${near}”?` : ''} Periksa kertasnya; ketikan Anda masih ada.`,
  wordsDoNotFit:
    'Semua kata dikenal, tetapi tidak cocok satu sama lain: ada kata yang tertukar atau salah salin. Periksa urutannya.',
  recoveryOther: 'Ini bukan kunci pemulihan instansi ini. Tidak ada yang berubah; ambil lembar yang benar.',
  listRefused: 'Daftar kunci yang berlaku rusak, jadi tidak dilanjutkan.',
  signCheck: 'Yang akan masuk daftar:',
  signRemove: 'Yang keluar dari daftar:',
  sign: 'Tandatangani',
  signed: 'Daftar ditandatangani.',
  rewrap: {
    lead: 'Hanya kunci data terbungkus yang dipindah. Isi tersegel tidak masuk ke sini dan tidak ada yang dibuka.',
    fingerprint: 'Sidik jari penanda tangan daftar; cocokkan dengan lembar di brankas:',
    start: 'Mulai memindah',
    working: 'Sedang memindah. Kemajuannya tampil di layar utama.',
    done: 'Semua sudah dipindah. Kunci Anda sudah dilepas dari sini.',
    stopped: 'Berhenti. Yang sudah dipindah tetap tersimpan; lanjutkan kapan saja.',
  },
  drill: {
    lead: (n: number) =>
      `${n} bagian tersegel diundi. Tidak satu pun ditampilkan; hanya dihitung yang terbuka.`,
    start: 'Uji sekarang',
    result: (opened: number, sample: number) => `${opened} dari ${sample} terbuka dengan kunci pemulihan.`,
  },
};
