import type { Statistics } from '../../api-client/contract/public/statistics.ts';
import { formatNumber } from '../format.ts';
import { quantileText, ratioText } from './statistics-id.ts';

/** Texts of the figures on stages, answers by month, satisfaction, reopening, acknowledgements and odd durations. */
export const figureTexts = {
  funnel: {
    title: 'Sejauh mana aduan sampai',
    finding: ({ received, valid, answered, followedUp, resolved }: Statistics['funnel']) =>
      `Dari ${formatNumber(received)} yang diterima, ${formatNumber(valid)} valid, ${formatNumber(answered)} dijawab, ${formatNumber(followedUp)} ditindaklanjuti, ${formatNumber(resolved)} selesai.`,
    definition:
      'Tiap tahap adalah bagian dari tahap sebelumnya. Dijawab: sudah ada pesan dari petugas. Ditindaklanjuti: sudah ada jawaban yang menyebut siapa mengerjakan apa dan kapan. Yang selesai dihitung di semua tahap sebelumnya.',
    stages: ['Diterima', 'Valid', 'Dijawab', 'Ditindaklanjuti', 'Selesai'],
  },
  funnelCategories: {
    title: 'Sejauh mana aduan sampai, menurut kategori',
    finding: (rows: number) =>
      `${formatNumber(rows)} kategori, dari diterima sampai selesai; urut menurut abjad, bukan peringkat.`,
    definition:
      'Tahap yang sama, per kategori. Kategori yang aduannya tidak ditampilkan satu per satu tetap dihitung di sini.',
  },
  funnelMonths: {
    title: 'Sejauh mana aduan sampai, menurut bulan diterima',
    finding: (rows: number) =>
      `${formatNumber(rows)} bulan; aduan bulan-bulan terakhir masih bergerak ke tahap berikutnya.`,
    definition: 'Tahap yang sama, tiap aduan di bulan diterimanya.',
  },
  answers: {
    title: 'Jawaban pertama dan jawaban berisi, menurut bulan',
    finding: ({ firstAnswer, firstSubstantiveAnswer }: Statistics) =>
      `Keduanya selalu berdampingan: median jawaban pertama ${quantileText(firstAnswer.median)}, median jawaban berisi ${quantileText(firstSubstantiveAnswer.median)}. Sel berarsir belum matang.`,
    definition:
      'Bagian aduan bulan itu yang sudah dijawab dalam sekian jam sejak diterima: jawaban pertama / jawaban berisi. Yang belum dijawab tetap menjadi pembagi.',
    hours: (hours: number) => (hours % 24 === 0 ? `${hours / 24} hari` : `${hours} jam`),
  },
  satisfaction: {
    title: 'Kata pelapor',
    finding: ({ n, answered, responseRate, solved, notSolved }: Statistics['satisfaction']) =>
      n === 0
        ? 'Belum ada aduan yang pernah selesai.'
        : `${formatNumber(answered)} dari ${formatNumber(n)} pelapor menjawab (${ratioText(responseRate)}): ${formatNumber(solved)} bilang sudah beres, ${formatNumber(notSolved)} belum beres.`,
    definition:
      'Pelapor ditanya sesudah aduannya selesai. Rata-rata nilai baru ditulis bila ada 30 nilai; yang tidak menjawab tidak dianggap puas.',
    solved: 'Sudah beres',
    notSolved: 'Belum beres',
    rating: (rating: number) => `Nilai ${rating} dari 5`,
    mean: 'Rata-rata nilai',
    silent: 'Tidak menjawab',
  },
  reopened: {
    title: 'Dibuka kembali',
    finding: ({ reopenedWithin30Days, n, share }: Statistics['reopened']) =>
      n === 0
        ? 'Belum ada aduan yang pernah selesai.'
        : `${formatNumber(reopenedWithin30Days)} dari ${formatNumber(n)} aduan yang pernah selesai dibuka kembali dalam 30 hari (${ratioText(share)}).`,
    definition:
      'Aduan yang dibuka kembali dalam 30 hari sesudah dinyatakan selesai, dibagi semua yang pernah selesai. Waktu sampai selesai pertama dan terakhir ditulis berdampingan.',
    again: 'Dibuka kembali dalam 30 hari',
    stayed: 'Tetap selesai',
    first: 'Median sampai selesai pertama',
    last: 'Median sampai selesai terakhir',
  },
  acknowledgements: {
    title: 'Tanggapan sekadar terima, menurut instansi',
    finding: (told: number, all: number) =>
      `Bagian tanggapan yang hanya mengucapkan terima kasih; ${formatNumber(told)} dari ${formatNumber(all)} instansi punya cukup tanggapan. Urut abjad, bukan peringkat: banyak aduan tidak berarti instansi buruk, dan sedikit tidak berarti baik.`,
    definition:
      'Tanggapan tanpa keterangan siapa mengerjakan apa dan kapan, dibagi semua tanggapan instansi itu. Yang meragukan tetap menjadi pembagi. Tanda / berarti kurang dari 20 tanggapan.',
  },
  implausible: {
    title: 'Durasi yang janggal',
    finding: (count: number) =>
      count === 0
        ? 'Tidak ada durasi negatif atau di bawah 10 menit.'
        : `${formatNumber(count)} durasi negatif atau di bawah 10 menit; ditampilkan, tidak disembunyikan.`,
    definition:
      'Jarak waktu yang tidak masuk akal: kurang dari 10 menit, atau akhir sebelum awal. Yang negatif dihitung sebagai nol dalam kurva.',
    clocks: { firstAnswer: 'Jawaban pertama', agencyAnswer: 'Jawaban instansi', resolution: 'Penyelesaian' },
  },
  atRisk: 'masih menunggu',
  quarters: {
    agency: 'Per triwulan, menurut hasil',
    district: 'Per triwulan, menurut kategori',
    note: 'Aduan valid triwulan itu, dilihat 60 hari sesudah triwulan berakhir; sesudah itu tabelnya tidak berubah. Tanda · tidak dibuka: di bawah 5, atau dapat dihitung dari selisih. – tepat nol.',
    quarter: 'Triwulan',
    total: 'Jumlah',
    outcomes: {
      open: 'Masih terbuka',
      resolved: 'Selesai',
      refused: 'Tidak dapat ditindaklanjuti',
      forwarded: 'Dilimpahkan',
    } as Record<string, string>,
  },
} as const;
