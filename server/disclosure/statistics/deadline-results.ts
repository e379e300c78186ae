import type { DeadlineResult } from '../../../api-client/contract/public/statistics.ts';
import { type DueTime, dueTimes } from '../../casework/deadlines/deadlines.ts';
import { localDateOf } from '../../casework/deadlines/local-date.ts';
import type { ClockName, Limit, Policy } from '../../casework/deadlines/policy.ts';
import type { ComplaintFact } from './complaint-fact.ts';
import type { StatisticsContext } from './context.ts';
import { isPromisedTo, type KeptPromise, keptPromises } from './kept-promises.ts';
import { metricHead, ratioOf } from './metric.ts';
import { fromPeople } from './waiting-times.ts';

type Tally = Record<DueTime['state'] | 'provisional', number>;

/**
 * Met, breached, pending for every promised clock; for a promise in hours also on the office's own hours. A promise that was changed has
 * a result of its own for the complaints received under it.
 */
export function deadlineResults(context: StatisticsContext): DeadlineResult[] {
  const people = fromPeople(context);
  return [
    ...resultsOf(context, 'first_answer', people, 'first_answer'),
    ...resultsOf(context, 'first_answer', people, 'first_answer_service_hours'),
    ...resultsOf(context, 'agency_answer', context.valid, 'agency_answer'),
    ...resultsOf(context, 'resolution', context.valid, 'resolution'),
  ];
}

function resultsOf(
  context: StatisticsContext,
  clock: ClockName,
  facts: readonly ComplaintFact[],
  name: DeadlineResult['clock'],
): DeadlineResult[] {
  const limitIn = name === 'first_answer_service_hours' ? onServiceHours : limitOf(clock);
  return keptPromises(context.policy, limitIn).flatMap((promise) => {
    const found = result(context, promise, clock, name, facts);
    // What is promised today is told before anybody was promised it; an earlier limit that nobody was promised is not.
    return found.n > 0 || promise.before === null ? [found] : [];
  });
}

const limitOf = (clock: ClockName) => (policy: Policy) => policy.clocks[clock];

/** The same promise on the office's own hours; nothing where the first answer is not promised in hours. */
function onServiceHours({ clocks: { first_answer } }: Policy): Limit | undefined {
  return first_answer?.unit === 'hours' ? { ...first_answer, unit: 'service_hours' } : undefined;
}

function result(
  context: StatisticsContext,
  promise: KeptPromise,
  clock: ClockName,
  name: DeadlineResult['clock'],
  facts: readonly ComplaintFact[],
): DeadlineResult {
  const { snapshot, timeZone } = context;
  const { met, breached, pending, provisional } = tally(context, promise, clock, facts);
  const n = met + breached + pending;
  const population =
    clock === 'first_answer' ? 'received_from_people' : clock === 'agency_answer' ? 'assigned' : 'valid';
  const dayOf = (at: number) => localDateOf(at, timeZone);
  return {
    ...metricHead('deadline', n, population, snapshot),
    clock: name,
    limit: promise.limit.limit,
    unit: promise.limit.unit,
    policyVersion: promise.version,
    receivedFrom: promise.from && dayOf(Date.parse(promise.from)),
    receivedTo: promise.before && dayOf(Date.parse(promise.before) - 1),
    met,
    breached,
    pending,
    provisional,
    headline: ratioOf(met, met + breached),
    lowerBound: ratioOf(met, n),
    upperBound: ratioOf(met + pending, n),
  };
}

/** How a clock ended under every promise together, each complaint by its own. */
export function tallyOfAll(
  context: StatisticsContext,
  clock: ClockName,
  facts: readonly ComplaintFact[],
): Pick<Tally, 'met' | 'breached'> {
  const tallies = keptPromises(context.policy, limitOf(clock)).map((promise) =>
    tally(context, promise, clock, facts),
  );
  return {
    met: tallies.reduce((sum, { met }) => sum + met, 0),
    breached: tallies.reduce((sum, { breached }) => sum + breached, 0),
  };
}

function tally(
  { snapshot, calendar, timeZone }: StatisticsContext,
  promise: KeptPromise,
  clock: ClockName,
  facts: readonly ComplaintFact[],
): Tally {
  const counts: Tally = { met: 0, breached: 0, pending: 0, provisional: 0 };
  const single: Policy = { ...promise.policy, clocks: { [clock]: promise.limit } };
  for (const fact of facts) {
    if (!isPromisedTo(promise, fact.receivedAt)) continue;
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
