import { loadCalendar } from '../../../../server/casework/deadlines/calendar.ts';
import { loadPolicy } from '../../../../server/casework/deadlines/policy.ts';
import { alwaysPolicy } from '../../../../server/casework/deadlines/policy-history.ts';
import type { ComplaintFact } from '../../../../server/disclosure/statistics/complaint-fact.ts';

const start = Date.parse('2025-08-29T01:00:00.000Z');

/** An ISO time so many hours after the tests' first morning, 29 August 2025, 08:00 in Jakarta. */
export function at(hours: number): string {
  return new Date(start + hours * 3_600_000).toISOString();
}

/** A complaint received at `at(0)`, not yet verified; everything else by `part`. */
export function factOf(part: Partial<ComplaintFact> = {}): ComplaintFact {
  return {
    kind: 'complaint',
    channel: 'widget',
    imported: false,
    categoryCode: 'jalan',
    agencyCode: 'dinas-jalan',
    districtCode: '99.01.01',
    receivedAt: at(0),
    firstAnswerAt: null,
    firstSubstantiveAt: null,
    verifiedAt: null,
    assignedAt: null,
    agencyAnswerAt: null,
    reassignments: 0,
    resolutions: [],
    reopenings: [],
    outcome: 'pending',
    endedAt: null,
    invalidReason: null,
    evidence: null,
    published: false,
    verdict: null,
    rating: null,
    replies: { substantive: 0, acknowledgement: 0, uncertain: 0 },
    pausedHours: 0,
    ...part,
  };
}

/** Verified an hour after receipt and resolved `hours` after it, or still open when left out. */
export function validFact(
  receivedHour: number,
  hours?: number,
  part: Partial<ComplaintFact> = {},
): ComplaintFact {
  const solved = hours !== undefined;
  return factOf({
    receivedAt: at(receivedHour),
    verifiedAt: at(receivedHour + 1),
    assignedAt: at(receivedHour + 2),
    outcome: solved ? 'resolved' : 'open',
    resolutions: solved ? [at(receivedHour + hours)] : [],
    evidence: solved ? 'photo' : null,
    published: solved,
    ...part,
  });
}

export const options = {
  timeZone: 'Asia/Jakarta',
  policy: alwaysPolicy(loadPolicy('pati')),
  calendar: loadCalendar([2025, 2026]),
};
