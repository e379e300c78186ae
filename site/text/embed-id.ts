import type { SnippetWords } from '../embed-snippets.ts';

/** The page "Pasang di situs Anda". */
export const embedText = {
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
  language: 'Bahasa',
  languages: { id: 'Indonesia', en: 'English', jv: 'Basa Jawa' },
  colour: 'Warna tombol',
  ownColour: 'Pakai warna situs Anda',
  preview: 'Pratinjau',
  showPreview: 'Tampilkan pratinjau',
  previewHint:
    'Memuat formulir yang sebenarnya dari layanan kami. Tidak ada yang terkirim sebelum Anda mengirim.',
  copy: 'Salin',
  copied: 'Tersalin',
  /** Without script the snippets stand with an example. */
  withoutScript: (code: string) =>
    `Contoh di bawah memakai kode “${code}”. Ganti dengan kode Anda dari daftar di bagian akhir.`,
  fixed: 'Versi tetap',
  fixedHint:
    'Untuk pengelola yang ingin memeriksa sendiri: berkas ini tidak pernah berubah, dan peramban menolaknya bila isinya lain dari sidiknya (SRI). Tautan di dalamnya tampil bila skrip ditolak. Kekurangannya: perbaikan baru tidak ikut sampai Anda menyalin ulang.',
  fixedAsk: 'Ambil alamat dan sidik versi sekarang',
  fixedAddress: 'Alamat dan sidik versi sekarang ada di',
  fixedFailed: 'Layanan belum terjangkau. Coba lagi sebentar.',
} as const;

/** In the language of the visitors of the page the snippet is pasted into. */
export const snippetWords: Record<'id' | 'en' | 'jv', SnippetWords> = {
  id: {
    title: {
      inline: 'Formulir aduan',
      button: 'Sampaikan aduan',
      tracker: 'Pantau aduan',
      card: 'Aduan selesai',
    },
    link: 'Sampaikan aduan',
  },
  en: {
    title: {
      inline: 'Complaint form',
      button: 'File a complaint',
      tracker: 'Track a complaint',
      card: 'Solved complaints',
    },
    link: 'File a complaint',
  },
  jv: {
    title: {
      inline: 'Formulir wadulan',
      button: 'Damel wadulan',
      tracker: 'Pantau wadulan',
      card: 'Wadulan ingkang sampun rampung',
    },
    link: 'Damel wadulan',
  },
};
