import type { Statistics } from '../../../api-client/contract/public/statistics.ts';
import type { Words } from '../../words.ts';
import type { Bar } from '../bars.ts';
import type { Figure } from '../figure.ts';

export function invalidFigure({ invalid, register }: Statistics, { text }: Words): Figure {
  const { columns, invalid: texts } = text.figures;
  const { reasons } = text.statistics;
  const { title, definition } = texts;
  const rows = invalid.rows.toSorted((a, b) => b.count - a.count);
  const [most] = rows;
  const finding =
    register.invalid === 0 || !most
      ? texts.none
      : texts.finding(register.invalid, reasons[most.reason].toLowerCase(), most.count);
  const bars = rows.map(
    ({ reason, count }): Bar => ({
      label: reasons[reason],
      value: count,
      tone: 'brick',
      of: register.invalid || undefined,
    }),
  );
  return {
    ...invalid,
    id: 'tidak-valid',
    title,
    finding,
    definition,
    methodAnchor: 'valid',
    bars,
    table: { columns: [columns.reason, columns.count], rows: bars.map(({ label, value }) => [label, value]) },
  };
}

export function channelFigure({ channels }: Statistics, { text }: Words): Figure {
  const { columns, channels: texts } = text.figures;
  const { channels: names } = text.statistics;
  const { title, definition } = texts;
  const rows = channels.rows.toSorted((a, b) => b.received - a.received);
  const [most] = rows;
  const finding = most ? texts.finding(names[most.channel], most.received, most.valid) : texts.none;
  const bars = rows.map(
    ({ channel, received }): Bar => ({ label: names[channel], value: received, tone: 'dusk' }),
  );
  return {
    ...channels,
    id: 'kanal',
    title,
    finding,
    definition,
    methodAnchor: 'diterima',
    bars,
    table: {
      columns: [columns.channel, columns.received, columns.valid, columns.invalid, columns.pending],
      rows: rows.map(({ channel, received, valid, invalid, pending }) => [
        names[channel],
        received,
        valid,
        invalid,
        pending,
      ]),
    },
  };
}

export function evidenceFigure({ evidence }: Statistics, { text }: Words): Figure {
  const { columns, evidence: texts, outcomes } = text.figures;
  const { evidenceMeanings, evidenceNames } = text.oneCase;
  const { title } = texts;
  const total = evidence.rows.reduce((sum, { resolved }) => sum + resolved, 0);
  const shown = evidence.rows.find(({ evidence: kind }) => kind === 'photo')?.resolved ?? 0;
  const finding = total === 0 ? texts.none : texts.finding(shown, total);
  const bars = evidence.rows.map(
    ({ evidence: kind, resolved }): Bar => ({
      label: evidenceNames[kind],
      value: resolved,
      tone: kind === 'photo' ? 'light' : kind === 'confirmed' ? 'leaf' : 'hatched',
      of: total || undefined,
    }),
  );
  return {
    ...evidence,
    id: 'bukti',
    title,
    finding,
    definition: evidence.rows
      .map(({ evidence: kind }) => `${evidenceNames[kind]}: ${evidenceMeanings[kind]}`)
      .join(' '),
    methodAnchor: 'selesai',
    bars,
    table: {
      columns: [columns.evidence, outcomes.resolved],
      rows: bars.map(({ label, value }) => [label, value]),
    },
  };
}

export function backlogFigure({ backlog }: Statistics, { text }: Words): Figure {
  const { backlog: texts, outcomes } = text.figures;
  const { title, definition } = texts;
  const finding = texts.finding(backlog.open, backlog.oldestDays ?? 0);
  const bars = backlog.bands.map(
    ({ fromDays, toDays, open }): Bar => ({
      label: texts.band(fromDays, toDays),
      value: open,
      tone: 'hatched',
      of: backlog.open || undefined,
    }),
  );
  return {
    ...backlog,
    id: 'tunggakan',
    title,
    finding,
    definition,
    methodAnchor: 'tunggakan',
    bars,
    table: { columns: [texts.age, outcomes.open], rows: bars.map(({ label, value }) => [label, value]) },
  };
}
