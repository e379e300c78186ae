import { type Figures, type StageName, sum } from './figures.ts';
import type { Report } from './report.ts';
import { checkShare } from './share.ts';

const CLASSES = ['received', 'invalid', 'valid', 'pending'] as const;
const ENDS = ['open', 'resolved', 'refused', 'forwarded'] as const;
const STAGES: StageName[] = ['received', 'valid', 'answered', 'followedUp', 'resolved'];

/** Totals from the months, from the channels, and from how the waiting ended; shares from the totals. */
export function checkRegister(figures: Figures, report: Report): void {
  const { register, months, channels, invalid, finalResolution } = figures;
  for (const key of [...CLASSES, ...ENDS])
    report.equal(
      `register.${key}`,
      register[key],
      sum(months.rows, (row) => row[key]),
      'sum of the months',
    );
  for (const key of CLASSES)
    report.equal(
      `channels.rows[].${key}`,
      sum(channels.rows, (row) => row[key]),
      register[key],
      'sum of the channels',
    );
  const ended = { open: 'censored', resolved: 'events', refused: 'refused', forwarded: 'forwarded' } as const;
  for (const key of ENDS)
    report.equal(
      `register.${key}`,
      register[key],
      sum(finalResolution.points, (point) => point[ended[key]]),
      'risk table of the last resolution',
    );
  report.equal('register.inbound', register.inbound, register.received + register.merged);
  report.cannot('nothing else that is published counts merged duplicates', 'register.merged');
  checkShare('register.resolvedShare', register.resolvedShare, register.resolved, register.valid, report);
  const { low, high } = wilson(register.resolved, register.valid);
  report.near('register.resolvedInterval.low', register.resolvedInterval.low, low);
  report.near('register.resolvedInterval.high', register.resolvedInterval.high, high);
  for (const row of months.rows) {
    report.equal('months.rows[].received', row.received, row.invalid + row.valid + row.pending, row.month);
    report.equal(
      'months.rows[].valid',
      row.valid,
      sum(ENDS, (key) => row[key]),
      row.month,
    );
    const reasons = invalid.months.filter(({ month }) => month === row.month);
    report.equal(
      'months.rows[].invalid',
      row.invalid,
      sum(reasons, ({ count }) => count),
      row.month,
    );
  }
  report.cannot(
    'the sufficient aggregate itself: outcomes by month',
    ...['pending', ...ENDS].map((key) => `months.rows[].${key}`),
    'invalid.months[].count',
  );
  for (const row of invalid.rows) {
    const own = invalid.months.filter(({ reason }) => reason === row.reason);
    report.equal(
      'invalid.rows[].count',
      row.count,
      sum(own, ({ count }) => count),
      row.reason,
    );
  }
  const heads: [string, number, number][] = [
    ['register.n', register.n, register.valid],
    ['invalid.n', invalid.n, register.received],
    ['channels.n', channels.n, register.received],
    ['months.n', months.n, register.received],
    ['categories.n', figures.categories.n, register.valid],
    ['agencies.n', figures.agencies.n, register.valid],
    ['districts.n', figures.districts.n, register.valid],
    ['scorecards.n', figures.scorecards.n, register.valid],
    ['implausible.n', figures.implausible.n, register.received],
    ['pauses.n', figures.pauses.n, register.valid],
  ];
  for (const [name, published, own] of heads) report.equal(name, published, own);
  checkFunnel(figures, report);
  checkOneWay(figures, report);
}

function checkFunnel({ funnel, months, categories, register }: Figures, report: Report): void {
  report.equal('funnel.n', funnel.n, register.received);
  for (const key of STAGES) {
    report.equal(
      `funnel.${key}`,
      funnel[key],
      sum(funnel.months, (row) => row[key]),
      'sum of the months',
    );
    report.equal(
      `funnel.${key}`,
      funnel[key],
      sum(funnel.categories, (row) => row[key]),
      'sum of the categories',
    );
  }
  const lists = { 'funnel.months[]': funnel.months, 'funnel.categories[]': funnel.categories };
  for (const [name, rows] of Object.entries(lists)) {
    for (const row of rows) {
      const label = 'month' in row ? String(row.month) : String((row as { code: string }).code);
      for (const [index, key] of STAGES.entries()) {
        const wider = STAGES[index - 1];
        report.within(`${name}.${key}`, row[key], 0, wider ? row[wider] : Number.MAX_SAFE_INTEGER, label);
      }
    }
  }
  for (const row of funnel.months) {
    const same = months.rows.find(({ month }) => month === row.month);
    for (const key of ['received', 'valid', 'resolved'] as const)
      report.equal(`funnel.months[].${key}`, row[key], same?.[key], row.month);
  }
  for (const row of categories.rows) {
    const same = funnel.categories.find(({ code }) => code === row.code);
    report.equal('categories.rows[].valid', row.valid, same?.valid, row.code);
    report.equal('categories.rows[].resolved', row.resolved, same?.resolved, row.code);
  }
}

function checkOneWay({ agencies, districts, scorecards, register, evidence }: Figures, report: Report): void {
  report.equal(
    'agencies.rows[].valid',
    sum(agencies.rows, ({ valid }) => valid),
    register.valid,
    'sum',
  );
  report.equal(
    'districts.rows[].valid',
    sum(districts.rows, ({ valid }) => valid),
    register.valid,
    'sum',
  );
  for (const card of scorecards.rows) {
    const same = agencies.rows.find(({ code }) => code === card.agencyCode);
    report.equal('scorecards.rows[].valid', card.valid, same?.valid, card.agencyCode);
  }
  report.cannot(
    'the risk table of a single agency would tell small numbers (k = 5), so medians, shares and bounds of scorecards stand as published',
    ...[
      'medianResolution',
      'medianAgencyAnswer',
      'answeredInTime',
      'resolvedInTime',
      'acknowledgementShare',
    ].map((key) => `scorecards.rows[].${key}`),
  );
  report.equal('evidence.n', evidence.n, register.resolved);
  report.equal(
    'evidence.rows[].resolved',
    sum(evidence.rows, ({ resolved }) => resolved),
    register.resolved,
    'sum',
  );
}

/** Wilson's interval as the two roots of (p - s)² = z² s (1 - s) / n. */
function wilson(successes: number, n: number): { low: number; high: number } {
  if (n === 0) return { low: 0, high: 1 };
  const z2 = 1.959964 ** 2;
  const p = successes / n;
  const a = 1 + z2 / n;
  const b = -(2 * p + z2 / n);
  const root = Math.sqrt(Math.max(0, b * b - 4 * a * p * p));
  return { low: Math.max(0, (-b - root) / (2 * a)), high: Math.min(1, (-b + root) / (2 * a)) };
}
