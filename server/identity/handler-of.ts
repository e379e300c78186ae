import type { Kysely } from 'kysely';
import type { Tables } from '../database/tables.ts';
import { ProblemFailure } from '../http/problem-failure.ts';

/**
 * The agency that handles a complaint now; null when none does, or when it may not have it (casework/may-handle.ts): it is the one
 * complained about, or the matter is the inspectorate's alone. What is solved keeps its agency, so that has to be asked again here.
 * Throws `not_found`.
 */
export async function handlerOf(database: Kysely<Tables>, complaintId: string): Promise<string | null> {
  const complaint = await database
    .selectFrom('casework_complaint')
    .leftJoin('published_agency', 'published_agency.code', 'casework_complaint.agency_code')
    .select(['agency_code', 'subject_kind', 'subject_agency_code', 'misconduct', 'published_agency.kind'])
    .where('complaint_id', '=', complaintId)
    .executeTakeFirst();
  if (!complaint) throw new ProblemFailure('not_found');
  const { agency_code: agencyCode, subject_kind: subject, subject_agency_code: accused } = complaint;
  const unplaced = subject !== null && subject !== 'nobody' && accused === null;
  const closed = (complaint.misconduct === 1 || unplaced) && complaint.kind !== 'inspectorate';
  return closed || agencyCode === accused ? null : agencyCode;
}
