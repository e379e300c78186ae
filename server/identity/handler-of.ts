import type { Kysely } from 'kysely';
import type { Tables } from '../database/tables.ts';
import { ProblemFailure } from '../http/problem-failure.ts';

/** The agency that handles a complaint now; null when none does or when it is the one complained about. Throws `not_found`. */
export async function handlerOf(database: Kysely<Tables>, complaintId: string): Promise<string | null> {
  const complaint = await database
    .selectFrom('casework_complaint')
    .select(['agency_code', 'subject_agency_code'])
    .where('complaint_id', '=', complaintId)
    .executeTakeFirst();
  if (!complaint) throw new ProblemFailure('not_found');
  return complaint.agency_code === complaint.subject_agency_code ? null : complaint.agency_code;
}
