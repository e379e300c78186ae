import type { Statistics } from '../../../api-client/contract/public/statistics.ts';
import type { Words } from '../../words.ts';
import type { Bar } from '../bars.ts';
import type { Figure, FigureCell } from '../figure.ts';

/** What did not count as a complaint, by the stated condition it missed and by channel. */
export function refusalFigure({ refusals }: Statistics, { text }: Words): Figure {
  const { columns } = text.figures;
  const { refusals: texts, names } = text.criteria;
  const { channels: channelNames } = text.statistics;
  const rows = refusals.criteria.toSorted((a, b) => b.count - a.count);
  const [most] = rows;
  const finding =
    refusals.n === 0 || !most
      ? texts.none
      : texts.finding(refusals.n, names[most.criterion].toLowerCase(), most.count);
  const bars = rows.map(
    ({ criterion, count }): Bar => ({
      label: names[criterion],
      value: count,
      tone: 'brick',
      of: refusals.n || undefined,
    }),
  );
  const quarters = refusals.quarters.flatMap((quarter) =>
    quarter.channels.flatMap((channel, r) =>
      quarter.criteria.map((criterion, c): FigureCell[] => {
        const cell = quarter.cells[r]?.[c];
        return [
          quarter.period,
          channelNames[channel],
          names[criterion],
          cell && 'value' in cell ? cell.value : '·',
        ];
      }),
    ),
  );
  return {
    ...refusals,
    id: 'tidak-memenuhi-syarat',
    title: texts.title,
    finding,
    definition: texts.definition,
    methodAnchor: 'syarat',
    bars,
    table: {
      columns: [texts.quarter, columns.channel, texts.criterion, columns.count],
      rows: [
        ...rows.map(({ criterion, count }) => [texts.all, texts.all, names[criterion], count]),
        ...refusals.channels.map(({ channel, count }) => [
          texts.all,
          channelNames[channel],
          texts.all,
          count,
        ]),
        ...quarters,
      ],
    },
  };
}

/** What an old register had ended, as it says itself. */
export function earlierFigure({ earlier }: Statistics, { text }: Words): Figure {
  const { columns } = text.figures;
  const { earlier: texts } = text.criteria;
  const { channels: channelNames } = text.statistics;
  const resolved = earlier.outcomes.find(({ outcome }) => outcome === 'resolved')?.ended ?? 0;
  const finding =
    earlier.n + earlier.continued === 0 ? texts.none : texts.finding(earlier.n, resolved, earlier.continued);
  const bars = earlier.outcomes.map(
    ({ outcome, ended }): Bar => ({
      label: texts.outcomes[outcome],
      value: ended,
      tone: 'hatched',
      of: earlier.n || undefined,
    }),
  );
  return {
    ...earlier,
    id: 'register-lama',
    title: texts.title,
    finding,
    definition: texts.definition,
    methodAnchor: 'register-lama',
    bars,
    table: {
      columns: [texts.by, columns.value, columns.count],
      rows: [
        ...bars.map(({ label, value }) => [columns.outcome, label, value]),
        ...earlier.channels.map(({ channel, ended }) => [columns.channel, channelNames[channel], ended]),
        ...earlier.months.map(({ month, ended }) => [columns.month, month ?? texts.undated, ended]),
      ],
    },
  };
}
