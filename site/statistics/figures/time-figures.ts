import type { Statistics, TimeToEvent } from '../../../api-client/contract/public/statistics.ts';
import { quantileRangeWords, quantileWords } from '../../measure-words.ts';
import type { Words } from '../../words.ts';
import type { Curve } from '../curves.ts';
import type { Figure, FigureTable } from '../figure.ts';

const HOURS = 24;
/** Later days hold few complaints and wide bands; the table goes on. */
const RESOLUTION_DAYS = 60;
const ANSWER_DAYS = 10;

export function resolutionFigure({ resolution, deadlines }: Statistics, words: Words): Figure {
  const texts = words.text.figures.resolution;
  const { title } = texts;
  const range = quantileRangeWords(resolution.median, words);
  const finding =
    resolution.n === 0
      ? texts.none
      : `${texts.median(quantileWords(resolution.median, words), range)} ${ninetieth(resolution, words)}`;
  const promised = deadlines.findLast(({ clock, unit }) => clock === 'resolution' && unit === 'hours');
  const days = shownDays([resolution], RESOLUTION_DAYS);
  const curves: Curve[] = [{ label: texts.curve, points: resolution.points, tone: 'light' }];
  return {
    ...resolution,
    id: 'waktu-selesai',
    title,
    finding,
    definition: texts.definition(days),
    methodAnchor: 'median',
    curves: { curves, days, limitDays: promised && promised.limit / HOURS },
    table: curveTable(resolution, 1, words),
  };
}

/** First answer and first answer with substance, always side by side. */
export function answerFigure({ firstAnswer, firstSubstantiveAnswer }: Statistics, words: Words): Figure {
  const texts = words.text.figures.answer;
  const { title } = texts;
  const finding =
    firstAnswer.n === 0
      ? texts.none
      : texts.finding(
          quantileWords(firstAnswer.median, words),
          quantileWords(firstSubstantiveAnswer.median, words),
        );
  const days = shownDays([firstAnswer, firstSubstantiveAnswer], ANSWER_DAYS);
  const curves: Curve[] = [
    { label: texts.curves.any, points: firstAnswer.points, tone: 'dusk', dashed: true },
    { label: texts.curves.substantive, points: firstSubstantiveAnswer.points, tone: 'light' },
  ];
  const [any, substantive] = [
    curveTable(firstAnswer, 1, words),
    curveTable(firstSubstantiveAnswer, 1, words),
  ];
  return {
    ...firstSubstantiveAnswer,
    id: 'jawaban',
    title,
    finding,
    definition: texts.definition(firstAnswer.n, days),
    methodAnchor: 'jawaban-berisi',
    curves: { curves, days, limitDays: undefined },
    table: {
      columns: [texts.answer, ...any.columns],
      rows: [
        ...any.rows.map((row) => [texts.rows.any, ...row]),
        ...substantive.rows.map((row) => [texts.rows.substantive, ...row]),
      ],
    },
  };
}

function ninetieth({ p90 }: TimeToEvent, words: Words): string {
  const texts = words.text.figures.resolution;
  if ('value' in p90) return texts.ninetieth(quantileWords(p90, words));
  return 'notReached' in p90 ? texts.ninetiethNotReached : '';
}

function shownDays(metrics: readonly TimeToEvent[], most: number): number {
  const last = Math.max(...metrics.map(({ points }) => (points.at(-1)?.hour ?? 0) / HOURS));
  return Math.min(most, Math.max(1, Math.ceil(last)));
}

/** The risk table by day: exact at each day's end, and short enough to read. */
function curveTable(
  { points, n }: TimeToEvent,
  everyDays: number,
  { format, text: { figures, lists } }: Words,
): FigureTable {
  const rows: (string | number)[][] = [];
  let events = 0;
  let index = 0;
  let latest = { incidence: 0, low: 0, high: 0 };
  let left = n;
  const lastDay = Math.ceil((points.at(-1)?.hour ?? 0) / HOURS);
  for (let day = everyDays; day <= lastDay; day += everyDays) {
    const before = index;
    for (let point = points[index]; point && point.hour <= day * HOURS; point = points[++index]) {
      events += point.events;
      left = point.atRisk - point.events - point.refused - point.forwarded - point.censored;
      latest = point;
    }
    if (index > before) {
      rows.push([
        day,
        left,
        events,
        format.share(latest.incidence),
        lists.fromTo(format.share(latest.low), format.share(latest.high)),
      ]);
    }
  }
  return { columns: figures.curve.columns, rows };
}
