import type { Statistics } from '../../../api-client/contract/public/statistics.ts';
import { formatNumber } from '../../format.ts';
import type { Publication } from '../../load-publication.ts';
import { figureTexts } from '../../text/figures-id.ts';
import { countText, quantileText, ratioText } from '../../text/statistics-id.ts';
import { type Bar, drawBars } from '../bars.ts';
import type { Figure } from '../figure.ts';

export function satisfactionFigure({ satisfaction }: Statistics): Figure {
  const texts = figureTexts.satisfaction;
  const { n, answered, solved, notSolved, ratings, mean } = satisfaction;
  const finding = texts.finding(satisfaction);
  const bars: Bar[] = [
    { label: texts.solved, value: solved, tone: 'leaf', of: n || undefined },
    { label: texts.notSolved, value: notSolved, tone: 'brick', of: n || undefined },
    { label: texts.silent, value: n - answered, tone: 'hatched', of: n || undefined },
  ];
  return {
    ...satisfaction,
    id: 'kepuasan',
    title: texts.title,
    finding,
    definition: texts.definition,
    methodAnchor: 'kepuasan',
    draw: (width) => drawBars('kepuasan', texts.title, finding, bars, width),
    table: {
      columns: ['Jawaban', 'Jumlah'],
      rows: [
        ...bars.map(({ label, value }) => [label, value]),
        ...ratings.map(({ rating, count }) => [texts.rating(rating), count]),
        [texts.mean, 'value' in mean ? formatNumber(mean.value) : '/'],
      ],
    },
  };
}

export function reopenedFigure({ reopened, resolution, finalResolution }: Statistics): Figure {
  const texts = figureTexts.reopened;
  const finding = texts.finding(reopened);
  const { n, reopenedWithin30Days } = reopened;
  const bars: Bar[] = [
    { label: texts.stayed, value: n - reopenedWithin30Days, tone: 'light', of: n || undefined },
    { label: texts.again, value: reopenedWithin30Days, tone: 'brick', of: n || undefined },
  ];
  return {
    ...reopened,
    id: 'dibuka-kembali',
    title: texts.title,
    finding,
    definition: texts.definition,
    methodAnchor: 'dibuka-kembali',
    draw: (width) => drawBars('dibuka-kembali', texts.title, finding, bars, width),
    table: {
      columns: ['Ukuran', 'Nilai'],
      rows: [
        ...bars.map(({ label, value }) => [label, value]),
        [texts.first, quantileText(resolution.median)],
        [texts.last, quantileText(finalResolution.median)],
      ],
    },
  };
}

/** Agencies in the order of their names. */
export function acknowledgementFigure({ scorecards }: Statistics, publication: Publication): Figure {
  const texts = figureTexts.acknowledgements;
  const rows = scorecards.rows
    .map((row) => ({ ...row, name: publication.agencies.get(row.agencyCode)?.name ?? row.agencyCode }))
    .sort((a, b) => a.name.localeCompare(b.name, 'id'));
  const told = rows.filter(({ acknowledgementShare }) => 'value' in acknowledgementShare).length;
  return {
    ...scorecards,
    id: 'sekadar-terima',
    title: texts.title,
    finding: texts.finding(told, rows.length),
    definition: texts.definition,
    methodAnchor: 'jawaban-berisi',
    table: {
      columns: ['Instansi', 'Sekadar terima', 'Aduan valid'],
      rows: rows.map((row) => [row.name, ratioText(row.acknowledgementShare), countText(row.valid)]),
    },
  };
}

export function implausibleFigure({ implausible }: Statistics): Figure {
  const { title, finding, definition, clocks } = figureTexts.implausible;
  const names = ['firstAnswer', 'agencyAnswer', 'resolution'] as const;
  const count = names.reduce(
    (sum, name) => sum + implausible[name].belowTenMinutes + implausible[name].negative,
    0,
  );
  return {
    ...implausible,
    id: 'janggal',
    title,
    finding: finding(count),
    definition,
    methodAnchor: 'janggal',
    table: {
      columns: ['Durasi', 'Di bawah 10 menit', 'Negatif'],
      rows: names.map((name) => [
        clocks[name],
        countText(implausible[name].belowTenMinutes),
        countText(implausible[name].negative),
      ]),
    },
  };
}
