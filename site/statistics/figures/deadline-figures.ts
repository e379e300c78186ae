import type { DeadlineResult, Statistics } from '../../../api-client/contract/public/statistics.ts';
import { formatNumber } from '../../format.ts';
import { clockTitle, ratioText, receivedWithin } from '../../text/statistics-id.ts';
import { type Bar, drawBars } from '../bars.ts';
import type { Figure } from '../figure.ts';

/** One figure per promised deadline: met, breached and still running, with both bounds. */
export function deadlineFigures({ deadlines }: Statistics): Figure[] {
  return deadlines.map(deadlineFigure);
}

function deadlineFigure(result: DeadlineResult): Figure {
  const { met, breached, pending, provisional, headline, lowerBound, upperBound } = result;
  // The first rule keeps the plain address for ever; each later one has its own.
  const rule = result.receivedFrom === null ? '' : `-aturan-${result.policyVersion}`;
  const id = `batas-${result.clock.replaceAll('_', '-')}${rule}`;
  const received = receivedWithin(result);
  const title = received === null ? clockTitle(result) : `${clockTitle(result)}, ${received}`;
  const finding = findingOf(result);
  const all = met + breached + pending || undefined;
  const bars: Bar[] = [
    { label: '✓ Ditepati', value: met, tone: 'leaf', of: all },
    { label: '✕ Terlampaui', value: breached, start: met, tone: 'brick', of: all },
    { label: 'Masih berjalan', value: pending, start: met + breached, tone: 'hatched', of: all },
  ];
  const note =
    provisional > 0
      ? ` ${formatNumber(provisional)} di antaranya sementara (p): kalender tahun itu belum ditetapkan.`
      : '';
  return {
    ...result,
    id,
    title,
    finding,
    definition: `Angka utama = ditepati ÷ (ditepati + terlampaui). Terlampaui mencakup yang masih terbuka melewati batas.${note}`,
    methodAnchor: 'batas-waktu',
    draw: (width) => drawBars(id, title, finding, bars, width),
    table: {
      columns: ['Hasil', 'Jumlah'],
      rows: [
        ...bars.map(({ label, value }) => [label, value]),
        ['Angka utama', ratioText(headline)],
        ['Paling buruk', ratioText(lowerBound)],
        ['Paling baik', ratioText(upperBound)],
      ],
    },
  };
}

function findingOf({ met, breached, pending, headline, lowerBound, upperBound }: DeadlineResult): string {
  if (met + breached === 0) return 'Belum ada batas waktu yang jatuh tempo.';
  const kept = `${ratioText(headline)} dari ${formatNumber(met + breached)} yang jatuh tempo ditepati.`;
  if (pending === 0) return `${kept} Tidak ada yang masih berjalan.`;
  return `${kept} ${formatNumber(pending)} masih berjalan: bila semuanya terlambat ${ratioText(lowerBound)}, bila semuanya tepat waktu ${ratioText(upperBound)}.`;
}
