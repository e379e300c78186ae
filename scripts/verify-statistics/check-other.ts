import { type Figures, sum } from './figures.ts';
import type { Report } from './report.ts';

/** What is no complaint of this register: ended in an old one, or refused by a stated criterion. Older files have neither. */
export function checkOther({ earlier, refusals, register }: Figures, report: Report): void {
  if (earlier) {
    for (const list of ['channels', 'outcomes', 'months'] as const) {
      report.equal(
        `earlier.${list}[].ended`,
        sum<{ ended: number }>(earlier[list], ({ ended }) => ended),
        earlier.n,
        'sum',
      );
    }
    report.equal(
      'earlier.n',
      earlier.n,
      sum(earlier.outcomes, ({ ended }) => ended),
    );
    report.within('earlier.continued', earlier.continued, 0, register.received);
  }
  if (!refusals) return;
  for (const list of ['criteria', 'channels'] as const) {
    report.equal(
      `refusals.${list}[].count`,
      sum<{ count: number }>(refusals[list], ({ count }) => count),
      refusals.n,
      'sum',
    );
  }
  report.equal(
    'refusals.n',
    refusals.n,
    sum(refusals.criteria, ({ count }) => count),
  );
  for (const quarter of refusals.quarters) {
    const { period, n, channelTotals, criterionTotals, cells } = quarter;
    report.equal(
      'refusals.quarters[].n',
      n,
      sum(channelTotals, (each) => each),
      period,
    );
    report.equal(
      'refusals.quarters[].criterionTotals[]',
      sum(criterionTotals, (each) => each),
      n,
      period,
    );
    const told = (line: readonly ({ value: number } | { suppressed: true } | undefined)[]) =>
      sum(line, (cell) => (cell && 'value' in cell ? cell.value : 0));
    for (const [at, total] of channelTotals.entries())
      report.within('refusals.quarters[].channelTotals[]', total, told(cells[at] ?? []), total, period);
    for (const [at, total] of criterionTotals.entries())
      report.within(
        'refusals.quarters[].criterionTotals[]',
        total,
        told(cells.map((line) => line[at])),
        total,
        period,
      );
  }
  report.cannot(
    'cells of cross-tabs: those below 5 and as many more as protect them are not disclosed, the others are bound by their totals only',
    'refusals.quarters[].cells',
  );
}
