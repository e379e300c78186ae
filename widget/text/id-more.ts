import type { MoreText } from './more-text.ts';

export const more: MoreText = {
  service: {
    title: 'Data layanan',
    intro:
      'Agar petugas dapat menemukan berkas Anda. Semuanya boleh kosong. Disegel di ponsel ini; hanya petugas verifikasi yang dapat membuka, dengan alasan tercatat.',
    name: 'Nama pada berkas',
    nik: 'NIK',
    nikLength: 'NIK terdiri dari 16 angka. Periksa lagi bila perlu.',
    nikOdd: 'Susunan angkanya tidak biasa untuk NIK. Periksa lagi; bila sudah benar, lanjutkan saja.',
    customerNumber: 'Nomor pelanggan atau nomor berkas',
    address: 'Alamat layanan',
    consent: 'Bila perlu, satu data ini boleh dibuka untuk satu petugas yang menangani.',
    consentHint:
      'Berlaku 14 hari, tercatat, dan Anda lihat saat memantau. Tanpa izin ini, petugas verifikasi yang menjadi perantara.',
    empty: 'Tidak diisi',
  },
  coach: {
    chance: {
      low: 'Petugas masih akan sulit memeriksa ini.',
      fair: 'Petugas mungkin dapat memeriksa ini.',
      good: 'Bagus: ini dapat diperiksa petugas.',
    },
    advice: {
      story: 'Paling membantu: ceritakan sejak kapan dan siapa yang terdampak.',
      place: 'Paling membantu: titik di peta, atau desa dengan patokannya.',
      photo: 'Paling membantu: satu foto.',
      day: 'Paling membantu: tanggal terakhir terlihat.',
      serviceData: 'Paling membantu: nomor pelanggan atau nama pada berkas, di bagian tersegel.',
      answer: 'Tanpa nomor pun bisa: buka kode lacak beberapa hari lagi, siapa tahu petugas bertanya.',
    },
  },
  urgent: {
    emergency: 'Ini terdengar darurat. Telepon dulu: aduan ini tidak dibaca saat ini juga.',
    violence: 'Bila ada kekerasan, Anda tidak sendiri. Telepon dulu; aduan ini tidak dibaca saat ini juga.',
    call: 'Telepon {n}',
    callViolence: 'Perempuan dan anak: {n}',
    goOn: 'Aduan tetap dapat dilanjutkan.',
  },
  photo: {
    placeKnown: 'Foto {n} mencatat tempatnya.',
    usePlace: 'Pakai tempat foto',
    dayKnown: 'Foto diambil {t}.',
    useDay: 'Pakai tanggal ini',
    note: 'Dibaca di ponsel ini saja, tidak ikut terkirim dalam foto.',
    placeUsed: 'Tempat diambil dari foto.',
  },
  questions: {
    kept: 'Hanya dibaca petugas verifikasi.',
    missing: '“{q}” perlu dijawab.',
    number: '“{q}”: tulis angka saja.',
  },
  nearby: {
    title: 'Mungkin sudah dilaporkan',
    intro: 'Aduan serupa yang sudah selesai di dekat titik Anda:',
    open: 'Lihat, sekitar {m} m dari sini',
    goOn: 'Bila masalahnya muncul lagi atau berbeda, lanjutkan saja.',
  },
  short: {
    where: 'Desa mana?',
    whereHint: 'Usulan tidak pernah ditampilkan di peta.',
    ppid: 'Permintaan informasi publik dilayani PPID, karena undang-undang meminta kartu identitas pemohon.',
    ppidNote: 'Kami teruskan sebagai “dilimpahkan”. Kirim naskah ini sendiri ke PPID beserta foto KTP Anda:',
    ppidCopy: 'Salin naskah',
    ppidMail: 'Buka PPID',
    ppidSubject: 'Permohonan informasi publik',
    ppidText:
      'Kepada PPID {r},\n\nSaya memohon informasi publik berikut:\n{x}\n\nNama:\nAlamat:\nTujuan penggunaan:\nCara memperoleh: salinan elektronik\n\nKartu identitas saya lampirkan.',
    after: 'Naskah untuk PPID',
  },
  receipt: {
    image: 'Simpan gambar',
    calendar: 'Pengingat di kalender',
    qr: 'Kode QR berisi 16 angka itu saja',
    event: 'Buka catatan 16 angka',
    again: 'Buka lagi di {a}',
    key: 'Sidik jari kunci: {f}',
  },
  sending: {
    proving: 'Memeriksa bahwa ini bukan robot, tanpa pihak lain…',
  },
};
