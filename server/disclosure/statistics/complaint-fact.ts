import * as v from 'valibot';
import { channel, instant, regionCode, shortCode } from '../../../api-client/contract/primitives.ts';
import { invalidReason } from '../../../api-client/contract/public/statistics.ts';
import { evidenceClass } from '../../../api-client/contract/state.ts';

/** Valid means verified and neither invalid nor merged; pending is a class of its own. */
const validOutcomes = ['open', 'resolved', 'refused', 'forwarded'];
export const isValid = (outcome: string): boolean => validOutcomes.includes(outcome);

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/**
 * What statistics need to know of one complaint, and nothing else. Zone: casework; a fact is never published.
 * It has no field for identity, anonymity, language, text or point, so that no figure can be about them.
 */
export const ComplaintFactSchema = v.pipe(
  v.strictObject({
    /** Only `complaint` is counted; an aspiration or a question has its own life. */
    kind: v.picklist(['complaint', 'aspiration', 'question']),
    channel,
    /** Out of an old register: whether it was answered before it came here is not known. */
    imported: v.boolean(),
    categoryCode: shortCode,
    /** The agency now responsible. */
    agencyCode: v.nullable(shortCode),
    districtCode: v.nullable(regionCode),
    receivedAt: instant,
    /** First message of a person, an acknowledgement included. */
    firstAnswerAt: v.nullable(instant),
    /** First reply that says who did or decides what and when, or shows it; from anybody. */
    firstSubstantiveAt: v.nullable(instant),
    verifiedAt: v.nullable(instant),
    /** First assignment to an agency. */
    assignedAt: v.nullable(instant),
    /** First substantive reply of an agency after the assignment. */
    agencyAnswerAt: v.nullable(instant),
    reassignments: count,
    /** Every resolution and every reopening, in order; they alternate, beginning with a resolution. */
    resolutions: v.array(instant),
    reopenings: v.array(instant),
    /**
     * Where the complaint stands. `open`: verified and not ended. `resolved`: also when closed afterwards. `refused`
     * and `forwarded`: valid, ended otherwise (outside authority found later). `invalid`: see `invalidReason`.
     */
    outcome: v.picklist(['pending', 'open', 'resolved', 'refused', 'forwarded', 'invalid', 'merged']),
    /** When it was refused, forwarded, found invalid or merged; null otherwise. */
    endedAt: v.nullable(instant),
    invalidReason: v.nullable(invalidReason),
    /** Of the last resolution. */
    evidence: v.nullable(evidenceClass),
    /** True when the solved case has a public row of its own; such rows are known to everybody. */
    published: v.boolean(),
    verdict: v.nullable(v.picklist(['solved', 'not_solved'])),
    rating: v.nullable(v.picklist([1, 2, 3, 4, 5])),
    /** The agency's replies, by the class that reply-quality (or an officer's override) gave them. */
    replies: v.strictObject({ substantive: count, acknowledgement: count, uncertain: count }),
    /** Hours during which a question to the reporter was open; the published clocks ignore them. */
    pausedHours: v.pipe(v.number(), v.minValue(0)),
  }),
  v.check(
    (fact) =>
      (fact.endedAt !== null) === ['refused', 'forwarded', 'invalid', 'merged'].includes(fact.outcome),
    'endedAt belongs to refused, forwarded, invalid and merged, and to nothing else',
  ),
  v.check(
    (fact) =>
      (fact.verifiedAt !== null) === isValid(fact.outcome) ||
      !['pending', ...validOutcomes].includes(fact.outcome),
    'a valid complaint was verified at some time, a pending one was not',
  ),
  v.check((fact) => (fact.invalidReason !== null) === (fact.outcome === 'invalid'), 'invalid has a reason'),
  v.check(
    (fact) => (fact.evidence !== null) === fact.resolutions.length > 0,
    'a resolution has an evidence class',
  ),
  v.check(
    ({ resolutions: { length: solved }, reopenings: { length: reopened } }) =>
      reopened === solved || reopened === solved - 1,
    'resolutions and reopenings alternate, beginning with a resolution',
  ),
  v.check(
    (fact) =>
      (fact.outcome === 'resolved') === fact.resolutions.length > fact.reopenings.length ||
      fact.endedAt !== null,
    'resolved means that the last resolution was not reopened',
  ),
);

export type ComplaintFact = v.InferOutput<typeof ComplaintFactSchema>;

/**
 * The same complaint as it stood at the snapshot time, or null when it had not come in: later events are unseen.
 * What has no time of its own (agency, category, replies, pauses) is as the caller read it.
 */
export function asKnownAt(fact: ComplaintFact, snapshot: string): ComplaintFact | null {
  const seen = (at: string | null) => (at !== null && at <= snapshot ? at : null);
  if (fact.receivedAt > snapshot) return null;
  const resolutions = fact.resolutions.filter((at) => at <= snapshot);
  const reopenings = fact.reopenings.filter((at) => at <= snapshot);
  const isResolved = resolutions.length > reopenings.length;
  const ended = seen(fact.endedAt) !== null;
  const verified = seen(fact.verifiedAt) !== null;
  return {
    ...fact,
    firstAnswerAt: seen(fact.firstAnswerAt),
    firstSubstantiveAt: seen(fact.firstSubstantiveAt),
    verifiedAt: seen(fact.verifiedAt),
    assignedAt: seen(fact.assignedAt),
    agencyAnswerAt: seen(fact.agencyAnswerAt),
    resolutions,
    reopenings,
    endedAt: seen(fact.endedAt),
    outcome: ended ? fact.outcome : !verified ? 'pending' : isResolved ? 'resolved' : 'open',
    invalidReason: ended ? fact.invalidReason : null,
    evidence: resolutions.length > 0 ? fact.evidence : null,
    published: fact.published && isResolved,
    verdict: resolutions.length > 0 ? fact.verdict : null,
    rating: resolutions.length > 0 ? fact.rating : null,
  };
}
