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
  const adds = <Row>(what: string, rows: readonly Row[], of: (row: Row) => number, whole: number) => {
    const sum = rows.reduce((before, row) => before + of(row), 0);
    equal(what, sum, whole);
  };
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
  adds('invalid by reason', statistics.invalid.rows, (row) => row.count, register.invalid);
  adds('invalid by reason and month', statistics.invalid.months, (row) => row.count, register.invalid);
  for (const key of ['received', 'invalid', 'valid', 'pending'] as const) {
    adds(`${key} by channel`, statistics.channels.rows, (row) => row[key], register[key]);
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
    adds(`${key} by month`, statistics.months.rows, (row) => row[key], register[key]);
  }
  adds('valid by category', statistics.categories.rows, (row) => row.valid, register.valid);
  adds('resolved by category', statistics.categories.rows, (row) => row.resolved, register.resolved);
  adds('valid by agency', statistics.agencies.rows, (row) => row.valid, register.valid);
  adds('valid by district', statistics.districts.rows, (row) => row.valid, register.valid);
  adds('resolved by class', statistics.evidence.rows, (row) => row.resolved, register.resolved);
  adds('valid by cohort', statistics.cohorts.rows, (row) => row.valid, register.valid);
  equal('backlog = open', backlog.open, register.open);
  adds('backlog by age', backlog.bands, (band) => band.open, register.open);
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
    const leave = (point: (typeof curve.points)[number]) =>
      point.events + point.refused + point.forwarded + point.censored;
    adds(`${name}: everybody at risk leaves once`, curve.points, leave, curve.n);
  }
  const { funnel, answerCohorts } = statistics;
  for (const key of ['received', 'valid', 'resolved'] as const) {
    equal(`funnel: ${key}`, funnel[key], register[key]);
  }
  for (const key of ['received', 'valid', 'answered', 'followedUp', 'resolved'] as const) {
    adds(`funnel: ${key} by month`, funnel.months, (row) => row[key], funnel[key]);
    adds(`funnel: ${key} by category`, funnel.categories, (row) => row[key], funnel[key]);
  }
  adds('answers by month', answerCohorts.rows, (row) => row.n, answerCohorts.n);
  const { earlier, refusals } = statistics;
  for (const rows of [earlier.channels, earlier.outcomes, earlier.months]) {
    adds<{ ended: number }>('ended earlier, one way', rows, (row) => row.ended, earlier.n);
  }
  for (const rows of [refusals.channels, refusals.criteria]) {
    adds<{ count: number }>('refused by criteria, one way', rows, (row) => row.count, refusals.n);
  }
  for (const quarter of refusals.quarters) {
    for (const totals of [quarter.channelTotals, quarter.criterionTotals]) {
      adds(`refused by criteria in ${quarter.period}`, totals, (each) => each, quarter.n);
    }
  }
  for (const table of statistics.crossTabs) {
    const name = `${table.rowDimension} by ${table.columnDimension} in ${table.period}`;
    adds(`${name}, rows`, table.rowTotals, (each) => each, table.n);
    adds(`${name}, columns`, table.columnTotals, (each) => each, table.n);
  }
  if (broken.length > 0) throw new IdentityError(broken);
}
