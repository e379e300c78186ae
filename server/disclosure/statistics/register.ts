import type { InvalidReason, Statistics } from '../../../api-client/contract/public/statistics.ts';
import type { ComplaintFact } from './complaint-fact.ts';
import { byCodes, countBy, monthOf, monthsBetween, type StatisticsContext } from './context.ts';
import { metricHead, ratioOf, rounded } from './metric.ts';
import { wilsonInterval } from './wilson.ts';

type OneWay = Pick<
  Statistics,
  'register' | 'invalid' | 'channels' | 'categories' | 'agencies' | 'districts' | 'months' | 'evidence'
>;

const reasons: InvalidReason[] = ['not_factual', 'no_answer', 'outside_authority', 'spam', 'not_complaint'];
const evidenceClasses = ['photo', 'confirmed', 'claim'] as const;

/** Totals of the register and its one-way tables. They are exact: k = 5 is for cross-tabs only. */
export function oneWayTotals(context: StatisticsContext): OneWay {
  const { snapshot, timeZone, received, valid, invalid, pending, merged } = context;
  const outcomes = countBy(valid, (fact) => fact.outcome);
  const resolved = valid.filter((fact) => fact.outcome === 'resolved');
  const interval = wilsonInterval(resolved.length, valid.length);
  const byReason = countBy(invalid, (fact) => fact.invalidReason);
  const byEvidence = countBy(resolved, (fact) => fact.evidence);
  const resolvedByCategory = countBy(resolved, (fact) => fact.categoryCode);
  const head = (id: 'channels' | 'invalid' | 'months') =>
    metricHead(id, received.length, 'received', snapshot);
  const validHead = (id: 'register' | 'categories' | 'agencies' | 'districts') =>
    metricHead(id, valid.length, 'valid', snapshot);
  return {
    register: {
      ...validHead('register'),
      inbound: received.length + merged.length,
      received: received.length,
      invalid: invalid.length,
      valid: valid.length,
      pending: pending.length,
      merged: merged.length,
      open: outcomes.get('open') ?? 0,
      resolved: resolved.length,
      refused: outcomes.get('refused') ?? 0,
      forwarded: outcomes.get('forwarded') ?? 0,
      resolvedShare: ratioOf(resolved.length, valid.length),
      resolvedInterval: { low: rounded(interval.low), high: rounded(interval.high) },
    },
    invalid: {
      ...head('invalid'),
      rows: reasons.map((reason) => ({ reason, count: byReason.get(reason) ?? 0 })),
      months: reasonsByMonth(invalid, timeZone),
    },
    channels: {
      ...head('channels'),
      rows: groups(received, (fact) => fact.channel).map(([channel, facts]) => ({
        channel,
        ...classes(facts),
      })),
    },
    categories: {
      ...validHead('categories'),
      rows: groups(valid, (fact) => fact.categoryCode).map(([code, facts]) => ({
        code,
        valid: facts.length,
        resolved: resolvedByCategory.get(code) ?? 0,
      })),
    },
    agencies: { ...validHead('agencies'), rows: codeRows(valid, (fact) => fact.agencyCode) },
    districts: { ...validHead('districts'), rows: codeRows(valid, (fact) => fact.districtCode) },
    months: { ...head('months'), rows: monthRows(received, timeZone) },
    evidence: {
      ...metricHead('evidence', resolved.length, 'resolved', snapshot),
      rows: evidenceClasses.map((evidence) => ({ evidence, resolved: byEvidence.get(evidence) ?? 0 })),
    },
  };
}

function groups<Code extends string | null>(
  facts: readonly ComplaintFact[],
  codeOf: (fact: ComplaintFact) => Code,
): [Code, ComplaintFact[]][] {
  return [...Map.groupBy(facts, codeOf)].sort((a, b) => byCodes(a[0], b[0]));
}

function codeRows(facts: readonly ComplaintFact[], codeOf: (fact: ComplaintFact) => string | null) {
  return groups(facts, codeOf).map(([code, members]) => ({ code, valid: members.length }));
}

function classes(facts: readonly ComplaintFact[]) {
  const counts = countBy(facts, (fact) => fact.outcome);
  const invalid = counts.get('invalid') ?? 0;
  const pending = counts.get('pending') ?? 0;
  return { received: facts.length, invalid, pending, valid: facts.length - invalid - pending };
}

function reasonsByMonth(
  invalid: readonly ComplaintFact[],
  timeZone: string,
): Statistics['invalid']['months'] {
  const byMonth = [...Map.groupBy(invalid, (fact) => monthOf(fact.receivedAt, timeZone))];
  return byMonth
    .sort((a, b) => byCodes(a[0], b[0]))
    .flatMap(([month, facts]) => {
      const counts = countBy(facts, (fact) => fact.invalidReason);
      return reasons.map((reason) => ({ month, reason, count: counts.get(reason) ?? 0 }));
    });
}

function monthRows(received: readonly ComplaintFact[], timeZone: string): Statistics['months']['rows'] {
  const byMonth = Map.groupBy(received, (fact) => monthOf(fact.receivedAt, timeZone));
  const known = [...byMonth.keys()].sort();
  const first = known[0];
  const last = known.at(-1);
  if (first === undefined || last === undefined) return [];
  return monthsBetween(first, last).map((month) => {
    const facts = byMonth.get(month) ?? [];
    const counts = countBy(facts, (fact) => fact.outcome);
    return {
      month,
      ...classes(facts),
      open: counts.get('open') ?? 0,
      resolved: counts.get('resolved') ?? 0,
      refused: counts.get('refused') ?? 0,
      forwarded: counts.get('forwarded') ?? 0,
    };
  });
}
