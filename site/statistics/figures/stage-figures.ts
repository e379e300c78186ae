import type { Statistics } from '../../../api-client/contract/public/statistics.ts';
import type { Publication } from '../../load-publication.ts';
import { countWords, quantileWords } from '../../measure-words.ts';
import type { Words } from '../../words.ts';
import type { Bar } from '../bars.ts';
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
export function funnelFigure({ funnel }: Statistics, { text }: Words): Figure {
  const { columns, funnel: texts } = text.figures;
  const { title, finding, definition, stages } = texts;
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
    bars,
    table: { columns: [columns.stage, columns.count], rows: bars.map(({ label, value }) => [label, value]) },
  };
}

export function funnelCategoryFigure({ funnel }: Statistics, publication: Publication, words: Words): Figure {
  const { columns, funnel: stages, funnelCategories } = words.text.figures;
  const { title, finding, definition } = funnelCategories;
  const rows = funnel.categories
    .map((row) => ({ ...row, name: publication.categories.get(row.code)?.name[words.language] ?? row.code }))
    .sort((a, b) => words.format.compare(a.name, b.name));
  return {
    ...funnel,
    id: 'corong-kategori',
    title,
    finding: finding(rows.length),
    definition,
    methodAnchor: 'tahap',
    table: {
      columns: [columns.category, ...stages.stages],
      rows: rows.map((row) => [row.name, ...inOrder(row).map((count) => countWords(count, words))]),
    },
  };
}

export function funnelMonthFigure({ funnel }: Statistics, words: Words): Figure {
  const { columns, funnel: stages, funnelMonths } = words.text.figures;
  const { title, finding, definition } = funnelMonths;
  return {
    ...funnel,
    id: 'corong-bulan',
    title,
    finding: finding(funnel.months.length),
    definition,
    methodAnchor: 'tahap',
    table: {
      columns: [columns.month, ...stages.stages],
      rows: funnel.months.map((row) => [
        words.format.date(row.month),
        ...inOrder(row).map((count) => countWords(count, words)),
      ]),
    },
  };
}

/** First answers beside first answers with substance, by month; what is still moving is hatched. */
export function answerMonthFigure(statistics: Statistics, words: Words): Figure {
  const { answerCohorts, firstAnswer, firstSubstantiveAnswer } = statistics;
  const { answers: texts, columns } = words.text.figures;
  const { hours, share } = words.format;
  const limits = answerCohorts.rows[0]?.cells.map((cell) => cell.hours) ?? [];
  const part = (count: number, n: number) => (n === 0 ? '/' : share(count / n));
  return {
    ...answerCohorts,
    id: 'jawaban-bulan',
    title: texts.title,
    finding: texts.finding(
      quantileWords(firstAnswer.median, words),
      quantileWords(firstSubstantiveAnswer.median, words),
    ),
    definition: texts.definition,
    methodAnchor: 'jawaban-berisi',
    table: {
      columns: [
        columns.month,
        'n',
        ...limits.flatMap((limit) => [texts.first(hours(limit)), texts.substantive(hours(limit))]),
      ],
      rows: answerCohorts.rows.map(({ month, n, cells }): FigureCell[] => [
        words.format.date(month),
        countWords(n, words),
        ...cells.flatMap(({ first, substantive, mature }) =>
          [first, substantive].map(
            (count): FigureCell => (mature ? part(count, n) : { text: part(count, n), hatched: true }),
          ),
        ),
      ]),
    },
  };
}
