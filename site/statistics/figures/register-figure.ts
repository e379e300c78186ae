import type { Statistics } from '../../../api-client/contract/public/statistics.ts';
import { ratioWords } from '../../measure-words.ts';
import type { Words } from '../../words.ts';
import type { Bar } from '../bars.ts';
import type { Figure } from '../figure.ts';

/** From what came in to what was solved; every complaint stands somewhere. */
export function registerFigure({ register }: Statistics, words: Words): Figure {
  const { received, invalid, pending, valid, resolved, open, refused, forwarded, merged } = register;
  const { columns, outcomes, register: texts } = words.text.figures;
  const { share } = words.format;
  const { low, high } = register.resolvedInterval;
  const finding = texts.finding(register, ratioWords(register.resolvedShare, words), share(low), share(high));
  const bars: Bar[] = [
    { label: columns.received, value: received, tone: 'dusk' },
    { label: columns.valid, value: valid, tone: 'dusk', of: received },
    { label: columns.invalid, value: invalid, start: valid, tone: 'brick', of: received },
    { label: columns.pending, value: pending, start: valid + invalid, tone: 'hatched', of: received },
    { label: outcomes.resolved, value: resolved, tone: 'light', of: valid },
    { label: outcomes.open, value: open, start: resolved, tone: 'hatched', of: valid },
    { label: outcomes.refused, value: refused, start: resolved + open, tone: 'brick', of: valid },
    {
      label: outcomes.forwarded,
      value: forwarded,
      start: resolved + open + refused,
      tone: 'brick',
      of: valid,
    },
  ];
  return {
    ...register,
    id: 'ringkasan',
    title: texts.title,
    finding,
    definition: texts.definition(merged),
    methodAnchor: 'valid',
    bars,
    table: {
      columns: [columns.measure, columns.count, columns.of],
      rows: [
        ...bars.map(({ label, value, of }) => [label, value, of ?? '']),
        [columns.merged, merged, ''],
        [texts.inbound, register.inbound, ''],
      ],
    },
  };
}
