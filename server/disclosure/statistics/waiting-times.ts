import type { Statistics, TimeToEvent } from '../../../api-client/contract/public/statistics.ts';
import type { ComplaintFact } from './complaint-fact.ts';
import type { StatisticsContext } from './context.ts';
import { type MetricHead, metricHead } from './metric.ts';
import { incidenceCurve, quantileOf, type Waiting } from './survival.ts';

const hourMs = 3_600_000;
/** Two weeks in single hours, then whole days: the published risk table stays short and exact at every promise. */
const singleHours = 336;

/** From `start` to the event, else to a refusal or forwarding, else to S. Negative durations count as 0 and are reported. */
export function waitingOf(
  fact: ComplaintFact,
  start: string,
  event: string | null | undefined,
  snapshot: string,
): Waiting {
  const since = (at: string) => Math.max(0, (Date.parse(at) - Date.parse(start)) / hourMs);
  if (event) return { hours: roundedUp(since(event)), end: 'event' };
  if (fact.endedAt && (fact.outcome === 'refused' || fact.outcome === 'forwarded')) {
    return { hours: roundedUp(since(fact.endedAt)), end: fact.outcome };
  }
  // An invalid complaint that ended unanswered waits no longer; nothing is known of it beyond that hour.
  return { hours: roundedDown(since(fact.endedAt ?? snapshot)), end: 'censored' };
}

const roundedUp = (hours: number) => (hours > singleHours ? Math.ceil(hours / 24) * 24 : Math.ceil(hours));
const roundedDown = (hours: number) =>
  hours > singleHours ? Math.floor(hours / 24) * 24 : Math.floor(hours);

/** The last resolution when it still stands; a reopened complaint is still waiting. */
export function finalResolutionOf(fact: ComplaintFact): string | undefined {
  return fact.resolutions.length > fact.reopenings.length ? fact.resolutions.at(-1) : undefined;
}

export function resolutionWaiting(fact: ComplaintFact, snapshot: string): Waiting {
  return waitingOf(fact, fact.receivedAt, fact.resolutions[0], snapshot);
}

export function agencyWaitings(facts: readonly ComplaintFact[], snapshot: string): Waiting[] {
  return facts.flatMap((fact) =>
    fact.assignedAt ? [waitingOf(fact, fact.assignedAt, fact.agencyAnswerAt, snapshot)] : [],
  );
}

/** All durations that a reader can follow as a curve; open complaints are in every denominator. */
export function waitingTimes(
  context: StatisticsContext,
): Pick<
  Statistics,
  'firstAnswer' | 'firstSubstantiveAnswer' | 'agencyAnswer' | 'resolution' | 'finalResolution'
> {
  const { snapshot, valid } = context;
  const people = fromPeople(context);
  const n = people.length;
  const answers = (at: (fact: ComplaintFact) => string | null) =>
    people.map((fact) => waitingOf(fact, fact.receivedAt, at(fact), snapshot));
  const assigned = agencyWaitings(valid, snapshot);
  return {
    firstAnswer: timeToEvent(
      metricHead('first_answer', n, 'received_from_people', snapshot),
      answers((fact) => fact.firstAnswerAt),
    ),
    firstSubstantiveAnswer: timeToEvent(
      metricHead('first_substantive_answer', n, 'received_from_people', snapshot),
      answers((fact) => fact.firstSubstantiveAt),
    ),
    agencyAnswer: timeToEvent(metricHead('agency_answer', assigned.length, 'assigned', snapshot), assigned),
    resolution: timeToEvent(
      metricHead('resolution', valid.length, 'valid', snapshot),
      valid.map((fact) => resolutionWaiting(fact, snapshot)),
    ),
    finalResolution: timeToEvent(
      metricHead('final_resolution', valid.length, 'valid', snapshot),
      valid.map((fact) => waitingOf(fact, fact.receivedAt, finalResolutionOf(fact), snapshot)),
    ),
  };
}

/**
 * Received but for spam and what was no complaint, since nobody waits for an answer to those, and for what an old register left open: when
 * that was answered first is not known here.
 */
export function fromPeople(context: StatisticsContext): ComplaintFact[] {
  return context.received.filter(
    (fact) => fact.invalidReason !== 'spam' && fact.invalidReason !== 'not_complaint' && !fact.imported,
  );
}

function timeToEvent(head: MetricHead, waitings: readonly Waiting[]): TimeToEvent {
  const points = incidenceCurve(waitings);
  return { ...head, median: quantileOf(points, 0.5), p90: quantileOf(points, 0.9), points };
}
