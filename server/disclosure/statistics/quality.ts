import type { Statistics } from '../../../api-client/contract/public/statistics.ts';
import type { ComplaintFact } from './complaint-fact.ts';
import { countBy, type StatisticsContext } from './context.ts';
import { metricHead, ratioOf } from './metric.ts';

const hourMs = 3_600_000;
const reopeningWindow = 30 * 24 * hourMs;
/** No mean of ratings is published below this many. */
const smallestMean = 30;

/** What tells whether "resolved" was true: reopenings, the reporters' verdicts, durations nobody can believe, pauses. */
export function qualityOf(
  context: StatisticsContext,
): Pick<Statistics, 'reopened' | 'satisfaction' | 'implausible' | 'pauses' | 'reassignments'> {
  const { snapshot, valid } = context;
  const everResolved = valid.filter((fact) => fact.resolutions.length > 0);
  const again = everResolved.filter((fact) =>
    fact.reopenings.some(
      (at, index) => Date.parse(at) - Date.parse(fact.resolutions[index] ?? at) <= reopeningWindow,
    ),
  );
  const assigned = valid.filter((fact) => fact.assignedAt !== null);
  return {
    reopened: {
      ...metricHead('reopened', everResolved.length, 'ever_resolved', snapshot),
      reopenedWithin30Days: again.length,
      share: ratioOf(again.length, everResolved.length),
    },
    satisfaction: satisfactionOf(everResolved, snapshot),
    implausible: {
      ...metricHead('implausible', context.received.length, 'received', snapshot),
      firstAnswer: implausibleIn(context.received, (fact) => [fact.receivedAt, fact.firstAnswerAt]),
      agencyAnswer: implausibleIn(context.received, (fact) => [fact.assignedAt, fact.agencyAnswerAt]),
      resolution: implausibleIn(context.received, (fact) => [fact.receivedAt, fact.resolutions[0] ?? null]),
    },
    pauses: pausesOf(valid, snapshot),
    reassignments: {
      ...metricHead('reassignments', assigned.length, 'assigned', snapshot),
      complaints: assigned.filter((fact) => fact.reassignments > 0).length,
      reassignments: assigned.reduce((sum, fact) => sum + fact.reassignments, 0),
    },
  };
}

function satisfactionOf(asked: readonly ComplaintFact[], snapshot: string): Statistics['satisfaction'] {
  const verdicts = countBy(asked, (fact) => fact.verdict);
  const counts = countBy(asked, (fact) => fact.rating);
  const ratings = ([1, 2, 3, 4, 5] as const).map((rating) => ({ rating, count: counts.get(rating) ?? 0 }));
  const rated = ratings.reduce((sum, { count }) => sum + count, 0);
  const total = ratings.reduce((sum, { rating, count }) => sum + rating * count, 0);
  const answered = asked.filter((fact) => fact.verdict !== null || fact.rating !== null).length;
  return {
    ...metricHead('satisfaction', asked.length, 'ever_resolved', snapshot),
    answered,
    responseRate: ratioOf(answered, asked.length),
    solved: verdicts.get('solved') ?? 0,
    notSolved: verdicts.get('not_solved') ?? 0,
    ratings,
    mean: rated < smallestMean ? { tooFew: true } : { value: Math.round((total / rated) * 100) / 100 },
  };
}

function implausibleIn(
  facts: readonly ComplaintFact[],
  span: (fact: ComplaintFact) => [from: string | null, to: string | null],
): { belowTenMinutes: number; negative: number } {
  const counts = { belowTenMinutes: 0, negative: 0 };
  for (const fact of facts) {
    const [from, to] = span(fact);
    if (from === null || to === null) continue;
    const duration = Date.parse(to) - Date.parse(from);
    if (duration < 0) counts.negative += 1;
    else if (duration < hourMs / 6) counts.belowTenMinutes += 1;
  }
  return counts;
}

/**
 * Paused share of all hours that valid complaints were open, from receipt to their end or S. Whole hours of each, like all
 * durations: a share of exact ones tells, while complaints are few, the minute of a reporter's answer.
 */
function pausesOf(valid: readonly ComplaintFact[], snapshot: string): Statistics['pauses'] {
  let open = 0;
  let paused = 0;
  for (const fact of valid) {
    const end = fact.endedAt ?? (fact.outcome === 'resolved' ? fact.resolutions.at(-1) : null) ?? snapshot;
    open += Math.max(0, Math.ceil((Date.parse(end) - Date.parse(fact.receivedAt)) / hourMs));
    paused += Math.ceil(fact.pausedHours);
  }
  return {
    ...metricHead('pauses', valid.length, 'valid', snapshot),
    complaints: valid.filter((fact) => fact.pausedHours > 0).length,
    pausedHours: paused,
    share: ratioOf(Math.min(paused, open), open, Number.MIN_VALUE),
  };
}
