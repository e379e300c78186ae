import { checkCurve, eventsBy } from './curve.ts';
import { type Curve, type Deadline, type Figures, sum } from './figures.ts';
import { endOfMonth } from './month-end.ts';
import type { Report } from './report.ts';
import { checkShare } from './share.ts';

const HOUR = 3_600_000;
const CURVES = [
  'firstAnswer',
  'firstSubstantiveAnswer',
  'agencyAnswer',
  'resolution',
  'finalResolution',
] as const;

/** Curves from their risk tables, cohorts and deadlines in hours from the curves. */
export function checkTimes(figures: Figures, report: Report): void {
  const { register, resolution, finalResolution, firstAnswer, firstSubstantiveAnswer } = figures;
  for (const name of CURVES) checkCurve(name, figures[name], report);
  report.equal('resolution.n', resolution.n, register.valid);
  report.equal('finalResolution.n', finalResolution.n, register.valid);
  const unheard = sum(
    figures.invalid.rows.filter(({ reason }) => reason === 'spam' || reason === 'not_complaint'),
    ({ count }) => count,
  );
  report.equal('firstAnswer.n', firstAnswer.n, register.received - unheard);
  report.equal('firstSubstantiveAnswer.n', firstSubstantiveAnswer.n, register.received - unheard);
  report.within('agencyAnswer.n', figures.agencyAnswer.n, 0, register.valid);
  checkCohorts(figures, report);
  checkAnswerCohorts(figures, report);
  for (const result of figures.deadlines) checkDeadline(result, figures, report);
}

function checkCohorts(
  { cohorts, register, resolution, months, snapshot, timeZone }: Figures,
  report: Report,
): void {
  report.equal('cohorts.n', cohorts.n, register.valid);
  const days = new Set(cohorts.rows.flatMap(({ cells }) => cells.map((cell) => cell.days)));
  for (const day of days) {
    const all = sum(cohorts.rows, ({ cells }) => cells.find((cell) => cell.days === day)?.resolved ?? 0);
    report.equal(
      'cohorts.rows[].cells[].resolved',
      all,
      eventsBy(resolution, day * 24),
      `${day} days, all months`,
    );
  }
  for (const { month, valid, cells } of cohorts.rows) {
    report.equal(
      'cohorts.rows[].valid',
      valid,
      months.rows.find((row) => row.month === month)?.valid ?? 0,
      month,
    );
    for (const [index, cell] of cells.entries()) {
      const label = `${month}, ${cell.days} days`;
      checkShare('cohorts.rows[].cells[].share', cell.share, cell.resolved, valid, report, label);
      report.within(
        'cohorts.rows[].cells[].resolved',
        cell.resolved,
        cells[index - 1]?.resolved ?? 0,
        valid,
        label,
      );
      const mature = Date.parse(snapshot) - endOfMonth(month, timeZone) >= cell.days * 24 * HOUR;
      report.equal('cohorts.rows[].cells[].mature', cell.mature, mature, label);
    }
  }
}

function checkAnswerCohorts(figures: Figures, report: Report): void {
  const { answerCohorts, firstAnswer, firstSubstantiveAnswer, snapshot, timeZone } = figures;
  report.equal('answerCohorts.n', answerCohorts.n, firstAnswer.n);
  report.equal(
    'answerCohorts.rows[].n',
    sum(answerCohorts.rows, ({ n }) => n),
    firstAnswer.n,
    'sum',
  );
  const hours = new Set(answerCohorts.rows.flatMap(({ cells }) => cells.map((cell) => cell.hours)));
  for (const limit of hours) {
    const all = (key: 'first' | 'substantive') =>
      sum(answerCohorts.rows, ({ cells }) => cells.find((cell) => cell.hours === limit)?.[key] ?? 0);
    const label = `${limit} hours, all months`;
    report.equal('answerCohorts.rows[].cells[].first', all('first'), eventsBy(firstAnswer, limit), label);
    report.equal(
      'answerCohorts.rows[].cells[].substantive',
      all('substantive'),
      eventsBy(firstSubstantiveAnswer, limit),
      label,
    );
  }
  for (const { month, n, cells } of answerCohorts.rows) {
    for (const cell of cells) {
      const label = `${month}, ${cell.hours} hours`;
      report.within('answerCohorts.rows[].cells[].first', cell.first, 0, n, label);
      report.within('answerCohorts.rows[].cells[].substantive', cell.substantive, 0, n, label);
      const mature = Date.parse(snapshot) - endOfMonth(month, timeZone) >= cell.hours * HOUR;
      report.equal('answerCohorts.rows[].cells[].mature', cell.mature, mature, label);
    }
  }
}

function checkDeadline(result: Deadline, figures: Figures, report: Report): void {
  const { met, breached, pending } = result;
  const label = `${result.clock}, ${result.limit} ${result.unit}, rule ${result.policyVersion}`;
  report.equal('deadlines[].n', result.n, met + breached + pending, label);
  checkShare('deadlines[].headline', result.headline, met, met + breached, report, label);
  checkShare('deadlines[].lowerBound', result.lowerBound, met, result.n, report, label);
  checkShare('deadlines[].upperBound', result.upperBound, met + pending, result.n, report, label);
  report.within('deadlines[].provisional', result.provisional, 0, result.n, label);
  const { curve, open } = curveOf(result, figures);
  const rules = figures.deadlines.filter(({ clock }) => clock === result.clock).length;
  if (result.unit !== 'hours' || !curve || rules > 1) {
    report.cannot(
      'limits in working days, calendar days or office hours end at an hour that depends on each complaint; risk tables do not tell it, nor under which of several rules a complaint came',
      `deadlines[].met, breached, pending (${label})`,
    );
    report.cannot('see the single limits', 'deadlines[].met', 'deadlines[].breached', 'deadlines[].pending');
    return;
  }
  report.equal('deadlines[].n', result.n, curve.n, label);
  report.equal('deadlines[].met', met, eventsBy(curve, result.limit), label);
  if (!open) return;
  const waiting = (most: number) =>
    sum(
      curve.points.filter(({ hour }) => hour <= most),
      ({ censored }) => censored,
    );
  // Somebody whose limit ends in the very instant of the snapshot still waits.
  report.within('deadlines[].pending', pending, waiting(result.limit - 1), waiting(result.limit), label);
}

/** The curve that counts the same complaints from the same start; `open` when all who left without the event still wait. */
function curveOf({ clock }: Deadline, figures: Figures): { curve: Curve | null; open: boolean } {
  if (clock === 'resolution') return { curve: figures.resolution, open: true };
  // Among those without an answer are invalid ones that ended; their limit is past, though the table only stops watching them.
  if (clock === 'first_answer') return { curve: figures.firstAnswer, open: false };
  return { curve: null, open: false };
}
