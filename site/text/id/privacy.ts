/** One part of the privacy page, under an address that others can link to. */
export type PrivacySection = { id: string; heading: string; paragraphs: string[]; points?: string[] };

/** The privacy page: who can see what, in plain words; kept true by docs/privacy-boundary.md and SECURITY.md. */
export const privacy = {
  title: 'Privasi: siapa dapat melihat apa',
  description: 'Siapa yang dapat melihat nama, isi, lokasi, dan foto aduan Anda, dan siapa yang tidak.',
  heading: 'Siapa dapat melihat apa',
  lead: 'Anda boleh mengadu tanpa nama. Bila memberi nama atau nomor, hanya petugas verifikasi yang dapat membukanya, dan setiap pembukaan tercatat.',
  contents: 'Isi halaman',
  tableCaption: 'Bila Anda mengadu lewat formulir kami',
  columns: ['Hal', 'Petugas verifikasi', 'Instansi yang menangani', 'Publik'],
  rows: (villageWord: string): [string, string, string, string][] => [
    [
      'Nama dan nomor Anda',
      'Dapat membuka satu per satu, dengan alasan, dan tercatat',
      'Tidak, kecuali satu isian yang Anda setujui, untuk satu petugas, selama 14 hari',
      'Tidak pernah',
    ],
    ['Kalimat Anda sendiri', 'Ya', 'Tidak; hanya ringkasan petugas', 'Tidak; hanya ringkasan petugas'],
    ['Foto Anda', 'Ya', 'Hanya yang diperiksa dan dipilih petugas', 'Hanya dengan izin Anda'],
    [
      'Lokasi tepat',
      'Ya',
      'Bila perlu untuk bekerja; di rumah Anda hanya dengan izin',
      `Sarana umum di tempatnya; selain itu dibulatkan atau ${villageWord} saja`,
    ],
    ['Kapan Anda mengadu', 'Ya', 'Tanggal, tanpa jam', 'Tanggal atau bulan, tanpa jam'],
    ['Lewat kanal apa, bernama atau tidak', 'Ya', 'Tidak', 'Hanya jumlah per kanal; anonim tidak dihitung'],
    ['Kode lacak', 'Tidak; kami hanya menyimpan sidiknya', 'Tidak', 'Tidak'],
  ],
  sections: [
    {
      id: 'segel',
      heading: 'Bagaimana identitas disegel',
      paragraphs: [
        'Nama dan nomor dikunci di ponsel Anda sebelum dikirim. Server, basis data, dan cadangannya hanya menyimpan isi yang terkunci. Kuncinya ada pada petugas verifikasi, dan satu kunci pemulihan dicetak di kertas. Aduan tanpa nama membawa segel kosong dengan ukuran yang sama, sehingga dari luar tidak terlihat bedanya.',
        'Di halaman lacak Anda dapat melihat berapa kali identitas dibuka, kapan, dan untuk apa.',
      ],
    },
    {
      id: 'server',
      heading: 'Apa yang terlihat oleh server',
      paragraphs: [
        'Tidak semuanya disegel. Supaya aduan dapat diperiksa, yang berikut ini terbaca oleh server dan petugas verifikasi:',
      ],
      points: [
        'Isi aduan, foto yang sudah dibersihkan, dan lokasinya. Karena itu jangan menulis nama atau nomor Anda di cerita; formulir mengingatkan.',
        'Alamat internet Anda selama pengiriman berlangsung. Kami memakainya untuk menahan banjir aduan, dalam bentuk sandi yang berganti tiap hari, dan tidak menyimpannya.',
        'Bila peramban Anda tidak menjalankan JavaScript, formulir sederhana hanya menerima aduan tanpa nama: tanpa skrip tidak ada yang dapat menyegel.',
        'Aduan dari mitra atau yang diketik petugas (telepon, datang langsung): petugas mendengar atau membaca identitas Anda sebelum menyegelnya.',
      ],
    },
    {
      id: 'foto',
      heading: 'Foto',
      paragraphs: [
        'Setiap foto digambar ulang sebelum disimpan, sehingga lokasi, waktu, dan nama ponsel di dalam berkas hilang. Berkas asli tidak disimpan. Wajah, pelat nomor, dan nomor rumah ditutup kotak sebelum foto dilihat orang di luar petugas verifikasi.',
      ],
    },
    {
      id: 'sebelum-terbit',
      heading: 'Sebelum diterbitkan',
      paragraphs: [
        'Anda dapat melihat halaman publik persis seperti yang akan terbit. Bila halaman itu menunjuk kepada Anda, Anda dapat menghentikannya. Urusan pribadi dan urusan antartetangga tidak punya halaman dan tidak punya titik di peta; hanya jumlahnya yang dihitung.',
        'Pihak yang diadukan tidak pernah menangani atau membaca aduan tentang dirinya. Aduan tentang sikap petugas langsung ke inspektorat.',
      ],
    },
    {
      id: 'berapa-lama',
      heading: 'Berapa lama disimpan',
      paragraphs: [
        'Identitas yang disegel, kalimat Anda, foto, dan lokasi dihapus sesudah aduan berakhir dan jangka waktunya lewat: 365 hari, kecuali pengelola menetapkan lain. Yang tinggal hanya langkah dan tanggalnya, supaya angka dapat dihitung ulang. Yang sudah terbit tetap terbit, karena ditulis petugas untuk umum.',
      ],
    },
    {
      id: 'kanal-lain',
      heading: 'Kanal lain kurang terlindung',
      paragraphs: [
        'Kami jujur soal ini: aduan lewat WhatsApp, Instagram, Facebook, atau X juga dapat dibaca oleh perusahaan kanal itu, dan tidak disegel di ponsel Anda. Surel dan telepon dapat dilihat penyedia jasanya. Bila kerahasiaan penting, pakailah formulir kami.',
      ],
    },
    {
      id: 'batas',
      heading: 'Batas yang tidak dapat kami hapus',
      paragraphs: [],
      points: [
        'Siapa pun yang menguasai server dapat mengirim formulir palsu kepada pengunjung. Karena itu kode program kami terbuka dan sidik kunci dicetak.',
        'Petugas verifikasi yang sudah membuka identitas dapat mencatatnya. Karena itu setiap pembukaan perlu alasan, dibatasi jumlahnya, dan terlihat oleh Anda.',
        'Isi aduan dapat menunjuk kepada Anda meskipun tanpa nama, misalnya bila hanya satu orang yang mengetahuinya. Formulir mengingatkan Anda, dan petugas memeriksanya lagi.',
        'Foto yang sudah Anda bagikan di grup dapat dikenali orang.',
      ],
    },
    {
      id: 'situs-ini',
      heading: 'Situs ini',
      paragraphs: [
        'Situs ini tidak memakai kuki, tidak menghitung pengunjung, dan tidak memanggil situs lain: huruf, peta, dan skripnya milik kami sendiri. “Di sekitar saya” membaca letak Anda di ponsel Anda saja dan tidak mengirimnya.',
      ],
    },
  ] as PrivacySection[],
  fingerprint: 'Sidik kunci pemulihan situs ini:',
  compare: 'Cocokkan dengan yang tercetak di tanda terima Anda.',
  aboutUs: 'Mengadukan kami, meminta koreksi atau penarikan',
  aboutUsLead: 'Bila ada halaman yang menunjuk kepada seseorang, atau kami melanggar janji di halaman ini:',
  throughTracker: 'Pelapor: tulis lewat halaman lacak, dengan kode Anda',
  throughPpid: 'Siapa saja: hubungi pejabat informasi (PPID)',
  throughInspectorate: (regency: string) =>
    `Petugas yang menyalahgunakan identitas: inspektorat ${regency}, yang dapat memeriksa catatan pembukaan.`,
  throughOmbudsman: 'Di luar kami: Ombudsman Republik Indonesia, telepon 137.',
  whatHappens:
    'Halaman yang ditarik hilang dari situs, peta, pencarian, dan semua unduhan; yang tinggal hanya jumlahnya.',
};
