/** Definitions, limits and change log of the method page beyond its first terms; each with a worked example. */
export type MethodTerm = { id: string; term: string; definition: string; example: string };

export const methodTerms: readonly MethodTerm[] = [
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
      'Contoh: 40 aduan diterima Mei, 22 selesai dalam 14 hari, jadi 22 ÷ 40 = 55 %. Pada 10 Juni sel 14 hari masih diarsir, karena aduan 31 Mei baru berumur 10 hari.',
  },
  {
    id: 'kepuasan',
    term: 'Kata pelapor',
    definition:
      'Sesudah aduan selesai, pelapor dapat menjawab sudah atau belum beres dan memberi nilai 1 sampai 5. Selalu ditulis berapa yang menjawab dari berapa yang ditanya. Rata-rata tidak ditulis di bawah 30 nilai.',
    example:
      'Contoh: 37 ditanya, 12 menjawab (32,4 %), 9 sudah beres dan 3 belum. Rata-rata tidak ditulis, karena hanya ada 12 nilai.',
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

export const methodLimits: readonly string[] = [
  'Angka ini tentang aduan yang sampai kepada kami. Tempat tanpa aduan belum tentu tanpa masalah.',
  '“Selesai” menurut keterangan instansi saja belum dibuktikan siapa pun; karena itu buktinya selalu ditulis.',
  'Jawaban berisi dikenali dengan aturan tertulis. Petugas dapat mengoreksinya dan setiap koreksi dicatat, tetapi aturan dapat keliru pada kalimat yang tidak lazim.',
  'Median satu instansi tidak dapat dihitung ulang dari luar: tabel risikonya akan membuka angka kecil. Program hitung ulang menyebut semua angka seperti itu.',
  'Tahun tanpa keputusan hari libur dihitung dengan akhir pekan dan hari libur bertanggal tetap saja, dan ditandai p.',
];

export const methodVersions = {
  title: 'Versi aturan',
  calendar: 'Kalender hari libur',
  replies: 'Aturan jawaban berisi',
  policy: 'Aturan waktu',
  definitions: 'Definisi',
  version: (number: number) => `versi ${number}`,
};

export type MethodChange = { on: string; change: string };

/** Newest first. Whoever raises a version adds a line. */
export const methodChanges: readonly MethodChange[] = [
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
