/**
 * The page "Pasang di situs Anda". In sentences `*…*` is what a program shows on its screen, `` `…` `` is code, and `[…](…)` a link
 * (RichText.astro).
 */
export const embed = {
  title: 'Pasang di situs Anda',
  description:
    'Formulir aduan, pelacak, atau kartu hasil di situs desa atau instansi Anda: pilih, lihat, salin.',
  lead: 'Pilih instansi dan bentuknya, lihat hasilnya, lalu salin satu baris ke WordPress, OpenSID, Joomla, Blogger, atau halaman HTML mana pun.',
  choose: 'Pilih',
  owner: 'Halaman milik siapa?',
  wholeRegency: (name: string) => `Seluruh ${name}`,
  agencies: 'Instansi',
  villagesOf: (district: string) => `Kecamatan ${district}`,
  mode: 'Bentuk',
  modes: {
    inline: ['Formulir', 'Langsung terbuka di halaman.'],
    button: ['Tombol', 'Formulir terbuka di tempat itu bila ditekan.'],
    tracker: ['Pelacak', 'Warga memasukkan kode lacaknya.'],
    card: ['Kartu hasil', 'Jumlah aduan selesai dan foto terbarunya.'],
  },
  language: 'Bahasa formulir',
  colour: 'Warna tombol',
  ownColour: 'Pakai warna situs Anda',
  preview: 'Pratinjau',
  showPreview: 'Tampilkan pratinjau',
  previewHint:
    'Memuat formulir yang sebenarnya dari layanan kami. Tidak ada yang terkirim sebelum Anda mengirim.',
  copy: 'Salin',
  copied: 'Tersalin',
  /** Without the right to the clipboard. */
  notCopied: 'Sudah ditandai: tekan lama atau Ctrl+C',
  /** Without script the snippets stand with an example. */
  withoutScript: (code: string) =>
    `Contoh di bawah memakai kode “${code}”. Ganti dengan kode Anda dari daftar di bagian akhir.`,
  oneLine: 'Satu baris',
  oneLineHint:
    'Tempel di tempat formulir harus muncul. Ruang setinggi formulir dipesan sejak awal, jadi tidak ada yang bergeser saat Anda mengisinya.',
  byApp: 'Menurut aplikasi Anda',
  plugin: (address: string) =>
    `Tanpa menempel apa-apa: [unduh plugin WordPress](${address}), pasang lewat *Plugin → Tambah Plugin → Unggah*, lalu tulis \`[titik_terang]\`.`,
  kit: (address: string) =>
    `Semua berkas untuk OpenSID, Joomla, dan Blogger, sudah beralamat kabupaten ini: [unduh kit](${address}). Kode instansinya ganti dengan kode Anda.`,
  wordpress: [
    'Buka halaman tempat formulir akan berdiri, tekan tanda + dan pilih blok *HTML Khusus*.',
    'Tempel baris ini, lalu simpan.',
    'Hilang sesudah disimpan? Akun Anda tidak boleh memasang skrip: pakai [tautan bergambar](#tautan), atau minta administrator situs.',
  ],
  opensid: [
    'Masuk sebagai admin, buka *Admin Web* lalu *Widget*, dan tambahkan widget jenis dinamis.',
    'Kolom kodenya merusak skrip dan bingkai yang tidak lengkap. Tempel bingkai ini apa adanya, tanpa mengubah tanda petiknya, lalu simpan dan aktifkan.',
  ],
  joomla: [
    'Buat modul *Custom*, matikan penyunting visual, lalu tempel baris ini.',
    'Dihapus Joomla? Ubah *penyaring teks* untuk kelompok pengguna Anda, atau pakai [tautan bergambar](#tautan).',
  ],
  blogger: [
    'Buka *Tata Letak*, tambahkan gadget *HTML/JavaScript*, lalu tempel baris ini.',
    'Nyalakan *Pengalihan HTTPS* di Setelan: di halaman http yang muncul tombol, bukan formulir.',
  ],
  html: 'HTML biasa, dengan tautan bila skrip mati',
  htmlHint:
    'Elemen ini boleh berdiri di mana saja, berulang kali; yang berikutnya tidak perlu skrip lagi. Tautan di dalamnya tampil selama skrip belum atau tidak berjalan.',
  htmlStyle:
    'Agar isi di bawahnya tidak turun ketika formulir datang, tambahkan ke berkas gaya Anda (untuk kartu 400px):',
  ownScript: 'Dari skrip Anda sendiri',
  ownScriptHint:
    '`mount(tempat, pilihan)` menaruh formulir di akhir sebuah elemen. `whenDefined` menunggu skrip kami. Baris pertama ditaruh di dalam `head`: di tempat lain ia memunculkan formulirnya sendiri.',
  frame: 'Bila skrip dilarang: bingkai',
  link: 'Selalu berhasil: tautan',
  /** Names of the snippets, for those who hear the page. */
  names: { frame: 'Bingkai', badge: 'Tautan bergambar', link: 'Tautan' },
  plainHttp:
    'Situs Anda masih memakai `http://`? Formulir di dalam halaman tidak dapat menyegel identitas dengan aman, jadi yang muncul tombol yang membuka halaman kami. Itu disengaja.',
  fixed: 'Versi tetap',
  fixedHint:
    'Untuk pengelola yang ingin memeriksa sendiri: berkas ini tidak pernah berubah, dan peramban menolaknya bila isinya lain dari sidiknya (SRI). Tautan di dalamnya tampil bila skrip ditolak. Kekurangannya: perbaikan baru tidak ikut sampai Anda menyalin ulang.',
  fixedAsk: 'Ambil alamat dan sidik versi sekarang',
  fixedAddress: 'Alamat dan sidik versi sekarang ada di',
  fixedFailed: 'Layanan belum terjangkau. Coba lagi sebentar.',
  promised: 'Yang dijamin untuk situs Anda',
  promises: (service: string) => [
    'Skripnya kurang dari 1 kB dan tidak memperlambat halaman Anda. Bila formulir tidak menjawab dalam 8 detik, yang tampil tautan biasa, bukan ruang kosong.',
    'Isi formulir tidak dapat dibaca skrip lain di situs Anda, dan tingginya sama di setiap langkah. Kami tidak menyimpan dari situs mana aduan datang.',
    `Situs dengan kebijakan isi (CSP) cukup mengizinkan \`${service}\` pada \`script-src\` dan \`frame-src\`. Tidak ada skrip atau gaya sisipan.`,
    'Alamat `/embed.js` tidak akan berubah. Jangan menambahkan `integrity` pada alamat itu, karena isinya diperbarui; pakai [versi tetap](#versi-tetap).',
    'Kode yang salah ketik menampilkan formulir umum, dan petugas kami diberi tahu.',
  ],
  codes: (villageWord: string) => `Kode instansi dan ${villageWord}`,
  showCodes: (count: number) => `Tampilkan ${count} kode`,
  name: 'Nama',
  code: 'Kode',
  otherVillages: (villageWord: string, code: string) =>
    `Untuk ${villageWord} lain pakai \`data-village\` dengan kode wilayah Kemendagri, misalnya \`${code}\`.`,
};
