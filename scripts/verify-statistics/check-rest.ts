import { checkOther } from './check-other.ts';
import { eventsBy } from './curve.ts';
import { type CrossTable, type Figures, sum } from './figures.ts';
import type { Report } from './report.ts';
import { checkShare } from './share.ts';

/** What is open by age, what came back, what reporters said, and the tables by quarter. */
export function checkRest(figures: Figures, report: Report): void {
  checkBacklog(figures, report);
  checkQuality(figures, report);
  checkOther(figures, report);
  for (const table of figures.crossTabs) checkCrossTable(table, figures, report);
}

function checkBacklog({ backlog, register, finalResolution }: Figures, report: Report): void {
  report.equal('backlog.n', backlog.n, register.valid);
  report.equal('backlog.open', backlog.open, register.open);
  // Whoever still waits in the table of the last resolution is open, as many whole days old as she waited.
  const ages = finalResolution.points.filter(({ censored }) => censored > 0);
  for (const { fromDays, toDays, open } of backlog.bands) {
    const own = ages.filter(({ hour }) => {
      const days = Math.floor(hour / 24);
      return days >= fromDays && (toDays === null || days <= toDays);
    });
    report.equal(
      'backlog.bands[].open',
      open,
      sum(own, ({ censored }) => censored),
      `from ${fromDays} days`,
    );
  }
  const oldest = ages.at(-1);
  report.equal('backlog.oldestDays', backlog.oldestDays, oldest ? Math.floor(oldest.hour / 24) : null);
  let before = 0;
  for (const flow of backlog.flows) {
    report.equal('backlog.flows[].openBefore', flow.openBefore, before, flow.month);
    const after = flow.openBefore + flow.validIn - flow.finalOut + flow.reopened;
    report.equal('backlog.flows[].openAfter', flow.openAfter, after, flow.month);
    before = flow.openAfter;
  }
  if (backlog.flows.length > 0) {
    report.equal('backlog.flows[].openAfter', before, register.open, 'after the last month');
    report.equal(
      'backlog.flows[].validIn',
      sum(backlog.flows, ({ validIn }) => validIn),
      register.valid,
      'sum',
    );
  }
  report.cannot(
    'the sufficient aggregate itself: flows by month',
    'backlog.flows[].finalOut',
    'backlog.flows[].reopened',
  );
}

function checkQuality(figures: Figures, report: Report): void {
  const { reopened, satisfaction, pauses, reassignments, implausible, resolution, agencyAnswer } = figures;
  const everResolved = eventsBy(resolution, Number.MAX_SAFE_INTEGER);
  report.equal('reopened.n', reopened.n, everResolved);
  checkShare('reopened.share', reopened.share, reopened.reopenedWithin30Days, reopened.n, report);
  const cameBack = sum(figures.backlog.flows, (flow) => flow.reopened);
  report.within(
    'reopened.reopenedWithin30Days',
    reopened.reopenedWithin30Days,
    0,
    Math.min(cameBack, reopened.n),
  );
  report.equal('satisfaction.n', satisfaction.n, everResolved);
  checkShare(
    'satisfaction.responseRate',
    satisfaction.responseRate,
    satisfaction.answered,
    satisfaction.n,
    report,
  );
  const judged = satisfaction.solved + satisfaction.notSolved;
  const rated = sum(satisfaction.ratings, ({ count }) => count);
  report.within(
    'satisfaction.answered',
    satisfaction.answered,
    Math.max(judged, rated),
    Math.min(judged + rated, everResolved),
  );
  const total = sum(satisfaction.ratings, ({ rating, count }) => rating * count);
  const mean = rated < 30 ? { tooFew: true } : { value: Math.round((total / rated) * 100) / 100 };
  report.equal('satisfaction.mean', satisfaction.mean, mean);
  report.cannot(
    'answers of reporters, counted once and published nowhere else',
    'satisfaction.solved',
    'satisfaction.notSolved',
    'satisfaction.ratings[].count',
  );
  report.within('pauses.complaints', pauses.complaints, 0, pauses.n);
  report.cannot('the length of each pause is not published', 'pauses.pausedHours', 'pauses.share');
  report.equal('reassignments.n', reassignments.n, agencyAnswer.n);
  report.within('reassignments.complaints', reassignments.complaints, 0, reassignments.reassignments);
  report.cannot('published nowhere else', 'reassignments.reassignments');
  const odd = implausible.resolution.belowTenMinutes + implausible.resolution.negative;
  report.within('implausible.resolution', odd, 0, eventsBy(resolution, 1));
  report.cannot(
    'single durations in minutes are not published',
    'implausible.firstAnswer',
    'implausible.agencyAnswer',
  );
}

function checkCrossTable(table: CrossTable, figures: Figures, report: Report): void {
  const { cells, rowTotals, columnTotals, n } = table;
  const label = `${table.rowDimension}, ${table.period}`;
  report.equal(
    'crossTabs[].n',
    n,
    sum(rowTotals, (each) => each),
    `${label}, rows`,
  );
  report.equal(
    'crossTabs[].n',
    n,
    sum(columnTotals, (each) => each),
    `${label}, columns`,
  );
  const lines = [
    ...rowTotals.map((total, at) => ({
      total,
      line: cells[at] ?? [],
      name: 'rowTotals',
      code: table.rows[at],
    })),
    ...columnTotals.map((total, at) => ({
      total,
      line: cells.flatMap((row) => row[at] ?? []),
      name: 'columnTotals',
      code: table.columns[at],
    })),
  ];
  for (const { total, line, name, code } of lines) {
    const told = sum(line, (cell) => ('value' in cell ? cell.value : 0));
    const complete = line.every((cell) => 'value' in cell);
    report.within(
      `crossTabs[].${name}[]`,
      total,
      told,
      complete ? told : Number.MAX_SAFE_INTEGER,
      `${label}, ${code}`,
    );
  }
  if (table.rowDimension === 'agency') {
    report.within('crossTabs[].n', n, 0, figures.register.valid, label);
  }
  report.cannot(
    'cells of cross-tabs: those below 5 and as many more as protect them are not disclosed, the others are bound by their totals only',
    'crossTabs[].cells',
  );
}
