import type { Statistics } from '../../../api-client/contract/public/statistics.ts';
import { formatDate, formatNumber } from '../../format.ts';
import type { Publication } from '../../load-publication.ts';
import { countText, quantileText, ratioText } from '../../text/statistics-id.ts';
import type { Figure, FigureCell } from '../figure.ts';

export function monthFigure({ months }: Statistics): Figure {
  return {
    ...months,
    id: 'bulan',
    title: 'Menurut bulan diterima',
    finding: `${formatNumber(months.rows.length)} bulan, dari yang diterima sampai hasilnya pada S.`,
    definition:
      'Setiap aduan berdiri di bulan diterimanya. Bulan-bulan terakhir belum matang: sebagian aduannya masih berjalan.',
    methodAnchor: 'diterima',
    table: {
      columns: [
        'Bulan',
        'Diterima',
        'Tidak valid',
        'Menunggu',
        'Valid',
        'Selesai',
        'Masih terbuka',
        'Tidak dapat ditindaklanjuti',
        'Dilimpahkan',
      ],
      rows: months.rows.map((row) => [
        formatDate(row.month),
        ...[
          row.received,
          row.invalid,
          row.pending,
          row.valid,
          row.resolved,
          row.open,
          row.refused,
          row.forwarded,
        ].map(countText),
      ]),
    },
  };
}

/** Per month received, how many were solved after so many days; what is still moving is hatched. */
export function cohortFigure({ cohorts }: Statistics): Figure {
  const days = cohorts.rows[0]?.cells.map((cell) => cell.days) ?? [];
  return {
    ...cohorts,
    id: 'angkatan',
    title: 'Selesai sesudah 7, 14, 30, dan 60 hari',
    finding:
      'Tiap baris adalah aduan valid yang diterima pada satu bulan. Sel berarsir belum matang: sebagian aduannya belum setua itu.',
    definition:
      'Bagian aduan valid bulan itu yang selesai dalam sekian hari sejak diterima. Yang masih terbuka tetap menjadi pembagi.',
    methodAnchor: 'selesai',
    table: {
      columns: ['Bulan', 'Valid', ...days.map((day) => `${day} hari`)],
      rows: cohorts.rows.map(({ month, valid, cells }): FigureCell[] => [
        formatDate(month),
        countText(valid),
        ...cells.map(
          ({ share, mature }): FigureCell =>
            mature ? ratioText(share) : { text: ratioText(share), hatched: true },
        ),
      ]),
    },
  };
}

export function categoryFigure({ categories }: Statistics, publication: Publication): Figure {
  const rows = categories.rows.toSorted((a, b) => b.valid - a.valid);
  return {
    ...categories,
    id: 'kategori',
    title: 'Menurut kategori',
    finding: `${formatNumber(rows.length)} kategori, menurut banyaknya aduan valid.`,
    definition: 'Aduan valid dan yang selesai pada S, menurut kategori yang ditetapkan petugas verifikasi.',
    methodAnchor: 'valid',
    table: {
      columns: ['Kategori', 'Valid', 'Selesai'],
      rows: rows.map(({ code, valid, resolved }) => [
        publication.categories.get(code)?.name.id ?? code,
        countText(valid),
        countText(resolved),
      ]),
    },
  };
}

/** Agencies in the order of their names: nothing here is a ranking. */
export function agencyFigure({ scorecards }: Statistics, publication: Publication): Figure {
  const rows = scorecards.rows
    .map((row) => ({ ...row, name: publication.agencies.get(row.agencyCode)?.name ?? row.agencyCode }))
    .sort((a, b) => a.name.localeCompare(b.name, 'id'));
  return {
    ...scorecards,
    id: 'instansi',
    title: 'Menurut instansi',
    finding:
      'Menurut abjad, bukan peringkat. Banyak aduan tidak berarti instansi buruk, dan sedikit aduan tidak berarti instansi baik.',
    definition:
      'Median Kaplan-Meier. Tanda / berarti terlalu sedikit untuk disimpulkan (di bawah 20 aduan), tanda · berarti tidak dibuka. Sekadar terima: bagian tanggapan yang tidak menyebut tindakan apa pun.',
    methodAnchor: 'median',
    table: {
      columns: [
        'Instansi',
        'Valid',
        'Median selesai',
        'Median jawaban',
        'Selesai tepat waktu',
        'Sekadar terima',
      ],
      rows: rows.map((row) => [
        row.name,
        countText(row.valid),
        shortQuantile(row.medianResolution),
        shortQuantile(row.medianAgencyAnswer),
        ratioText(row.resolvedInTime),
        ratioText(row.acknowledgementShare),
      ]),
    },
  };
}

export function districtFigure({ districts }: Statistics, publication: Publication): Figure {
  const rows = districts.rows
    .map(({ code, valid }) => ({
      name: code === null ? 'Tanpa lokasi' : (publication.regions.get(code)?.name ?? code),
      valid,
    }))
    .sort((a, b) => a.name.localeCompare(b.name, 'id'));
  return {
    ...districts,
    id: 'kecamatan',
    title: 'Menurut kecamatan',
    finding: `${formatNumber(rows.length)} kecamatan, menurut abjad. Banyak aduan dapat juga berarti warganya lebih sering mengadu.`,
    definition: 'Aduan valid menurut kecamatan tempat kejadiannya. Jumlah semuanya sama dengan jumlah valid.',
    methodAnchor: 'valid',
    table: { columns: ['Kecamatan', 'Valid'], rows: rows.map(({ name, valid }) => [name, countText(valid)]) },
  };
}

/** Pauses and reassignments: what else made a complaint wait. */
export function otherFigure({ pauses, reassignments }: Statistics): Figure {
  return {
    ...reassignments,
    id: 'mutu',
    title: 'Jeda dan pengalihan',
    finding: `${formatNumber(reassignments.complaints)} dari ${formatNumber(reassignments.n)} aduan yang diteruskan pernah dialihkan ke instansi lain; ${formatNumber(pauses.complaints)} menunggu jawaban pelapor.`,
    definition:
      'Jeda (pertanyaan kepada pelapor) hanya menghentikan jam kerja petugas, tidak pernah jam yang diterbitkan. Bagian jeda: jam jeda dibagi seluruh jam aduan valid terbuka.',
    methodAnchor: 'jeda',
    table: {
      columns: ['Ukuran', 'Jumlah', 'Dari'],
      rows: [
        ['Aduan yang dialihkan', countText(reassignments.complaints), formatNumber(reassignments.n)],
        ['Pengalihan seluruhnya', countText(reassignments.reassignments), ''],
        ['Aduan dengan jeda', countText(pauses.complaints), formatNumber(pauses.n)],
        ['Bagian jeda', ratioText(pauses.share), ''],
      ],
    },
  };
}

function shortQuantile(quantile: Parameters<typeof quantileText>[0]): string {
  return 'tooFew' in quantile ? '/' : quantileText(quantile);
}
