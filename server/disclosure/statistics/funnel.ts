import type { Statistics } from '../../../api-client/contract/public/statistics.ts';
import { type ComplaintFact, isValid } from './complaint-fact.ts';
import { byCodes, monthOf, monthsBetween, type StatisticsContext } from './context.ts';
import { metricHead } from './metric.ts';

type Stages = Omit<Statistics['funnel']['months'][number], 'month'>;

/**
 * How far complaints came: received, valid, answered, followed up, solved. Each stage counts who reached it or a later one, so that none is
 * larger than the one before. Never by channel: with the published cases it would tell how a single reporter came.
 */
export function funnelOf(context: StatisticsContext): Statistics['funnel'] {
  const { received, snapshot, timeZone } = context;
  const byMonth = Map.groupBy(received, (fact) => monthOf(fact.receivedAt, timeZone));
  const known = [...byMonth.keys()].sort();
  const byCategory = Map.groupBy(received, (fact) => fact.categoryCode);
  return {
    ...metricHead('funnel', received.length, 'received', snapshot),
    ...stagesOf(received),
    months: monthsBetween(known[0] ?? '1', known.at(-1) ?? '0').map((month) => ({
      month,
      ...stagesOf(byMonth.get(month) ?? []),
    })),
    categories: [...byCategory]
      .sort((a, b) => byCodes(a[0], b[0]))
      .map(([code, facts]) => ({ code, ...stagesOf(facts) })),
  };
}

function stagesOf(facts: readonly ComplaintFact[]): Stages {
  const stages: Stages = { received: facts.length, valid: 0, answered: 0, followedUp: 0, resolved: 0 };
  for (const fact of facts) {
    if (!isValid(fact.outcome)) continue;
    const resolved = fact.outcome === 'resolved';
    const followedUp = resolved || fact.firstSubstantiveAt !== null || fact.agencyAnswerAt !== null;
    stages.valid += 1;
    if (followedUp || fact.firstAnswerAt !== null) stages.answered += 1;
    if (followedUp) stages.followedUp += 1;
    if (resolved) stages.resolved += 1;
  }
  return stages;
}
