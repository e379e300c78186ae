import type { Statistics } from '../../../api-client/contract/public/statistics.ts';
import {
  countCell,
  curve,
  quantileCells,
  ratioCell,
  type StatisticsTable,
  type TableCell,
  table,
  tooFewToSay,
} from './table-cells.ts';

/** Every metric as a table. Symbols as in statistics.md: `·` not disclosed, `/` too few to say. */
export function statisticsTables(statistics: Statistics): StatisticsTable[] {
  const { register, backlog, satisfaction, implausible } = statistics;
  return [
    table('ringkasan', 'Ringkasan aduan', 'ukuran:Ukuran jumlah:Jumlah', [
      ['masuk', register.inbound],
      ['diterima', register.received],
      ['tidak_valid', register.invalid],
      ['valid', register.valid],
      ['menunggu_verifikasi', register.pending],
      ['digabung', register.merged],
      ['masih_terbuka', register.open],
      ['selesai', register.resolved],
      ['tidak_dapat_ditindaklanjuti', register.refused],
      ['dilimpahkan', register.forwarded],
    ]),
    table(
      'tidak-valid',
      'Aduan tidak valid menurut alasan',
      'alasan:Alasan jumlah:Jumlah',
      statistics.invalid.rows.map((row) => [row.reason, row.count]),
    ),
    table(
      'tidak-valid-bulan',
      'Aduan tidak valid menurut bulan diterima dan alasan',
      'bulan:Bulan alasan:Alasan jumlah:Jumlah',
      statistics.invalid.months.map((row) => [row.month, row.reason, row.count]),
    ),
    table(
      'kanal',
      'Aduan menurut kanal',
      'kanal:Kanal diterima:Diterima tidak_valid:Tidak_valid menunggu:Menunggu_verifikasi valid:Valid',
      statistics.channels.rows.map((row) => [row.channel, row.received, row.invalid, row.pending, row.valid]),
    ),
    table(
      'register-lama',
      'Dari register lama: sudah berakhir sebelum sistem ini, menurut register itu sendiri',
      'menurut:Menurut nilai:Nilai jumlah:Jumlah',
      [
        ...statistics.earlier.channels.map((row): TableCell[] => ['kanal', row.channel, row.ended]),
        ...statistics.earlier.outcomes.map((row): TableCell[] => ['hasil', row.outcome, row.ended]),
        ...statistics.earlier.months.map((row): TableCell[] => [
          'bulan',
          row.month ?? 'tanpa_tanggal',
          row.ended,
        ]),
        ['dilanjutkan', 'di_sini', statistics.earlier.continued],
      ],
    ),
    table(
      'tidak-memenuhi-syarat',
      'Kiriman percakapan dan media sosial yang tidak memenuhi syarat',
      'menurut:Menurut nilai:Nilai jumlah:Jumlah',
      [
        ...statistics.refusals.criteria.map((row): TableCell[] => ['syarat', row.criterion, row.count]),
        ...statistics.refusals.channels.map((row): TableCell[] => ['kanal', row.channel, row.count]),
      ],
    ),
    table(
      'tidak-memenuhi-syarat-triwulan',
      'Kiriman yang tidak memenuhi syarat menurut kanal dan syarat, per triwulan yang sudah lewat',
      'triwulan:Triwulan kanal:Kanal syarat:Syarat jumlah:Jumlah',
      statistics.refusals.quarters.flatMap((each) =>
        each.channels.flatMap((channel, r) =>
          each.criteria.map((criterion, c) => [
            each.period,
            channel,
            criterion,
            countCell(each.cells[r]?.[c]),
          ]),
        ),
      ),
    ),
    table(
      'kategori',
      'Aduan valid menurut kategori',
      'kategori:Kategori valid:Valid selesai:Selesai',
      statistics.categories.rows.map((row) => [row.code, row.valid, row.resolved]),
    ),
    table(
      'opd',
      'Aduan valid menurut OPD',
      'opd:OPD valid:Valid',
      statistics.agencies.rows.map((row) => [row.code, row.valid]),
    ),
    table(
      'kecamatan',
      'Aduan valid menurut kecamatan',
      'kecamatan:Kecamatan valid:Valid',
      statistics.districts.rows.map((row) => [row.code, row.valid]),
    ),
    table(
      'bulan',
      'Aduan menurut bulan diterima',
      'bulan:Bulan diterima:Diterima tidak_valid:Tidak_valid menunggu:Menunggu_verifikasi valid:Valid ' +
        'terbuka:Masih_terbuka selesai:Selesai ditolak:Tidak_dapat_ditindaklanjuti dilimpahkan:Dilimpahkan',
      statistics.months.rows.map((row) => [
        row.month,
        row.received,
        row.invalid,
        row.pending,
        row.valid,
        row.open,
        row.resolved,
        row.refused,
        row.forwarded,
      ]),
    ),
    table(
      'corong',
      'Dari diterima sampai selesai menurut bulan diterima',
      `bulan:Bulan ${stageColumns}`,
      statistics.funnel.months.map((row) => [row.month, ...stagesOf(row)]),
    ),
    table(
      'corong-kategori',
      'Dari diterima sampai selesai menurut kategori',
      `kategori:Kategori ${stageColumns}`,
      statistics.funnel.categories.map((row) => [row.code, ...stagesOf(row)]),
    ),
    table(
      'jawaban-bulan',
      'Jawaban pertama dan jawaban berisi menurut bulan diterima',
      'bulan:Bulan jam:Jam n:n pertama:Jawaban_pertama berisi:Jawaban_berisi matang:Sudah_matang',
      statistics.answerCohorts.rows.flatMap((row) =>
        row.cells.map((each) => [
          row.month,
          each.hours,
          row.n,
          each.first,
          each.substantive,
          each.mature ? 'ya' : 'belum',
        ]),
      ),
    ),
    table(
      'bukti',
      'Aduan selesai menurut jenis bukti',
      'bukti:Bukti selesai:Selesai',
      statistics.evidence.rows.map((row) => [row.evidence, row.resolved]),
    ),
    curve('jawaban-pertama', 'Waktu sampai jawaban pertama', statistics.firstAnswer),
    curve('jawaban-substantif', 'Waktu sampai jawaban substantif pertama', statistics.firstSubstantiveAnswer),
    curve('jawaban-opd', 'Waktu sampai jawaban OPD', statistics.agencyAnswer),
    curve('penyelesaian', 'Waktu sampai selesai pertama kali', statistics.resolution),
    curve('penyelesaian-akhir', 'Waktu sampai selesai terakhir', statistics.finalResolution),
    table(
      'tenggat',
      'Hasil tenggat',
      'jam:Tenggat batas:Batas satuan:Satuan aturan:Versi_aturan diterima_dari:Diterima_dari ' +
        'diterima_sampai:Diterima_sampai n:n tepat:Tepat_waktu lewat:Lewat_tenggat berjalan:Masih_berjalan ' +
        'sementara:Tenggat_sementara tingkat:Tingkat_tepat_waktu bawah:Batas_bawah atas:Batas_atas',
      statistics.deadlines.map((row) => [
        row.clock,
        row.limit,
        row.unit,
        row.policyVersion,
        row.receivedFrom,
        row.receivedTo,
        row.n,
        row.met,
        row.breached,
        row.pending,
        row.provisional,
        ratioCell(row.headline),
        ratioCell(row.lowerBound),
        ratioCell(row.upperBound),
      ]),
    ),
    table(
      'kohort',
      'Selesai setelah 7, 14, 30, 60 hari menurut bulan diterima',
      'bulan:Bulan hari:Hari valid:Valid selesai:Selesai tingkat:Tingkat matang:Sudah_matang',
      statistics.cohorts.rows.flatMap((row) =>
        row.cells.map((each) => [
          row.month,
          each.days,
          row.valid,
          each.resolved,
          ratioCell(each.share),
          each.mature ? 'ya' : 'belum',
        ]),
      ),
    ),
    table(
      'terbuka',
      'Aduan yang masih terbuka menurut umur',
      'dari_hari:Dari_hari sampai_hari:Sampai_hari terbuka:Masih_terbuka',
      backlog.bands.map((band) => [band.fromDays, band.toDays, band.open]),
    ),
    table(
      'arus',
      'Arus aduan terbuka menurut bulan',
      'bulan:Bulan awal:Terbuka_di_awal masuk:Valid_masuk keluar:Selesai_atau_berakhir dibuka_kembali:Dibuka_kembali akhir:Terbuka_di_akhir',
      backlog.flows.map((flow) => [
        flow.month,
        flow.openBefore,
        flow.validIn,
        flow.finalOut,
        flow.reopened,
        flow.openAfter,
      ]),
    ),
    table('kepuasan', 'Penilaian pelapor', 'jawaban:Jawaban jumlah:Jumlah', [
      ['ditanya', satisfaction.n],
      ['menjawab', satisfaction.answered],
      ['sudah_beres', satisfaction.solved],
      ['belum_beres', satisfaction.notSolved],
      ...satisfaction.ratings.map((row): TableCell[] => [`nilai_${row.rating}`, row.count]),
      ['rata_rata', 'value' in satisfaction.mean ? satisfaction.mean.value : tooFewToSay],
    ]),
    table('mutu-lain', 'Dibuka kembali, dialihkan, jeda', 'ukuran:Ukuran jumlah:Jumlah n:n', [
      ['dibuka_kembali_30_hari', statistics.reopened.reopenedWithin30Days, statistics.reopened.n],
      ['aduan_dialihkan', statistics.reassignments.complaints, statistics.reassignments.n],
      ['pengalihan', statistics.reassignments.reassignments, statistics.reassignments.n],
      ['aduan_dengan_jeda', statistics.pauses.complaints, statistics.pauses.n],
      ['jam_jeda', statistics.pauses.pausedHours, statistics.pauses.n],
    ]),
    table(
      'tidak-wajar',
      'Durasi tidak wajar',
      'durasi:Durasi di_bawah_10_menit:Di_bawah_10_menit negatif:Negatif',
      (['firstAnswer', 'agencyAnswer', 'resolution'] as const).map((key) => [
        { firstAnswer: 'jawaban_pertama', agencyAnswer: 'jawaban_opd', resolution: 'penyelesaian' }[key],
        implausible[key].belowTenMinutes,
        implausible[key].negative,
      ]),
    ),
    table(
      'kartu-opd',
      'Kartu OPD',
      'opd:OPD valid:Valid median_jam:Median_jam median_bawah:Batas_bawah median_atas:Batas_atas ' +
        'median_jawaban_jam:Median_jawaban_OPD_jam jawab_tepat:Jawaban_tepat_waktu selesai_tepat:Selesai_tepat_waktu ' +
        'sekadar_terima:Tanggapan_sekadar_terima',
      statistics.scorecards.rows.map((row) => [
        row.agencyCode,
        row.valid,
        ...quantileCells(row.medianResolution),
        ...quantileCells(row.medianAgencyAnswer).slice(0, 1),
        ratioCell(row.answeredInTime),
        ratioCell(row.resolvedInTime),
        ratioCell(row.acknowledgementShare),
      ]),
    ),
    table(
      'tabel-silang',
      'Tabel silang per triwulan',
      'triwulan:Triwulan baris:Jenis_baris kode_baris:Baris kolom:Jenis_kolom kode_kolom:Kolom jumlah:Jumlah',
      statistics.crossTabs.flatMap((each) =>
        each.rows.flatMap((row, r) =>
          each.columns.map((column, c) => [
            each.period,
            each.rowDimension,
            row,
            each.columnDimension,
            column,
            countCell(each.cells[r]?.[c]),
          ]),
        ),
      ),
    ),
  ];
}

const stageColumns =
  'diterima:Diterima valid:Valid dijawab:Dijawab ditindaklanjuti:Ditindaklanjuti selesai:Selesai';

type Stages = Statistics['funnel']['months'][number];
const stagesOf = (row: Omit<Stages, 'month'>) => [
  row.received,
  row.valid,
  row.answered,
  row.followedUp,
  row.resolved,
];
