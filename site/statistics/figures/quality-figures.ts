import type { Statistics } from '../../../api-client/contract/public/statistics.ts';
import type { Publication } from '../../load-publication.ts';
import { countWords, quantileWords, ratioWords } from '../../measure-words.ts';
import type { Words } from '../../words.ts';
import type { Bar } from '../bars.ts';
import type { Figure } from '../figure.ts';

export function satisfactionFigure({ satisfaction }: Statistics, words: Words): Figure {
  const { columns, satisfaction: texts } = words.text.figures;
  const { n, answered, solved, notSolved, ratings, mean } = satisfaction;
  const rate = ratioWords(satisfaction.responseRate, words);
  const finding = n === 0 ? texts.none : texts.finding(satisfaction, rate);
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
    bars,
    table: {
      columns: [texts.answer, columns.count],
      rows: [
        ...bars.map(({ label, value }) => [label, value]),
        ...ratings.map(({ rating, count }) => [texts.rating(rating), count]),
        [texts.mean, 'value' in mean ? words.format.number(mean.value) : '/'],
      ],
    },
  };
}

export function reopenedFigure({ reopened, resolution, finalResolution }: Statistics, words: Words): Figure {
  const { columns, reopened: texts } = words.text.figures;
  const { n, reopenedWithin30Days, share } = reopened;
  const finding = n === 0 ? texts.none : texts.finding(reopenedWithin30Days, n, ratioWords(share, words));
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
    bars,
    table: {
      columns: [columns.measure, columns.value],
      rows: [
        ...bars.map(({ label, value }) => [label, value]),
        [texts.first, quantileWords(resolution.median, words)],
        [texts.last, quantileWords(finalResolution.median, words)],
      ],
    },
  };
}

/** Agencies in the order of their names. */
export function acknowledgementFigure(
  { scorecards }: Statistics,
  publication: Publication,
  words: Words,
): Figure {
  const { acknowledgements: texts, agencies, columns } = words.text.figures;
  const rows = scorecards.rows
    .map((row) => ({ ...row, name: publication.agencies.get(row.agencyCode)?.name ?? row.agencyCode }))
    .sort((a, b) => words.format.compare(a.name, b.name));
  const told = rows.filter(({ acknowledgementShare }) => 'value' in acknowledgementShare).length;
  return {
    ...scorecards,
    id: 'sekadar-terima',
    title: texts.title,
    finding: texts.finding(told, rows.length),
    definition: texts.definition,
    methodAnchor: 'jawaban-berisi',
    table: {
      columns: [columns.agency, agencies.acknowledgement, texts.valid],
      rows: rows.map((row) => [
        row.name,
        ratioWords(row.acknowledgementShare, words),
        countWords(row.valid, words),
      ]),
    },
  };
}

export function implausibleFigure({ implausible }: Statistics, words: Words): Figure {
  const { title, finding, definition, clocks, columns } = words.text.figures.implausible;
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
      columns,
      rows: names.map((name) => [
        clocks[name],
        countWords(implausible[name].belowTenMinutes, words),
        countWords(implausible[name].negative, words),
      ]),
    },
  };
}
