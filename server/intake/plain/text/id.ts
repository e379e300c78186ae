import type { PlainText } from './plain-text.ts';

export const id: PlainText = {
  title: 'Aduan tanpa nama',
  intro: 'Jangan tulis nama, nomor telepon, atau NIK Anda: tanpa JavaScript kami tidak dapat menyegelnya.',
  withScript: 'Buka formulir lengkap (perlu JavaScript)',
  noNames: 'Apa masalahnya, sejak kapan, siapa yang terdampak.',
  villageMissing: 'Pilih desa atau kelurahan.',
  landmarkLong: 'Ringkas patokannya sampai 200 huruf.',
  dayWrong: 'Tulis tanggal yang sudah lewat, misalnya 2026-03-24.',
  kept: 'Foto {n} sudah tersimpan. Hapus centangnya untuk membuangnya.',
  photoType: 'Berkas itu bukan foto yang dapat kami baca. Pilih JPEG, PNG, WebP, AVIF, atau HEIC.',
  photoBroken: 'Foto itu rusak atau terpotong. Pilih ulang fotonya.',
  photoLarge: 'Foto itu terlalu besar. Pilih yang lebih kecil.',
  photoGone: 'Foto yang tersimpan sudah tidak ada. Pilih ulang fotonya.',
  identifier: 'Ada nomor, akun, atau tautan: “{x}”. Hapus dulu; di sini tidak dapat disegel.',
  sendAnyway: 'Memang bagian dari aduan ini. Kirim apa adanya.',
  repeated:
    'Formulir ini sudah terkirim dengan isi lain. Bila ini aduan baru, tekan Kirim aduan sekali lagi.',
  tooLarge: 'Foto-fotonya terlalu besar untuk dikirim sekaligus. Pilih lebih sedikit atau yang lebih kecil.',
  failed: 'Belum tersimpan karena gangguan di pihak kami. Isian Anda tetap di sini; kirim sekali lagi.',
  busy: 'Banyak kiriman pada saat yang sama. Tekan Kembali di peramban: isian Anda masih di sana. Lalu kirim lagi.',
  errorPrefix: 'Perlu dilengkapi',
  closePage: 'Tutup halaman ini setelah kodenya dicatat.',
  another: 'Buat aduan lain',
  ppid: 'Permintaan informasi kami teruskan sebagai “dilimpahkan”. Kirim juga permohonan beserta kartu identitas ke PPID: {x}',
  statusOnly:
    'Di sini hanya status yang tampil. Percakapan dan foto dibuka di halaman lengkap (perlu JavaScript).',
  question: 'Petugas bertanya kepada Anda. Jawab di halaman lengkap (perlu JavaScript).',
  closesItself: 'Halaman ini tertutup sendiri setelah dua menit.',
  notFound: 'Kode lacak ini tidak kami temukan. Periksa kembali keenam belas angkanya.',
  trap: 'Biarkan kosong',
};
