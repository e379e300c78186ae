import type { Quantile, Ratio, Statistics } from '../../../api-client/contract/public/statistics.ts';
import type { ClockName } from '../../casework/deadlines/policy.ts';
import type { ComplaintFact } from './complaint-fact.ts';
import { byCodes, type StatisticsContext } from './context.ts';
import { tallyOfAll } from './deadline-results.ts';
import { metricHead, ratioOf } from './metric.ts';
import { incidenceCurve, quantileOf, type Waiting } from './survival.ts';
import { agencyWaitings, resolutionWaiting } from './waiting-times.ts';

/** Below this many complaints nothing but their number is said of an agency. */
export const smallestN = 20;
const k = 5;

/** Per agency: medians with interval, never means; shares whose numerator is not itself a small cell. */
export function scorecardsOf(context: StatisticsContext): Statistics['scorecards'] {
  const { snapshot, valid } = context;
  const groups = [...Map.groupBy(valid, (fact) => fact.agencyCode)].sort((a, b) => byCodes(a[0], b[0]));
  const inTime = (clock: ClockName, facts: readonly ComplaintFact[]): Ratio => {
    const { met, breached } = tallyOfAll(context, clock, facts);
    return guarded(met, met + breached);
  };
  const rows = groups.flatMap(([agencyCode, facts]) => {
    if (agencyCode === null) return [];
    return [
      {
        agencyCode,
        valid: facts.length,
        medianResolution: median(facts.map((fact) => resolutionWaiting(fact, snapshot))),
        medianAgencyAnswer: median(agencyWaitings(facts, snapshot)),
        answeredInTime: inTime('agency_answer', facts),
        resolvedInTime: inTime('resolution', facts),
        acknowledgementShare: acknowledgementShare(facts),
      },
    ];
  });
  return { ...metricHead('scorecards', valid.length, 'valid', snapshot), rows };
}

function median(waitings: readonly Waiting[]): Quantile {
  return quantileOf(incidenceCurve(waitings), 0.5, smallestN);
}

/** Of all replies of the agency, those that only acknowledge; uncertain ones stay in the denominator. */
function acknowledgementShare(facts: readonly ComplaintFact[]): Ratio {
  let acknowledgements = 0;
  let replies = 0;
  for (const { replies: each } of facts) {
    acknowledgements += each.acknowledgement;
    replies += each.acknowledgement + each.substantive + each.uncertain;
  }
  return ratioOf(acknowledgements, replies, smallestN);
}

/** With n beside it a share gives its numerator away; so one of 1 to 4, or all but 1 to 4, is not disclosed. */
function guarded(part: number, whole: number): Ratio {
  if (whole < smallestN) return { tooFew: true };
  const rest = whole - part;
  if ((part > 0 && part < k) || (rest > 0 && rest < k)) return { suppressed: true };
  return ratioOf(part, whole);
}
