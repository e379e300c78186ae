import type { Curve, Figures, Middle, Share } from './figures.ts';
import type { Report } from './report.ts';

type Cell = string | number | null;
type Table = Record<string, readonly object[]>;

/** A number or a reason why there is none, as it stands in a table: empty with a reason beside it. */
const ratio = (share: Share): Cell => ('value' in share ? share.value : null);
const middle = (quantile: Middle | undefined): Cell =>
  quantile && 'value' in quantile ? quantile.value : null;

const curve = ({ points }: Curve) =>
  points.map((point) => ({
    jam: point.hour,
    berisiko: point.atRisk,
    kejadian: point.events,
    ditolak: point.refused,
    dilimpahkan: point.forwarded,
    tersensor: point.censored,
    tingkat: point.incidence,
    bawah: point.low,
    atas: point.high,
  }));

/** What each table of a snapshot must say, by its name, from the figures of the same snapshot. */
export function tablesOf(figures: Figures): Table {
  const { register, months, backlog, satisfaction, deadlines, cohorts, crossTabs } = figures;
  const { earlier, refusals } = figures;
  const stages = (row: Figures['funnel']['months'][number] | Figures['funnel']['categories'][number]) => ({
    diterima: row.received,
    valid: row.valid,
    dijawab: row.answered,
    ditindaklanjuti: row.followedUp,
    selesai: row.resolved,
  });
  return {
    ringkasan: Object.entries({
      masuk: register.inbound,
      diterima: register.received,
      tidak_valid: register.invalid,
      valid: register.valid,
      menunggu_verifikasi: register.pending,
      digabung: register.merged,
      masih_terbuka: register.open,
      selesai: register.resolved,
      tidak_dapat_ditindaklanjuti: register.refused,
      dilimpahkan: register.forwarded,
    }).map(([ukuran, jumlah]) => ({ ukuran, jumlah })),
    'tidak-valid': figures.invalid.rows.map(({ reason, count }) => ({ alasan: reason, jumlah: count })),
    'tidak-valid-bulan': figures.invalid.months.map(({ month, reason, count }) => ({
      bulan: month,
      alasan: reason,
      jumlah: count,
    })),
    kanal: figures.channels.rows.map((row) => ({
      kanal: row.channel,
      diterima: row.received,
      tidak_valid: row.invalid,
      menunggu: row.pending,
      valid: row.valid,
    })),
    kategori: figures.categories.rows.map((row) => ({
      kategori: row.code,
      valid: row.valid,
      selesai: row.resolved,
    })),
    opd: figures.agencies.rows.map((row) => ({ opd: row.code, valid: row.valid })),
    kecamatan: figures.districts.rows.map((row) => ({ kecamatan: row.code, valid: row.valid })),
    bulan: months.rows.map((row) => ({
      bulan: row.month,
      diterima: row.received,
      tidak_valid: row.invalid,
      menunggu: row.pending,
      valid: row.valid,
      terbuka: row.open,
      selesai: row.resolved,
      ditolak: row.refused,
      dilimpahkan: row.forwarded,
    })),
    corong: figures.funnel.months.map((row) => ({ bulan: row.month, ...stages(row) })),
    'corong-kategori': figures.funnel.categories.map((row) => ({ kategori: row.code, ...stages(row) })),
    'jawaban-bulan': figures.answerCohorts.rows.flatMap(({ month, n, cells }) =>
      cells.map((cell) => ({
        bulan: month,
        jam: cell.hours,
        n,
        pertama: cell.first,
        berisi: cell.substantive,
        matang: cell.mature ? 'ya' : 'belum',
      })),
    ),
    bukti: figures.evidence.rows.map(({ evidence, resolved }) => ({ bukti: evidence, selesai: resolved })),
    'jawaban-pertama': curve(figures.firstAnswer),
    'jawaban-substantif': curve(figures.firstSubstantiveAnswer),
    'jawaban-opd': curve(figures.agencyAnswer),
    penyelesaian: curve(figures.resolution),
    'penyelesaian-akhir': curve(figures.finalResolution),
    tenggat: deadlines.map((row) => ({
      jam: row.clock,
      batas: row.limit,
      satuan: row.unit,
      n: row.n,
      tepat: row.met,
      lewat: row.breached,
      berjalan: row.pending,
      sementara: row.provisional,
      tingkat: ratio(row.headline),
      bawah: ratio(row.lowerBound),
      atas: ratio(row.upperBound),
    })),
    kohort: cohorts.rows.flatMap(({ month, valid, cells }) =>
      cells.map((cell) => ({
        bulan: month,
        hari: cell.days,
        valid,
        selesai: cell.resolved,
        tingkat: ratio(cell.share),
        matang: cell.mature ? 'ya' : 'belum',
      })),
    ),
    terbuka: backlog.bands.map((band) => ({
      dari_hari: band.fromDays,
      sampai_hari: band.toDays,
      terbuka: band.open,
    })),
    arus: backlog.flows.map((flow) => ({
      bulan: flow.month,
      awal: flow.openBefore,
      masuk: flow.validIn,
      keluar: flow.finalOut,
      dibuka_kembali: flow.reopened,
      akhir: flow.openAfter,
    })),
    kepuasan: [
      { jawaban: 'ditanya', jumlah: satisfaction.n },
      { jawaban: 'menjawab', jumlah: satisfaction.answered },
      { jawaban: 'sudah_beres', jumlah: satisfaction.solved },
      { jawaban: 'belum_beres', jumlah: satisfaction.notSolved },
      ...satisfaction.ratings.map(({ rating, count }) => ({ jawaban: `nilai_${rating}`, jumlah: count })),
      { jawaban: 'rata_rata', jumlah: 'value' in satisfaction.mean ? satisfaction.mean.value : null },
    ],
    'mutu-lain': [
      {
        ukuran: 'dibuka_kembali_30_hari',
        jumlah: figures.reopened.reopenedWithin30Days,
        n: figures.reopened.n,
      },
      { ukuran: 'aduan_dialihkan', jumlah: figures.reassignments.complaints, n: figures.reassignments.n },
      { ukuran: 'pengalihan', jumlah: figures.reassignments.reassignments, n: figures.reassignments.n },
      { ukuran: 'aduan_dengan_jeda', jumlah: figures.pauses.complaints, n: figures.pauses.n },
      { ukuran: 'jam_jeda', jumlah: figures.pauses.pausedHours, n: figures.pauses.n },
    ],
    'tidak-wajar': (['firstAnswer', 'agencyAnswer', 'resolution'] as const).map((key) => ({
      di_bawah_10_menit: figures.implausible[key].belowTenMinutes,
      negatif: figures.implausible[key].negative,
    })),
    'kartu-opd': figures.scorecards.rows.map((row) => {
      const card = row as typeof row & Partial<Record<'medianResolution', Middle>>;
      return { opd: row.agencyCode, valid: row.valid, median_jam: middle(card.medianResolution) };
    }),
    'register-lama': !earlier
      ? []
      : [
          ...earlier.channels.map((row) => ({ menurut: 'kanal', nilai: row.channel, jumlah: row.ended })),
          ...earlier.outcomes.map((row) => ({ menurut: 'hasil', nilai: row.outcome, jumlah: row.ended })),
          ...earlier.months.map((row) => ({
            menurut: 'bulan',
            nilai: row.month ?? 'tanpa_tanggal',
            jumlah: row.ended,
          })),
          { menurut: 'dilanjutkan', nilai: 'di_sini', jumlah: earlier.continued },
        ],
    'tidak-memenuhi-syarat': !refusals
      ? []
      : [
          ...refusals.criteria.map((row) => ({ menurut: 'syarat', nilai: row.criterion, jumlah: row.count })),
          ...refusals.channels.map((row) => ({ menurut: 'kanal', nilai: row.channel, jumlah: row.count })),
        ],
    'tidak-memenuhi-syarat-triwulan': (refusals?.quarters ?? []).flatMap((quarter) =>
      quarter.channels.flatMap((channel, r) =>
        quarter.criteria.map((criterion, c) => {
          const cell = quarter.cells[r]?.[c];
          return {
            triwulan: quarter.period,
            kanal: channel,
            syarat: criterion,
            jumlah: cell && 'value' in cell ? cell.value : null,
          };
        }),
      ),
    ),
    'tabel-silang': crossTabs.flatMap((table) =>
      table.rows.flatMap((row, r) =>
        table.columns.map((column, c) => {
          const cell = table.cells[r]?.[c];
          return {
            triwulan: table.period,
            kode_baris: row,
            kode_kolom: column,
            jumlah: cell && 'value' in cell ? cell.value : null,
          };
        }),
      ),
    ),
  };
}

/** One CSV table against the figures, cell by cell, in the columns that hold figures. */
export function checkTable(
  name: string,
  rows: readonly Record<string, string>[],
  figures: Figures,
  report: Report,
): void {
  const due = tablesOf(figures)[name];
  const place = `statistik-${name}.csv`;
  if (!due) {
    report.cannot('a table this version does not know', place);
    return;
  }
  report.equal(`${place} rows`, rows.length, due.length);
  for (const [at, line] of due.entries())
    for (const [column, value] of Object.entries(line) as [string, Cell][])
      report.equal(`${place} ${column}`, rows[at]?.[column], String(value ?? ''), `row ${at + 1}`);
}
