import type { Quantile, Statistics, TimeToEvent } from '../../../api-client/contract/public/statistics.ts';
import { formatNumber, formatShare } from '../../format.ts';
import { quantileRange, quantileText } from '../../text/statistics-id.ts';
import { type Curve, drawCurves } from '../curves.ts';
import type { Figure, FigureTable } from '../figure.ts';

const HOURS = 24;
/** Later days hold few complaints and wide bands; the table goes on. */
const RESOLUTION_DAYS = 60;
const ANSWER_DAYS = 10;

export function resolutionFigure({ resolution, deadlines }: Statistics): Figure {
  const title = 'Berapa lama sampai selesai';
  const finding =
    resolution.n === 0
      ? 'Belum ada aduan valid.'
      : `Median ${median(resolution.median)}. ${ninetieth(resolution)}`;
  const promised = deadlines.findLast(({ clock, unit }) => clock === 'resolution' && unit === 'hours');
  const days = shownDays([resolution], RESOLUTION_DAYS);
  const curves: Curve[] = [{ label: 'selesai', points: resolution.points, tone: 'light' }];
  return {
    ...resolution,
    id: 'waktu-selesai',
    title,
    finding,
    definition: `Bagian aduan valid yang sudah selesai sekian hari sesudah diterima, cara Kaplan-Meier (Aalen-Johansen): yang masih terbuka ikut dihitung, penolakan dan pelimpahan adalah hasil lain. Pita: 95 %. Angka di bawah sumbu: yang masih menunggu. Gambar sampai hari ke-${formatNumber(days)}.`,
    methodAnchor: 'median',
    draw: (width) =>
      drawCurves(
        'waktu-selesai',
        title,
        finding,
        curves,
        { days, limitDays: promised && promised.limit / HOURS },
        width,
      ),
    table: curveTable(resolution, 1),
  };
}

/** First answer and first answer with substance, always side by side. */
export function answerFigure({ firstAnswer, firstSubstantiveAnswer }: Statistics): Figure {
  const title = 'Jawaban pertama dan jawaban berisi';
  const finding =
    firstAnswer.n === 0
      ? 'Belum ada aduan.'
      : `Jawaban pertama: median ${quantileText(firstAnswer.median)}. Jawaban yang menyebut siapa mengerjakan apa dan kapan: median ${quantileText(firstSubstantiveAnswer.median)}.`;
  const days = shownDays([firstAnswer, firstSubstantiveAnswer], ANSWER_DAYS);
  const curves: Curve[] = [
    { label: 'jawaban pertama', points: firstAnswer.points, tone: 'dusk', dashed: true },
    { label: 'jawaban berisi', points: firstSubstantiveAnswer.points, tone: 'light' },
  ];
  const [any, substantive] = [curveTable(firstAnswer, 1), curveTable(firstSubstantiveAnswer, 1)];
  return {
    ...firstSubstantiveAnswer,
    id: 'jawaban',
    title,
    finding,
    definition: `Bagian aduan yang sudah dijawab sekian hari sesudah diterima. Ucapan terima kasih dihitung sebagai jawaban pertama, tidak pernah sebagai jawaban berisi. Jawaban pertama: n = ${formatNumber(firstAnswer.n)}. Angka di bawah sumbu: yang masih menunggu, baris atas jawaban pertama, baris bawah jawaban berisi. Gambar sampai hari ke-${formatNumber(days)}.`,
    methodAnchor: 'jawaban-berisi',
    draw: (width) => drawCurves('jawaban', title, finding, curves, { days }, width),
    table: {
      columns: ['Jawaban', ...any.columns],
      rows: [
        ...any.rows.map((row) => ['pertama', ...row]),
        ...substantive.rows.map((row) => ['berisi', ...row]),
      ],
    },
  };
}

function median(quantile: Quantile): string {
  const range = quantileRange(quantile);
  return range === null ? quantileText(quantile) : `${quantileText(quantile)} (${range})`;
}

function ninetieth({ p90 }: TimeToEvent): string {
  if ('value' in p90) return `Sembilan dari sepuluh selesai dalam ${quantileText(p90)}.`;
  return 'notReached' in p90 ? 'Sembilan dari sepuluh: belum tercapai.' : '';
}

function shownDays(metrics: readonly TimeToEvent[], most: number): number {
  const last = Math.max(...metrics.map(({ points }) => (points.at(-1)?.hour ?? 0) / HOURS));
  return Math.min(most, Math.max(1, Math.ceil(last)));
}

/** The risk table by day: exact at each day's end, and short enough to read. */
function curveTable({ points, n }: TimeToEvent, everyDays: number): FigureTable {
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
        formatShare(latest.incidence),
        `${formatShare(latest.low)} sampai ${formatShare(latest.high)}`,
      ]);
    }
  }
  return { columns: ['Sampai hari', 'Masih menunggu', 'Kejadian', 'Bagian', 'Pita 95 %'], rows };
}
