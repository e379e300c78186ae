import type { EndedOutcome, RowSource } from '../../api-client/contract/desk/rows.ts';
import type { RowField } from '../entry/rows/row-columns.ts';

const sources: Record<RowSource, string> = {
  phone_log: 'Catatan telepon: setiap baris satu penelepon',
  register: 'Register lama: aduan yang dicatat sebelum sistem ini',
};

const fields: Record<RowField, string> = {
  day: 'Tanggal masuk',
  time: 'Jam',
  text: 'Isi aduan',
  village: 'Desa atau kelurahan',
  landmark: 'Patokan tempat',
  category: 'Kategori',
  name: 'Nama pelapor (disegel)',
  phone: 'Nomor telepon (disegel)',
  number: 'Nomor di berkas',
  status: 'Status',
  channel: 'Kanal',
};

const outcomes: Record<EndedOutcome, string> = {
  resolved: 'selesai',
  refused: 'tidak dapat ditindaklanjuti',
  forwarded: 'dilimpahkan',
  invalid: 'tidak valid',
};

const short = (written: string) => (written.length > 60 ? `${written.slice(0, 60)}…` : written);

/** Words of what comes in from a phone log or an old register. */
export const rowsText = {
  title: 'Ambil dari berkas: catatan telepon atau register lama',
  lead: 'Pilih berkas CSV atau XLSX. Berkas dibaca di peramban ini. Nama dan nomor telepon disegel di sini sebelum dikirim; kolom yang tidak dipilih tidak dikirim.',
  source: 'Isi berkas',
  sources,
  file: 'Pilih berkas',
  chosen: (name: string) => `Berkas: ${name}`,
  noTable: 'Berkas ini tidak dapat dibaca. Simpan sebagai CSV atau XLSX, paling besar 10 MB, lalu coba lagi.',
  openQuote: (line: number) =>
    `Tanda kutip yang dibuka di sekitar baris ${line} tidak pernah ditutup. Perbaiki di berkasnya, lalu pilih lagi.`,
  empty: 'Berkas ini kosong.',
  columns: 'Kolom',
  columnsHint: 'Periksa kolom mana yang dipakai. Yang salah dikenali dapat diganti.',
  noColumn: 'tidak ada',
  fields,
  unnamed: (n: number) => `Kolom ${n}`,
  missing: (names: string) => `Pilih dulu kolom untuk: ${names}.`,
  unused: (names: string) => `Tidak dipakai dan tidak dikirim: ${names}.`,
  noKeys: 'Kunci penyegelan belum ada: nama dan nomor telepon tidak akan disimpan.',
  otherwiseCategory: 'Kategori bila barisnya tidak menyebut',
  otherwiseChannel: 'Kanal bila barisnya tidak menyebut',
  endedHint:
    'Yang sudah berakhir hanya dihitung: kanal, bulan, dan hasilnya, tanpa isi dan tanpa orang. Angkanya terbit sendiri dan tidak masuk ukuran waktu.',
  ready: (n: number) => `${n} aduan siap dimasukkan`,
  over: (n: number) => `${n} sudah berakhir, hanya dihitung`,
  wrong: (n: number) => `${n} baris belum dapat diambil`,
  line: 'Baris',
  reason: 'Sebab',
  starts: 'Awal baris',
  first: (n: number) => `Contoh ${n} baris pertama`,
  what: 'Isi',
  told: (when: string, who: string) => `Masuk ${when}; pelapor: ${who}`,
  sealedWho: { anonymous: 'tanpa nama', number: 'nomor, disegel', named: 'nama, disegel' },
  outcomes,
  more: (n: number) => `… dan ${n} baris lagi; semuanya ada di berkas unduhan.`,
  download: (n: number) => `Unduh ${n} baris yang tersisa (CSV, dengan sebabnya)`,
  downloadName: 'baris-tersisa.csv',
  send: (n: number) => `Masukkan ${n} baris`,
  sending: (at: number, of: number) => `Memasukkan ${at} dari ${of}…`,
  sent: (sent: { filed: number; counted: number; known: number }, left: number) =>
    [
      `${sent.filed} aduan masuk.`,
      sent.counted > 0 ? `${sent.counted} yang sudah berakhir dihitung.` : '',
      sent.known > 0 ? `${sent.known} sudah ada sebelumnya.` : '',
      left > 0 ? `${left} baris tersisa di bawah ini.` : '',
    ]
      .filter(Boolean)
      .join(' '),
  sealFailed: 'Penyegelan gagal, jadi tidak ada yang dikirim. Muat ulang halaman, lalu coba lagi.',
  stopped: 'Berhenti sebelum selesai. Tekan lagi: yang sudah masuk tidak masuk dua kali.',
  faults: {
    noDay: 'Tanggal masuknya kosong; aduan yang belum selesai memerlukannya.',
    day: (written: string) =>
      `Tanggal “${short(written)}” tidak terbaca. Tulis misalnya 2/3/2026, 2026-03-02, atau 2 Maret 2026.`,
    time: (written: string) => `Jam “${short(written)}” tidak terbaca. Tulis misalnya 14:05.`,
    future: 'Tanggalnya masih akan datang.',
    tooOld: (days: number) =>
      `Masuknya lebih dari ${days} hari lalu; batasnya diatur administrator di Pengaturan.`,
    short: 'Isi aduan kurang dari 20 huruf.',
    long: 'Isi aduan lebih dari 5.000 huruf.',
    village: (name: string) =>
      name === ''
        ? 'Desa atau kelurahannya kosong.'
        : `Desa “${short(name)}” tidak ada di daftar, atau ada beberapa; tulis dengan kecamatannya.`,
    landmark: 'Patokan tempat lebih dari 200 huruf.',
    category: (name: string) =>
      `Kategori “${short(name)}” tidak dikenal, dan kategori pengganti belum dipilih.`,
    noCategory: 'Kategorinya kosong, dan kategori pengganti belum dipilih.',
    asksMore: 'Kategori ini menanyakan hal yang tidak ada di berkas; catat lewat formulir di atas.',
    status: (word: string) => `Status “${short(word)}” tidak dikenal. Tulis misalnya Proses atau Selesai.`,
    channel: (word: string) => `Kanal “${short(word)}” tidak dikenal. Tulis misalnya Telepon atau WhatsApp.`,
    name: 'Nama pelapor lebih dari 80 huruf.',
    phone: 'Nomor telepon tidak terbaca; simpan kolomnya sebagai teks.',
    formula: (field: string) => `Kolom ${field} berisi rumus, bukan isinya; salin sebagai nilai.`,
    error: (field: string) => `Kolom ${field} berisi galat rumus.`,
    twice: 'Baris ini sama persis dengan baris di atasnya.',
    nothing: 'Isi dan nomornya kosong.',
    unreadable: 'Memuat tanda yang tidak dapat disimpan.',
  },
  facts: { phone_log: 'Dari catatan telepon', register: 'Dari register lama' },
  factsNumber: 'Nomor di sana',
  factsHint: 'Di bawah nomor itu mungkin ada nama pelapor. Jangan ditulis di ringkasan atau pesan.',
};
