import type { OutwardView } from '../../api-client/contract/desk/outward.ts';

/** Words about forwarding to other systems that speak Open311: for administrators and verifiers. */
export const outwardText = {
  targets: {
    title: 'Pelimpahan ke sistem lain (Open311)',
    hint: 'Aduan di luar kewenangan dapat dikirim ke sistem kota lain yang memakai Open311 GeoReport v2 (FixMyStreet, Libre311, Mark-a-Spot). Tanpa data pelapor, hanya ringkasan yang sudah diperiksa petugas.',
    none: 'Belum ada sistem tujuan.',
    add: 'Tambah sistem tujuan',
    reading: 'Sistem itu dibaca dahulu sebelum disimpan; ini dapat memakan waktu sampai satu menit.',
    name: 'Pemilik kewenangan',
    nameHint: 'Seperti yang akan dibaca pelapor, misalnya "Dinas Jalan Kota Sebelah".',
    nameWrong: 'Tulis nama pemilik kewenangannya, 3 sampai 200 huruf.',
    address: 'Alamat Open311',
    addressHint: 'Alamat discovery.xml, atau alamat dasar seperti https://contoh.example/open311/v2.',
    addressWrong: 'Tulis alamat lengkap yang dimulai dengan https://. Alamat di jaringan dalam ditolak.',
    jurisdiction: 'Kode yurisdiksi (jurisdiction_id)',
    jurisdictionHint: 'Boleh kosong. Hanya bila sistem itu melayani beberapa wilayah.',
    key: 'Kunci API',
    keyHint: 'Boleh kosong. Disimpan tersegel dan tidak ditampilkan lagi.',
    added: (name: string) => `${name} ditambahkan. Pilih sekarang layanan untuk tiap kategori.`,
    facts: (services: number, mapped: number) => `${services} layanan di sana, ${mapped} kategori dikirim`,
    withKey: 'dengan kunci API',
    ended: (date: string) => `berhenti ${date}`,
    mapping: 'Layanan untuk tiap kategori',
    mappingHint:
      'Kategori tanpa layanan tidak dapat dikirim ke sana. Bila layanannya meminta isian tambahan, isi jawaban tetap di sini atau biarkan dijawab petugas verifikasi saat melimpahkan.',
    notSent: 'tidak dikirim',
    asksMore: (name: string) => `${name} (meminta isian tambahan)`,
    save: 'Simpan layanan',
    saved: (name: string) => `Layanan ${name} disimpan.`,
    refresh: 'Baca ulang layanan',
    refreshed: 'Layanannya dibaca ulang.',
    end: 'Hentikan',
    endSure: (name: string) => `Tidak ada lagi yang dikirim ke ${name}, dan kabarnya tidak ditanyakan lagi.`,
    endDone: (name: string) => `${name} dihentikan.`,
  },
  attributes: {
    title: (name: string) => `Isian tambahan yang diminta ${name}`,
    hint: 'Pertanyaannya dari sistem mereka. Jawab tentang masalahnya saja: jangan tulis apa pun tentang pelapor, meski ditanya.',
    typed: 'Diperiksa seperti ringkasan: nama dan nomor tidak ikut keluar.',
    optional: (label: string) => `${label} (boleh kosong)`,
    required: (label: string) => `${label} (wajib di sana)`,
    told: (words: string) => `Keterangan dari mereka: ${words}`,
    fixed: (label: string, answer: string) => `${label}: ${answer} (jawaban tetap dari administrator)`,
    choose: 'Pilih',
    several: 'Boleh lebih dari satu.',
    missing: (label: string) => `${label}: wajib dijawab.`,
    wrong: {
      string: 'tulis satu baris, paling panjang 500 huruf.',
      text: 'paling panjang 2.000 huruf.',
      number: 'tulis angka, misalnya 12 atau 1.5.',
      datetime: 'tulis tanggal yang ada di kalender.',
      singlevaluelist: 'pilih satu dari daftarnya.',
      multivaluelist: 'pilih dari daftarnya.',
    },
    fixedTitle: (category: string) => `Jawaban tetap untuk ${category}`,
    fixedHint:
      'Layanan ini meminta isian tambahan. Yang dikosongkan dijawab petugas verifikasi tiap kali melimpahkan.',
    byVerifier: 'dijawab petugas verifikasi',
    byVerifierMaybe: 'dijawab petugas verifikasi bila perlu',
  },
  forward: {
    legend: 'Kirim juga lewat Open311?',
    no: 'Tidak, cukup naskah siap salin',
    to: (name: string, service: string) => `Kirim ke ${name}, sebagai "${service}"`,
    preview: 'Yang ikut dikirim di bawah ringkasan',
    closing: (sentence: string) => `${sentence} Acuan: (nomor acak)`,
    place: 'Tempat',
    nothingElse:
      'Tanpa foto, tanpa nama, tanpa nomor, tanpa waktu; dan jawaban isian tambahan, bila diminta. Di sana isinya dapat dibaca siapa saja.',
  },
  sent: {
    title: 'Kiriman Open311',
    to: (name: string, service: string) => `Ke ${name}, sebagai "${service}".`,
    number: 'Nomor di sana',
    reference: 'Acuan',
    text: 'Teks yang dikirim',
    place: 'Tempat',
    state: ({ state, remoteState, problem, attempts }: OutwardView, on: string | null): string => {
      const why = problem === null ? '' : ` (${PROBLEMS[problem] ?? `jawaban ${problem}`})`;
      switch (state) {
        case 'waiting':
          return attempts === 0 ? 'Segera dikirim.' : `Belum terkirim${why}; dicoba lagi dengan sendirinya.`;
        case 'sending':
          return 'Sedang dikirim.';
        case 'unclear':
          return `Mungkin sudah masuk, tetapi jawabannya tidak sampai${why}. Sistem ini tidak mengirim ulang dengan sendirinya supaya aduan tidak ganda. Cari acuannya di sana, lalu pilih di bawah.`;
        case 'refused':
          return `Tidak terkirim${why}.`;
        case 'sent':
          if (remoteState === null) return 'Sudah masuk. Belum ada kabar dari sana.';
          return remoteState === 'closed'
            ? `Selesai menurut mereka, dilihat ${on}.`
            : `Belum selesai menurut mereka, dilihat ${on}.`;
      }
    },
    settle: 'Sudah diperiksa di sistem mereka?',
    found: 'Sudah masuk, nomornya',
    save: 'Simpan nomor',
    again: 'Belum masuk, kirim lagi',
    numberWrong: 'Tulis nomor aduan di sistem mereka.',
    settled: 'Disimpan.',
  },
};

const PROBLEMS: Record<string, string> = {
  400: 'isinya ditolak, jawaban 400',
  403: 'kuncinya ditolak, jawaban 403',
  404: 'layanannya tidak ada di sana, jawaban 404',
  429: 'sedang terlalu banyak kiriman, jawaban 429',
  503: 'sedang tidak melayani, jawaban 503',
  address_refused: 'alamatnya menunjuk ke jaringan dalam',
  unreachable: 'tidak dapat dihubungi',
  timeout: 'tidak menjawab',
  lost: 'sambungan putus',
  too_large: 'jawabannya terlalu besar',
  unreadable: 'jawabannya tidak terbaca',
  interrupted: 'pengirimannya terputus',
  restored: 'catatannya dipulihkan dari cadangan',
  ended: 'tujuannya dihentikan administrator',
};
