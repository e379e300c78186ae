import type { Database } from '../database/connect.ts';

/** Notes on the work, oldest first: one agency's own, or (for verification) those of every agency that had the complaint. */
export async function workLogOf(
  database: Pick<Database, 'selectFrom'>,
  complaintId: string,
  agencyCode?: string,
) {
  return database
    .selectFrom('casework_work_log')
    .innerJoin('operations_account', 'operations_account.id', 'casework_work_log.account_id')
    .select(['text', 'at', 'name', 'casework_work_log.agency_code'])
    .where('complaint_id', '=', complaintId)
    .$if(agencyCode !== undefined, (query) =>
      query.where('casework_work_log.agency_code', '=', agencyCode ?? ''),
    )
    .orderBy('at')
    .orderBy('entry_id')
    .execute();
}
