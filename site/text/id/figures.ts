import type { DeadlineResult, Statistics } from '../../../api-client/contract/public/statistics.ts';
import { formatsOf } from '../../formats.ts';

const { number, share } = formatsOf('id');

/** Every figure of the statistics page: title, finding in one sentence, definition, and the words in its picture and table. */
export const figures = {
  /** Heads and rows that several tables share. */
  columns: {
    agency: 'Instansi',
    category: 'Kategori',
    channel: 'Kanal',
    count: 'Jumlah',
    district: 'Kecamatan',
    evidence: 'Bukti',
    invalid: 'Tidak valid',
    measure: 'Ukuran',
    merged: 'Digabung',
    month: 'Bulan',
    of: 'Dari',
    outcome: 'Hasil',
    pending: 'Menunggu verifikasi',
    reason: 'Alasan',
    received: 'Diterima',
    stage: 'Tahap',
    valid: 'Valid',
    value: 'Nilai',
  },
  outcomes: {
    resolved: 'Selesai',
    open: 'Masih terbuka',
    refused: 'Tidak dapat ditindaklanjuti',
    forwarded: 'Dilimpahkan',
  },
  register: {
    title: 'Dari diterima sampai selesai',
    finding: (
      { received, valid, resolved, open }: Statistics['register'],
      part: string,
      low: string,
      high: string,
    ) =>
      `Dari ${number(received)} aduan yang diterima, ${number(valid)} valid. Dari yang valid, ${number(resolved)} (${part}) selesai dan ${number(open)} masih terbuka. Rentang kewajaran ${low} sampai ${high}.`,
    definition: (merged: number) =>
      `Diterima = valid + tidak valid + menunggu verifikasi. Aduan yang digabung (${number(merged)}) dihitung satu kali. Persentase empat baris terakhir adalah bagian dari aduan valid.`,
    inbound: 'Seluruh yang masuk',
  },
  funnel: {
    title: 'Sejauh mana aduan sampai',
    finding: ({ received, valid, answered, followedUp, resolved }: Statistics['funnel']) =>
      `Dari ${number(received)} yang diterima, ${number(valid)} valid, ${number(answered)} dijawab, ${number(followedUp)} ditindaklanjuti, ${number(resolved)} selesai.`,
    definition:
      'Tiap tahap adalah bagian dari tahap sebelumnya. Dijawab: sudah ada pesan dari petugas. Ditindaklanjuti: sudah ada jawaban yang menyebut siapa mengerjakan apa dan kapan. Yang selesai dihitung di semua tahap sebelumnya.',
    stages: ['Diterima', 'Valid', 'Dijawab', 'Ditindaklanjuti', 'Selesai'],
  },
  funnelCategories: {
    title: 'Sejauh mana aduan sampai, menurut kategori',
    finding: (rows: number) =>
      `${number(rows)} kategori, dari diterima sampai selesai; urut menurut abjad, bukan peringkat.`,
    definition:
      'Tahap yang sama, per kategori. Kategori yang aduannya tidak ditampilkan satu per satu tetap dihitung di sini.',
  },
  funnelMonths: {
    title: 'Sejauh mana aduan sampai, menurut bulan diterima',
    finding: (rows: number) =>
      `${number(rows)} bulan; aduan bulan-bulan terakhir masih bergerak ke tahap berikutnya.`,
    definition: 'Tahap yang sama, tiap aduan di bulan diterimanya.',
  },
  evidence: {
    title: 'Apa buktinya',
    none: 'Belum ada aduan yang selesai.',
    finding: (shown: number, total: number) =>
      `${number(shown)} dari ${number(total)} aduan selesai (${share(shown / total)}) ditunjukkan dengan foto sebelum dan sesudah.`,
  },
  backlog: {
    title: 'Yang masih terbuka, menurut umurnya',
    finding: (open: number, oldestDays: number) =>
      open === 0
        ? 'Tidak ada aduan valid yang masih terbuka.'
        : `${number(open)} aduan valid masih terbuka; yang tertua sudah ${number(oldestDays)} hari.`,
    definition:
      'Aduan valid yang belum selesai, belum ditolak, dan belum dilimpahkan pada S, menurut hari sejak diterima.',
    band: (from: number, to: number | null) =>
      to === null ? `${from} hari ke atas` : `${from} sampai ${to} hari`,
    age: 'Umur',
  },
  invalid: {
    title: 'Mengapa aduan tidak valid',
    none: 'Belum ada aduan yang tidak valid.',
    finding: (count: number, reason: string, most: number) =>
      `${number(count)} aduan tidak valid; yang terbanyak: ${reason} (${number(most)}).`,
    definition:
      'Setiap aduan tidak valid punya tepat satu alasan. “Tidak menjawab” baru dipakai sesudah dua pesan dan 10 hari kerja.',
  },
  channels: {
    title: 'Lewat kanal apa aduan datang',
    none: 'Belum ada aduan.',
    finding: (channel: string, received: number, valid: number) =>
      `Kanal terbanyak adalah ${channel}: ${number(received)} diterima, ${number(valid)} di antaranya valid.`,
    definition:
      'Aduan diterima menurut kanal tempat aduan pertama kali masuk. Jumlah seluruh kanal sama dengan jumlah diterima.',
  },
  resolution: {
    title: 'Berapa lama sampai selesai',
    none: 'Belum ada aduan valid.',
    median: (median: string, range: string | null) =>
      `Median ${median}${range === null ? '' : ` (${range})`}.`,
    ninetieth: (duration: string) => `Sembilan dari sepuluh selesai dalam ${duration}.`,
    ninetiethNotReached: 'Sembilan dari sepuluh: belum tercapai.',
    definition: (days: number) =>
      `Bagian aduan valid yang sudah selesai sekian hari sesudah diterima, cara Kaplan-Meier (Aalen-Johansen): yang masih terbuka ikut dihitung, penolakan dan pelimpahan adalah hasil lain. Pita: 95\u00a0%. Angka di bawah sumbu: yang masih menunggu. Gambar sampai hari ke-${number(days)}.`,
    curve: 'selesai',
  },
  answer: {
    title: 'Jawaban pertama dan jawaban berisi',
    none: 'Belum ada aduan.',
    finding: (any: string, substantive: string) =>
      `Jawaban pertama: median ${any}. Jawaban yang menyebut siapa mengerjakan apa dan kapan: median ${substantive}.`,
    definition: (n: number, days: number) =>
      `Bagian aduan yang sudah dijawab sekian hari sesudah diterima. Ucapan terima kasih dihitung sebagai jawaban pertama, tidak pernah sebagai jawaban berisi. Jawaban pertama: n = ${number(n)}. Angka di bawah sumbu: yang masih menunggu, baris atas jawaban pertama, baris bawah jawaban berisi. Gambar sampai hari ke-${number(days)}.`,
    curves: { any: 'jawaban pertama', substantive: 'jawaban berisi' },
    answer: 'Jawaban',
    rows: { any: 'pertama', substantive: 'berisi' },
  },
  curve: {
    promise: (days: number) => `janji: ${number(days)} hari`,
    axis: 'hari sejak diterima',
    columns: ['Sampai hari', 'Masih menunggu', 'Kejadian', 'Bagian', 'Pita 95 %'],
  },
  answers: {
    title: 'Jawaban pertama dan jawaban berisi, menurut bulan',
    finding: (any: string, substantive: string) =>
      `Keduanya selalu berdampingan: median jawaban pertama ${any}, median jawaban berisi ${substantive}. Sel berarsir belum matang.`,
    definition:
      'Bagian aduan bulan itu yang sudah dijawab dalam sekian jam sejak diterima: jawaban pertama / jawaban berisi. Yang belum dijawab tetap menjadi pembagi.',
    first: (within: string) => `Pertama, ${within}`,
    substantive: (within: string) => `Berisi, ${within}`,
  },
  deadline: {
    none: 'Belum ada batas waktu yang jatuh tempo.',
    kept: (part: string, due: number) => `${part} dari ${number(due)} yang jatuh tempo ditepati.`,
    noneRunning: 'Tidak ada yang masih berjalan.',
    running: (pending: number, lower: string, upper: string) =>
      `${number(pending)} masih berjalan: bila semuanya terlambat ${lower}, bila semuanya tepat waktu ${upper}.`,
    definition:
      'Angka utama = ditepati ÷ (ditepati + terlampaui). Terlampaui mencakup yang masih terbuka melewati batas.',
    provisional: (count: number) =>
      `${number(count)} di antaranya sementara (p): kalender tahun itu belum ditetapkan.`,
    results: { met: 'Ditepati', breached: 'Terlampaui', pending: 'Masih berjalan' } satisfies Record<
      keyof Pick<DeadlineResult, 'met' | 'breached' | 'pending'>,
      string
    >,
    headline: 'Angka utama',
    worst: 'Paling buruk',
    best: 'Paling baik',
  },
  cohorts: {
    title: 'Selesai sesudah 7, 14, 30, dan 60 hari',
    finding:
      'Tiap baris adalah aduan valid yang diterima pada satu bulan. Sel berarsir belum matang: sebagian aduannya belum setua itu.',
    definition:
      'Bagian aduan valid bulan itu yang selesai dalam sekian hari sejak diterima. Yang masih terbuka tetap menjadi pembagi.',
  },
  categories: {
    title: 'Menurut kategori',
    finding: (rows: number) => `${number(rows)} kategori, menurut banyaknya aduan valid.`,
    definition: 'Aduan valid dan yang selesai pada S, menurut kategori yang ditetapkan petugas verifikasi.',
  },
  districts: {
    title: 'Menurut kecamatan',
    finding: (rows: number) =>
      `${number(rows)} kecamatan, menurut abjad. Banyak aduan dapat juga berarti warganya lebih sering mengadu.`,
    definition: 'Aduan valid menurut kecamatan tempat kejadiannya. Jumlah semuanya sama dengan jumlah valid.',
    without: 'Tanpa lokasi',
  },
  months: {
    title: 'Menurut bulan diterima',
    finding: (rows: number) => `${number(rows)} bulan, dari yang diterima sampai hasilnya pada S.`,
    definition:
      'Setiap aduan berdiri di bulan diterimanya. Bulan-bulan terakhir belum matang: sebagian aduannya masih berjalan.',
    pending: 'Menunggu',
  },
  agencies: {
    title: 'Menurut instansi',
    finding:
      'Menurut abjad, bukan peringkat. Banyak aduan tidak berarti instansi buruk, dan sedikit aduan tidak berarti instansi baik.',
    definition:
      'Median Kaplan-Meier. Tanda / berarti terlalu sedikit untuk disimpulkan (di bawah 20 aduan), tanda · berarti tidak dibuka. Sekadar terima: bagian tanggapan yang tidak menyebut tindakan apa pun.',
    medianResolution: 'Median selesai',
    medianAnswer: 'Median jawaban',
    resolvedInTime: 'Selesai tepat waktu',
    acknowledgement: 'Sekadar terima',
  },
  acknowledgements: {
    title: 'Tanggapan sekadar terima, menurut instansi',
    finding: (told: number, all: number) =>
      `Bagian tanggapan yang hanya mengucapkan terima kasih; ${number(told)} dari ${number(all)} instansi punya cukup tanggapan. Urut abjad, bukan peringkat: banyak aduan tidak berarti instansi buruk, dan sedikit tidak berarti baik.`,
    definition:
      'Tanggapan tanpa keterangan siapa mengerjakan apa dan kapan, dibagi semua tanggapan instansi itu. Yang meragukan tetap menjadi pembagi. Tanda / berarti kurang dari 20 tanggapan.',
    valid: 'Aduan valid',
  },
  reopened: {
    title: 'Dibuka kembali',
    none: 'Belum ada aduan yang pernah selesai.',
    finding: (reopened: number, n: number, part: string) =>
      `${number(reopened)} dari ${number(n)} aduan yang pernah selesai dibuka kembali dalam 30 hari (${part}).`,
    definition:
      'Aduan yang dibuka kembali dalam 30 hari sesudah dinyatakan selesai, dibagi semua yang pernah selesai. Waktu sampai selesai pertama dan terakhir ditulis berdampingan.',
    again: 'Dibuka kembali dalam 30 hari',
    stayed: 'Tetap selesai',
    first: 'Median sampai selesai pertama',
    last: 'Median sampai selesai terakhir',
  },
  satisfaction: {
    title: 'Kata pelapor',
    none: 'Belum ada aduan yang pernah selesai.',
    finding: ({ n, answered, solved, notSolved }: Statistics['satisfaction'], rate: string) =>
      `${number(answered)} dari ${number(n)} pelapor menjawab (${rate}): ${number(solved)} bilang sudah beres, ${number(notSolved)} belum beres.`,
    definition:
      'Pelapor ditanya sesudah aduannya selesai. Rata-rata nilai baru ditulis bila ada 30 nilai; yang tidak menjawab tidak dianggap puas.',
    answer: 'Jawaban',
    solved: 'Sudah beres',
    notSolved: 'Belum beres',
    rating: (rating: number) => `Nilai ${rating} dari 5`,
    mean: 'Rata-rata nilai',
    silent: 'Tidak menjawab',
  },
  implausible: {
    title: 'Durasi yang janggal',
    finding: (count: number) =>
      count === 0
        ? 'Tidak ada durasi negatif atau di bawah 10 menit.'
        : `${number(count)} durasi negatif atau di bawah 10 menit; ditampilkan, tidak disembunyikan.`,
    definition:
      'Jarak waktu yang tidak masuk akal: kurang dari 10 menit, atau akhir sebelum awal. Yang negatif dihitung sebagai nol dalam kurva.',
    clocks: { firstAnswer: 'Jawaban pertama', agencyAnswer: 'Jawaban instansi', resolution: 'Penyelesaian' },
    columns: ['Durasi', 'Di bawah 10 menit', 'Negatif'],
  },
  other: {
    title: 'Jeda dan pengalihan',
    finding: (reassigned: number, n: number, paused: number) =>
      `${number(reassigned)} dari ${number(n)} aduan yang diteruskan pernah dialihkan ke instansi lain; ${number(paused)} menunggu jawaban pelapor.`,
    definition:
      'Jeda (pertanyaan kepada pelapor) hanya menghentikan jam kerja petugas, tidak pernah jam yang diterbitkan. Bagian jeda: jam jeda dibagi seluruh jam aduan valid terbuka.',
    reassigned: 'Aduan yang dialihkan',
    reassignments: 'Pengalihan seluruhnya',
    paused: 'Aduan dengan jeda',
    pauseShare: 'Bagian jeda',
  },
  quarters: {
    agency: 'Per triwulan, menurut hasil',
    district: 'Per triwulan, menurut kategori',
    note: 'Aduan valid triwulan itu, dilihat 60 hari sesudah triwulan berakhir; sesudah itu tabelnya tidak berubah. Tanda · tidak dibuka: di bawah 5, atau dapat dihitung dari selisih. – tepat nol.',
    total: 'Jumlah',
  },
};
