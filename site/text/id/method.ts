/** One term under an address that others link to; an example is empty where the definition needs none. */
export type MethodTerm = { id: string; term: string; definition: string; example: string };
export type MethodChange = { on: string; change: string };

const terms: MethodTerm[] = [
  {
    id: 'diterima',
    term: 'Diterima',
    definition:
      'Semua aduan yang masuk, termasuk yang kemudian tidak valid. Aduan yang digabung dengan aduan lain dihitung satu kali.',
    example: '',
  },
  {
    id: 'valid',
    term: 'Valid',
    definition:
      'Diterima dikurangi yang tidak valid dan yang belum diverifikasi. Tidak valid berarti: tidak sesuai kenyataan, pelapor tidak menjawab (sesudah dua pesan dan 10 hari kerja), di luar kewenangan, spam, atau bukan aduan.',
    example: 'Contoh: 143 aduan diterima, 70 tidak valid, 0 menunggu verifikasi. Maka 143 − 70 = 73 valid.',
  },
  {
    id: 'jawaban-pertama',
    term: 'Jawaban pertama',
    definition:
      'Dari diterima sampai pesan pertama dari seorang petugas, juga bila isinya hanya ucapan terima kasih.',
    example: '',
  },
  {
    id: 'jawaban-berisi',
    term: 'Jawaban berisi',
    definition:
      'Dari diterima sampai tanggapan pertama yang menyebut siapa mengerjakan atau memutuskan apa dan kapan, atau menunjukkannya. Kalimat seperti “telah kami terima” tidak dihitung. Kedua angka selalu ditulis berdampingan.',
    example: '',
  },
  {
    id: 'selesai',
    term: 'Selesai',
    definition:
      'Aduan valid yang dinyatakan selesai, menurut buktinya: foto sebelum dan sesudah, dibenarkan pelapor, atau keterangan instansi saja.',
    example:
      'Contoh: 37 selesai dari 73 valid, jadi 50,7\u00a0%. Rentang kewajarannya 39,5 sampai 61,8\u00a0%: sebesar itulah angka ini dapat berayun walaupun cara kerjanya sama.',
  },
  {
    id: 'batas-waktu',
    term: 'Batas waktu',
    definition:
      'Ditepati: selesai dalam batasnya. Terlampaui: tidak selesai dalam batasnya, baik sudah ditutup maupun masih terbuka. Berjalan: masih terbuka dan batasnya belum lewat. Angka utama adalah ditepati dibagi (ditepati + terlampaui). Di sampingnya ditulis angka terburuk, bila semua yang berjalan akan terlambat, dan angka terbaik, bila semuanya akan tepat waktu. Aduan diukur dengan batas yang berlaku saat diterima; bila batasnya pernah diubah, tiap batas punya hasil sendiri.',
    example:
      'Contoh: 30 ditepati, 20 terlampaui, 10 berjalan. Angka utama 30 ÷ 50 = 60\u00a0%, terburuk 30 ÷ 60 = 50\u00a0%, terbaik 40 ÷ 60 = 66,7\u00a0%.',
  },
  {
    id: 'hari-kerja',
    term: 'Hari kerja',
    definition:
      'Hari pertama adalah hari kerja sesudah diverifikasi. Hari libur nasional dan cuti bersama mengikuti keputusan pemerintah. Tahun yang belum punya keputusan dihitung sementara dan ditandai.',
    example:
      'Contoh: diverifikasi 24 Maret 2025. Karena libur Nyepi, Idulfitri, cuti bersama, dan Jumat Agung, hari kerja ke-14 jatuh pada 23 April 2025.',
  },
  {
    id: 'median',
    term: 'Median',
    definition:
      'Waktu yang dibutuhkan sampai separuh aduan valid selesai, dihitung dengan cara Kaplan-Meier sehingga aduan yang masih terbuka ikut berbicara. Penolakan dan pelimpahan diperlakukan sebagai hasil lain. Bila separuhnya belum selesai, tertulis “belum tercapai”. Bila kurang dari 10 aduan yang masih diamati, tertulis “terlalu sedikit”.',
    example: '',
  },
  {
    id: 'tunggakan',
    term: 'Tunggakan',
    definition:
      'Aduan valid yang masih terbuka pada S, menurut umurnya. Terbuka di akhir bulan = terbuka di awal + valid yang masuk − yang berakhir + yang dibuka kembali.',
    example: '',
  },
  {
    id: 'dibuka-kembali',
    term: 'Dibuka kembali',
    definition:
      'Aduan yang dibuka kembali dalam 30 hari sesudah dinyatakan selesai, dibagi aduan yang pernah selesai.',
    example: '',
  },
];

const moreTerms: MethodTerm[] = [
  {
    id: 'tahap',
    term: 'Tahap: diterima, valid, dijawab, ditindaklanjuti, selesai',
    definition:
      'Lima tahap, tiap tahap bagian dari tahap sebelumnya. Dijawab berarti petugas sudah menulis kepada pelapor. Ditindaklanjuti berarti sudah ada jawaban berisi. Aduan yang selesai dihitung sudah melewati semua tahap.',
    example:
      'Contoh: 143 diterima, 73 valid, 60 dijawab, 45 ditindaklanjuti, 37 selesai. Maka 73 − 45 = 28 aduan valid belum ditindaklanjuti; 60 − 45 = 15 di antaranya sudah dijawab, tetapi belum dengan jawaban berisi.',
  },
  {
    id: 'jawaban-instansi',
    term: 'Jawaban instansi',
    definition:
      'Dari diteruskan ke instansi sampai tanggapan berisi pertama dari instansi itu. Aduan yang dialihkan memulai hitungan baru bagi instansi baru; banyaknya pengalihan ditulis di sampingnya.',
    example:
      'Contoh: diteruskan Senin pukul 09.00, dijawab “sudah kami terima” Senin sore, dijawab “tim menambal Kamis” Rabu pukul 10.00. Jawaban instansi: 49 jam, bukan 6 jam.',
  },
  {
    id: 'angkatan',
    term: 'Angkatan bulan',
    definition:
      'Aduan valid yang diterima pada satu bulan, dan bagian yang selesai dalam 7, 14, 30, dan 60 hari. Sel diarsir selama aduan termuda bulan itu belum setua kolomnya.',
    example:
      'Contoh: 40 aduan diterima Mei, 22 selesai dalam 14 hari, jadi 22 ÷ 40 = 55\u00a0%. Pada 10 Juni sel 14 hari masih diarsir, karena aduan 31 Mei baru berumur 10 hari.',
  },
  {
    id: 'kepuasan',
    term: 'Kata pelapor',
    definition:
      'Sesudah aduan selesai, pelapor dapat menjawab sudah atau belum beres dan memberi nilai 1 sampai 5. Selalu ditulis berapa yang menjawab dari berapa yang ditanya. Rata-rata tidak ditulis di bawah 30 nilai.',
    example:
      'Contoh: 37 ditanya, 12 menjawab (32,4\u00a0%), 9 sudah beres dan 3 belum. Rata-rata tidak ditulis, karena hanya ada 12 nilai.',
  },
  {
    id: 'janggal',
    term: 'Durasi janggal',
    definition:
      'Jarak waktu di bawah 10 menit atau negatif. Keduanya dihitung dan ditampilkan; yang negatif masuk kurva sebagai nol jam.',
    example:
      'Contoh: diterima 10.00, dinyatakan selesai 10.04. Tetap selesai, tetapi muncul di “durasi yang janggal”.',
  },
  {
    id: 'jeda',
    term: 'Jeda',
    definition:
      'Pertanyaan kepada pelapor menghentikan jam kerja petugas, paling lama 10 hari kerja per aduan. Jam yang diterbitkan tidak pernah berhenti. Bagian jeda adalah jam jeda dibagi seluruh jam aduan valid terbuka.',
    example:
      'Contoh: aduan selesai sesudah 200 jam, 60 jam di antaranya menunggu pelapor. Yang diterbitkan tetap 200 jam, jadi batas 168 jam terlampaui.',
  },
  {
    id: 'bilangan-kecil',
    term: 'Angka yang tidak dibuka',
    definition:
      'Pada tabel silang kategori, tempat, dan instansi, angka 1 sampai 4 tidak dibuka, dan sesedikit mungkin angka lain ikut ditutup sehingga yang tertutup tidak dapat dihitung dari jumlahnya. Tabel triwulan terbit 60 hari sesudah triwulan berakhir dan tidak berubah lagi. Jumlah satu arah selalu tepat.',
    example:
      'Contoh: baris 9, 2, 7 dengan jumlah 18. Bila hanya 2 ditutup, 18 − 9 − 7 membukanya kembali; maka 7 ikut ditutup, juga pada baris lain di kedua kolom itu.',
  },
];

/** Newest first. Whoever raises a version adds a line, in every language. */
const changes: MethodChange[] = [
  {
    on: '2026-11-22',
    change:
      'Jawaban pertama, jawaban berisi, jawaban menurut bulan, versi 2, dan hasil batas waktu, versi 3: aduan yang masih terbuka di register lama tidak masuk ukuran jawaban pertama. Baru: angka dari register lama, dan kiriman yang tidak memenuhi syarat. Tanpa register lama tidak ada angka yang berubah.',
  },
  {
    on: '2026-11-22',
    change:
      'Baru: tahap dari diterima sampai selesai, jawaban menurut bulan, potret data bulanan, dan program hitung ulang. Tidak ada angka lama yang berubah.',
  },
  {
    on: '2026-11',
    change:
      'Hasil batas waktu dan perbandingan instansi, versi 2: tiap aduan diukur dengan aturan yang berlaku saat diterima, bukan dengan aturan terbaru.',
  },
];

/** The method page: every definition with a worked example, what is not published and why, limits, versions, change log. */
export const method = {
  title: 'Metodologi',
  description: 'Bagaimana setiap angka di situs ini dihitung, apa yang tidak diterbitkan, dan mengapa.',
  heading: 'Bagaimana angka ini dihitung',
  lead: 'Sebuah angka yang tidak dapat diperiksa tidak ada gunanya. Di sini tertulis apa yang dihitung, apa yang tidak, dan contohnya.',
  basics: 'Aturan dasar',
  rules: (timeZone: string) => [
    'Setiap angka menyebut keadaan pada satu saat, yang kami sebut S. Yang terjadi sesudah S tidak dihitung.',
    'Aduan yang masih terbuka selalu ikut menjadi pembagi. Rata-rata atas aduan yang sudah selesai saja akan menyembunyikan yang terlambat.',
    'Ditutup tidak sama dengan selesai. Ditolak, dilimpahkan, dan digabung adalah hasil tersendiri.',
    `Waktu dinyatakan dalam zona ${timeZone}.`,
  ],
  termsTitle: 'Istilah',
  terms,
  moreTermsTitle: 'Istilah lain',
  moreTerms,
  unpublished: 'Yang tidak diterbitkan, dan mengapa',
  notPublished: [
    'Nama, nomor, dan kalimat pelapor: supaya tidak ada yang takut mengadu.',
    'Aduan yang masih terbuka satu per satu: isinya belum diperiksa, dan terlapor belum menjawab. Jumlahnya dihitung.',
    'Urusan pribadi dan perselisihan antartetangga: hanya dihitung per kecamatan dan tahun.',
    'Angka kecil (di bawah 5) pada tabel silang kategori, tempat, dan instansi: supaya tidak ada orang yang dapat ditebak dari selisihnya. Jumlah satu arah tetap tepat.',
    'Angka apa pun tentang aduan tanpa nama: supaya pelapor bernama tidak dapat disaring.',
  ],
  precision: 'Ketepatan lokasi',
  precisionRule: (villageWord: string) =>
    `Sarana umum ditunjukkan di tempatnya. Yang lain dibulatkan ke petak sekitar 110 meter yang tidak melewati batas ${villageWord}, atau hanya disebut ${villageWord}-nya. Petugas dapat memilih yang lebih kasar; alasannya tidak disebut.`,
  comparing: 'Membandingkan instansi',
  comparingRule:
    'Banyak aduan tidak berarti instansi buruk, dan sedikit aduan tidak berarti instansi baik. Instansi dengan kurang dari 20 aduan tidak diberi angka. Tidak ada yang diurutkan menurut rata-rata.',
  signs: 'Tanda',
  limitsTitle: 'Batas angka ini',
  limits: [
    'Angka ini tentang aduan yang sampai kepada kami. Tempat tanpa aduan belum tentu tanpa masalah.',
    '“Selesai” menurut keterangan instansi saja belum dibuktikan siapa pun; karena itu buktinya selalu ditulis.',
    'Jawaban berisi dikenali dengan aturan tertulis. Petugas dapat mengoreksinya dan setiap koreksi dicatat, tetapi aturan dapat keliru pada kalimat yang tidak lazim.',
    'Median satu instansi tidak dapat dihitung ulang dari luar: tabel risikonya akan membuka angka kecil. Program hitung ulang menyebut semua angka seperti itu.',
    'Tahun tanpa keputusan hari libur dihitung dengan akhir pekan dan hari libur bertanggal tetap saja, dan ditandai p.',
  ],
  versions: 'Versi aturan',
  calendar: 'Kalender hari libur',
  provisional: ' (sementara)',
  replies: 'Aturan jawaban berisi',
  policy: 'Aturan waktu',
  definitions: 'Definisi',
  version: (number: number) => `versi ${number}`,
  definitionVersions: (count: number, raised: readonly string[]) =>
    `${count} definisi, semuanya versi 1${raised.length > 0 ? `, kecuali ${raised.join(', ')}` : ''}.`,
  changesTitle: 'Catatan perubahan',
  changes,
  revisions: ['Perubahan pada angka yang sudah terbit ada di', 'daftar revisi'] as [string, string],
  seeAlso: ['Datanya dapat diunduh di halaman', 'data', ', hasilnya di', 'statistik'] as [
    string,
    string,
    string,
    string,
  ],
};
