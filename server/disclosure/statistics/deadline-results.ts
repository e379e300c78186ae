import type { DeadlineResult } from '../../../api-client/contract/public/statistics.ts';
import { type DueTime, dueTimes } from '../../casework/deadlines/deadlines.ts';
import type { ClockName, Policy } from '../../casework/deadlines/policy.ts';
import type { ComplaintFact } from './complaint-fact.ts';
import type { StatisticsContext } from './context.ts';
import { metricHead, ratioOf } from './metric.ts';
import { fromPeople } from './waiting-times.ts';

type Tally = Record<DueTime['state'] | 'provisional', number>;

/** Met, breached, pending for every promised clock; for a promise in hours also on the office's own hours. */
export function deadlineResults(context: StatisticsContext): DeadlineResult[] {
  const { policy } = context;
  const results: DeadlineResult[] = [];
  const first = policy.clocks.first_answer;
  const people = fromPeople(context);
  if (first) results.push(result(context, policy, 'first_answer', 'first_answer', people));
  if (first?.unit === 'hours') {
    const service: Policy = { ...policy, clocks: { first_answer: { ...first, unit: 'service_hours' } } };
    results.push(result(context, service, 'first_answer', 'first_answer_service_hours', people));
  }
  const { agency_answer, resolution } = policy.clocks;
  if (agency_answer) results.push(result(context, policy, 'agency_answer', 'agency_answer', context.valid));
  if (resolution) results.push(result(context, policy, 'resolution', 'resolution', context.valid));
  return results;
}

function result(
  context: StatisticsContext,
  policy: Policy,
  clock: ClockName,
  name: DeadlineResult['clock'],
  facts: readonly ComplaintFact[],
): DeadlineResult {
  const { met, breached, pending, provisional } = tally(context, policy, clock, facts);
  const n = met + breached + pending;
  const population =
    clock === 'first_answer' ? 'received_from_people' : clock === 'agency_answer' ? 'assigned' : 'valid';
  const limit = policy.clocks[clock];
  return {
    ...metricHead('deadline', n, population, context.snapshot),
    clock: name,
    limit: limit?.limit ?? 0,
    unit: limit?.unit ?? 'hours',
    met,
    breached,
    pending,
    provisional,
    headline: ratioOf(met, met + breached),
    lowerBound: ratioOf(met, n),
    upperBound: ratioOf(met + pending, n),
  };
}

export function tally(
  { snapshot, calendar, timeZone }: StatisticsContext,
  policy: Policy,
  clock: ClockName,
  facts: readonly ComplaintFact[],
): Tally {
  const counts: Tally = { met: 0, breached: 0, pending: 0, provisional: 0 };
  const limit = policy.clocks[clock];
  if (!limit) return counts;
  const single: Policy = { ...policy, clocks: { [clock]: limit } };
  for (const fact of facts) {
    const [due] = dueTimes(
      single,
      {
        receivedAt: fact.receivedAt,
        verifiedAt: fact.verifiedAt,
        assignedAt: fact.assignedAt,
        firstAnswerAt: fact.firstAnswerAt,
        agencyAnswerAt: fact.agencyAnswerAt,
        resolvedAt: fact.resolutions[0] ?? null,
        endedAt: fact.endedAt,
        // Published clocks never pause.
        pauses: [],
        seenAt: snapshot,
      },
      calendar,
      timeZone,
    );
    if (!due) continue;
    counts[due.state] += 1;
    if (due.provisional) counts.provisional += 1;
  }
  return counts;
}
