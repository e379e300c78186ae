import type { Statistics } from '../../../api-client/contract/public/statistics.ts';
import { formatDate, formatShare } from '../../format.ts';
import type { Publication } from '../../load-publication.ts';
import { figureTexts } from '../../text/figures-id.ts';
import { countText } from '../../text/statistics-id.ts';
import { type Bar, drawBars } from '../bars.ts';
import type { Figure, FigureCell } from '../figure.ts';

type Stages = Pick<Statistics['funnel'], 'received' | 'valid' | 'answered' | 'followedUp' | 'resolved'>;
const inOrder = ({ received, valid, answered, followedUp, resolved }: Stages) => [
  received,
  valid,
  answered,
  followedUp,
  resolved,
];

/** Received → valid → answered → followed up → solved, each within the one before. */
export function funnelFigure({ funnel }: Statistics): Figure {
  const { title, finding, definition, stages } = figureTexts.funnel;
  const found = finding(funnel);
  const bars = inOrder(funnel).map(
    (value, index): Bar => ({
      label: stages[index] ?? '',
      value,
      tone: index === stages.length - 1 ? 'light' : index < 2 ? 'dusk' : 'leaf',
      of: index === 0 ? undefined : funnel.received || undefined,
    }),
  );
  return {
    ...funnel,
    id: 'corong',
    title,
    finding: found,
    definition,
    methodAnchor: 'tahap',
    draw: (width) => drawBars('corong', title, found, bars, width),
    table: { columns: ['Tahap', 'Jumlah'], rows: bars.map(({ label, value }) => [label, value]) },
  };
}

export function funnelCategoryFigure({ funnel }: Statistics, publication: Publication): Figure {
  const { title, finding, definition } = figureTexts.funnelCategories;
  const rows = funnel.categories
    .map((row) => ({ ...row, name: publication.categories.get(row.code)?.name.id ?? row.code }))
    .sort((a, b) => a.name.localeCompare(b.name, 'id'));
  return {
    ...funnel,
    id: 'corong-kategori',
    title,
    finding: finding(rows.length),
    definition,
    methodAnchor: 'tahap',
    table: {
      columns: ['Kategori', ...figureTexts.funnel.stages],
      rows: rows.map((row) => [row.name, ...inOrder(row).map(countText)]),
    },
  };
}

export function funnelMonthFigure({ funnel }: Statistics): Figure {
  const { title, finding, definition } = figureTexts.funnelMonths;
  return {
    ...funnel,
    id: 'corong-bulan',
    title,
    finding: finding(funnel.months.length),
    definition,
    methodAnchor: 'tahap',
    table: {
      columns: ['Bulan', ...figureTexts.funnel.stages],
      rows: funnel.months.map((row) => [formatDate(row.month), ...inOrder(row).map(countText)]),
    },
  };
}

/** First answers beside first answers with substance, by month; what is still moving is hatched. */
export function answerMonthFigure(statistics: Statistics): Figure {
  const { answerCohorts } = statistics;
  const { title, finding, definition, hours } = figureTexts.answers;
  const limits = answerCohorts.rows[0]?.cells.map((cell) => cell.hours) ?? [];
  const part = (count: number, n: number) => (n === 0 ? '/' : formatShare(count / n));
  return {
    ...answerCohorts,
    id: 'jawaban-bulan',
    title,
    finding: finding(statistics),
    definition,
    methodAnchor: 'jawaban-berisi',
    table: {
      columns: [
        'Bulan',
        'n',
        ...limits.flatMap((limit) => [`Pertama, ${hours(limit)}`, `Berisi, ${hours(limit)}`]),
      ],
      rows: answerCohorts.rows.map(({ month, n, cells }): FigureCell[] => [
        formatDate(month),
        countText(n),
        ...cells.flatMap(({ first, substantive, mature }) =>
          [first, substantive].map(
            (count): FigureCell => (mature ? part(count, n) : { text: part(count, n), hatched: true }),
          ),
        ),
      ]),
    },
  };
}
