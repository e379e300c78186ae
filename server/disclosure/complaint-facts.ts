import type { CaseProjection } from '../casework/lifecycle.ts';
import type { Database } from '../database/connect.ts';
import type { Reference } from '../reference.ts';
import type { ComplaintFact } from './statistics/complaint-fact.ts';

const HOUR_MS = 3_600_000;

/** One fact per complaint, for the statistics alone: no text, no point, nothing about the reporter. */
export async function complaintFacts(
  database: Pick<Database, 'selectFrom'>,
  reference: Reference,
  snapshot: Date,
): Promise<ComplaintFact[]> {
  const rows = await database
    .selectFrom('casework_complaint')
    .leftJoin('casework_import', 'casework_import.complaint_id', 'casework_complaint.complaint_id')
    .select(['channel', 'category_code', 'village_code', 'projection', 'source'])
    .where('received_at', '<=', snapshot.toISOString())
    // Sums of hours are rounded in the order they are added: any engine must give the same figures.
    .orderBy('casework_complaint.complaint_id')
    .execute();
  return rows.map((row) => {
    const projection = JSON.parse(row.projection) as CaseProjection;
    const village = row.village_code === null ? undefined : reference.region(row.village_code);
    const resolutions = projection.steps.filter((step) => step.state === 'resolved').map((step) => step.at);
    const outcome = outcomeOf(projection);
    return {
      kind: 'complaint',
      channel: row.channel,
      imported: row.source === 'register',
      categoryCode: row.category_code,
      agencyCode: projection.agencyCode,
      districtCode: village?.parentCode ?? null,
      receivedAt: projection.receivedAt,
      firstAnswerAt: projection.firstAnswerAt,
      firstSubstantiveAt: projection.firstSubstantiveAt,
      verifiedAt: projection.verifiedAt,
      assignedAt: projection.steps.find((step) => step.state === 'assigned')?.at ?? null,
      agencyAnswerAt: projection.agencyAnswerAt,
      reassignments: projection.reassignments,
      resolutions,
      reopenings: projection.steps.filter((step) => step.state === 'reopened').map((step) => step.at),
      outcome,
      endedAt: ['refused', 'forwarded', 'invalid', 'merged'].includes(outcome) ? projection.endedAt : null,
      invalidReason: outcome === 'invalid' ? invalidReasonOf(projection) : null,
      evidence: resolutions.length > 0 ? (projection.evidence ?? 'claim') : null,
      published: projection.published,
      verdict: projection.verdict,
      rating: projection.rating as ComplaintFact['rating'],
      replies: projection.replies,
      pausedHours: pausedHours(projection, snapshot),
    };
  });
}

function outcomeOf(projection: CaseProjection): ComplaintFact['outcome'] {
  const verified = projection.verifiedAt !== null;
  switch (projection.state) {
    case 'merged':
      return 'merged';
    case 'rejected':
      return verified ? 'refused' : 'invalid';
    case 'forwarded':
      return verified ? 'forwarded' : 'invalid';
    case 'resolved':
    case 'closed':
      return 'resolved';
    default:
      return verified ? 'open' : 'pending';
  }
}

function invalidReasonOf(projection: CaseProjection): ComplaintFact['invalidReason'] {
  if (projection.state === 'forwarded') return 'outside_authority';
  return projection.rejection as ComplaintFact['invalidReason'];
}

function pausedHours(projection: CaseProjection, snapshot: Date): number {
  const paused = projection.pauses.map(
    ({ from, to }) =>
      Math.min(Date.parse(to ?? snapshot.toISOString()), snapshot.getTime()) - Date.parse(from),
  );
  return paused.reduce((total, length) => total + Math.max(0, length), 0) / HOUR_MS;
}
