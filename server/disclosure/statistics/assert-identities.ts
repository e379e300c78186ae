import type { Statistics } from '../../../api-client/contract/public/statistics.ts';

/** A published figure contradicts another; `broken` names each contradiction with its numbers. */
export class IdentityError extends Error {
  readonly broken: readonly string[];
  constructor(broken: readonly string[]) {
    super(`Statistics contradict themselves: ${broken.join('; ')}`);
    this.name = 'IdentityError';
    this.broken = broken;
  }
}

/** Throws IdentityError unless every sum that a reader can check holds (statistics.md: "identities that fail the build"). */
export function assertIdentities(statistics: Statistics): void {
  const broken: string[] = [];
  const equal = (what: string, left: number, right: number) => {
    if (left !== right) broken.push(`${what}: ${left} is not ${right}`);
  };
  const total = <Row>(rows: readonly Row[], of: (row: Row) => number) =>
    rows.reduce((sum, row) => sum + of(row), 0);
  const { register, backlog } = statistics;
  equal('inbound = received + merged', register.inbound, register.received + register.merged);
  equal(
    'received = invalid + valid + pending',
    register.received,
    register.invalid + register.valid + register.pending,
  );
  equal(
    'valid = open + resolved + refused + forwarded',
    register.valid,
    register.open + register.resolved + register.refused + register.forwarded,
  );
  equal(
    'invalid by reason',
    total(statistics.invalid.rows, (row) => row.count),
    register.invalid,
  );
  equal(
    'invalid by reason and month',
    total(statistics.invalid.months, (row) => row.count),
    register.invalid,
  );
  for (const key of ['received', 'invalid', 'valid', 'pending'] as const) {
    equal(
      `${key} by channel`,
      total(statistics.channels.rows, (row) => row[key]),
      register[key],
    );
  }
  for (const key of [
    'received',
    'invalid',
    'valid',
    'pending',
    'open',
    'resolved',
    'refused',
    'forwarded',
  ] as const) {
    equal(
      `${key} by month`,
      total(statistics.months.rows, (row) => row[key]),
      register[key],
    );
  }
  equal(
    'valid by category',
    total(statistics.categories.rows, (row) => row.valid),
    register.valid,
  );
  equal(
    'resolved by category',
    total(statistics.categories.rows, (row) => row.resolved),
    register.resolved,
  );
  equal(
    'valid by agency',
    total(statistics.agencies.rows, (row) => row.valid),
    register.valid,
  );
  equal(
    'valid by district',
    total(statistics.districts.rows, (row) => row.valid),
    register.valid,
  );
  equal(
    'resolved by class',
    total(statistics.evidence.rows, (row) => row.resolved),
    register.resolved,
  );
  equal(
    'valid by cohort',
    total(statistics.cohorts.rows, (row) => row.valid),
    register.valid,
  );
  equal('backlog = open', backlog.open, register.open);
  equal(
    'backlog by age',
    total(backlog.bands, (band) => band.open),
    register.open,
  );
  if (backlog.flows.length > 0)
    equal('open after the last month', backlog.flows.at(-1)?.openAfter ?? 0, register.open);
  for (const flow of backlog.flows) {
    equal(
      `open after ${flow.month} = open before + valid in - final out + reopened`,
      flow.openAfter,
      flow.openBefore + flow.validIn - flow.finalOut + flow.reopened,
    );
  }
  for (const result of statistics.deadlines) {
    equal(`deadline ${result.clock}`, result.n, result.met + result.breached + result.pending);
  }
  for (const [name, curve] of Object.entries({
    'first answer': statistics.firstAnswer,
    'first substantive answer': statistics.firstSubstantiveAnswer,
    'agency answer': statistics.agencyAnswer,
    resolution: statistics.resolution,
    'final resolution': statistics.finalResolution,
  })) {
    const ends = total(
      curve.points,
      (point) => point.events + point.refused + point.forwarded + point.censored,
    );
    equal(`${name}: everybody at risk leaves once`, ends, curve.n);
  }
  const { funnel, answerCohorts } = statistics;
  for (const key of ['received', 'valid', 'resolved'] as const) {
    equal(`funnel: ${key}`, funnel[key], register[key]);
  }
  for (const key of ['received', 'valid', 'answered', 'followedUp', 'resolved'] as const) {
    equal(
      `funnel: ${key} by month`,
      total(funnel.months, (row) => row[key]),
      funnel[key],
    );
    equal(
      `funnel: ${key} by category`,
      total(funnel.categories, (row) => row[key]),
      funnel[key],
    );
  }
  equal(
    'answers by month',
    total(answerCohorts.rows, (row) => row.n),
    answerCohorts.n,
  );
  const { earlier, refusals } = statistics;
  for (const rows of [earlier.channels, earlier.outcomes, earlier.months]) {
    equal(
      'ended earlier, one way',
      total<{ ended: number }>(rows, (row) => row.ended),
      earlier.n,
    );
  }
  for (const rows of [refusals.channels, refusals.criteria]) {
    equal(
      'refused by criteria, one way',
      total<{ count: number }>(rows, (row) => row.count),
      refusals.n,
    );
  }
  for (const quarter of refusals.quarters) {
    for (const totals of [quarter.channelTotals, quarter.criterionTotals]) {
      equal(
        `refused by criteria in ${quarter.period}`,
        total(totals, (each) => each),
        quarter.n,
      );
    }
  }
  for (const table of statistics.crossTabs) {
    const name = `${table.rowDimension} by ${table.columnDimension} in ${table.period}`;
    equal(
      `${name}, rows`,
      total(table.rowTotals, (each) => each),
      table.n,
    );
    equal(
      `${name}, columns`,
      total(table.columnTotals, (each) => each),
      table.n,
    );
  }
  if (broken.length > 0) throw new IdentityError(broken);
}
