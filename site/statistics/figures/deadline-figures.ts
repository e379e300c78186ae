import type { DeadlineResult, Statistics } from '../../../api-client/contract/public/statistics.ts';
import { ratioWords } from '../../measure-words.ts';
import type { Words } from '../../words.ts';
import type { Bar } from '../bars.ts';
import type { Figure } from '../figure.ts';

/** One figure per promised deadline: met, breached and still running, with both bounds. */
export function deadlineFigures({ deadlines }: Statistics, words: Words): Figure[] {
  return deadlines.map((result) => deadlineFigure(result, words));
}

function deadlineFigure(result: DeadlineResult, words: Words): Figure {
  const { met, breached, pending, provisional, headline, lowerBound, upperBound } = result;
  const {
    format,
    text: {
      figures: { columns, deadline: texts },
      statistics,
    },
  } = words;
  // The first rule keeps the plain address for ever; each later one has its own.
  const rule = result.receivedFrom === null ? '' : `-aturan-${result.policyVersion}`;
  const id = `batas-${result.clock.replaceAll('_', '-')}${rule}`;
  const day = (date: string | null) => (date === null ? null : format.date(date));
  const title = statistics.deadline(result, day(result.receivedFrom), day(result.receivedTo));
  const finding = findingOf(result, words);
  const all = met + breached + pending || undefined;
  const bars: Bar[] = [
    { label: `✓ ${texts.results.met}`, value: met, tone: 'leaf', of: all },
    { label: `✕ ${texts.results.breached}`, value: breached, start: met, tone: 'brick', of: all },
    { label: texts.results.pending, value: pending, start: met + breached, tone: 'hatched', of: all },
  ];
  return {
    ...result,
    id,
    title,
    finding,
    definition: provisional > 0 ? `${texts.definition} ${texts.provisional(provisional)}` : texts.definition,
    methodAnchor: 'batas-waktu',
    bars,
    table: {
      columns: [columns.outcome, columns.count],
      rows: [
        ...bars.map(({ label, value }) => [label, value]),
        [texts.headline, ratioWords(headline, words)],
        [texts.worst, ratioWords(lowerBound, words)],
        [texts.best, ratioWords(upperBound, words)],
      ],
    },
  };
}

function findingOf(
  { met, breached, pending, headline, lowerBound, upperBound }: DeadlineResult,
  words: Words,
): string {
  const texts = words.text.figures.deadline;
  if (met + breached === 0) return texts.none;
  const kept = texts.kept(ratioWords(headline, words), met + breached);
  if (pending === 0) return `${kept} ${texts.noneRunning}`;
  return `${kept} ${texts.running(pending, ratioWords(lowerBound, words), ratioWords(upperBound, words))}`;
}
