import type { Database } from '../database/connect.ts';

/**
 * Whether the agency uploaded an after photo since the complaint was last assigned to it. A picture from an earlier turn shows an
 * earlier piece of work, and is no evidence of this one.
 */
export async function showsResult(
  database: Pick<Database, 'selectFrom'>,
  agencyCode: string,
  complaintId: string,
): Promise<boolean> {
  const photo = await database
    .selectFrom('casework_photo')
    // The brief is written anew with every assignment.
    .innerJoin('casework_brief', 'casework_brief.complaint_id', 'casework_photo.complaint_id')
    .select('photo_id')
    .where('casework_photo.complaint_id', '=', complaintId)
    .where('casework_photo.agency_code', '=', agencyCode)
    .where('casework_brief.agency_code', '=', agencyCode)
    .where('kind', '=', 'after')
    .whereRef('at', '>=', 'assigned_at')
    .executeTakeFirst();
  return photo !== undefined;
}
