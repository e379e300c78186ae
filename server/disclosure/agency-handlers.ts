import type { Colleague } from '../../api-client/contract/desk/agency.ts';
import type { Database } from '../database/connect.ts';

/** Who of the agency has a complaint, and how it came to her. */
export interface Handling {
  handler: Colleague;
  at: string;
  byAccountId: string;
  byName: string;
}

/**
 * The officers who have complaints of this agency now, by complaint. What an ended account had is with nobody again: anyone of
 * the agency may take it.
 */
export async function agencyHandlers(
  database: Pick<Database, 'selectFrom'>,
  agencyCode: string,
  complaintId?: string,
): Promise<Map<string, Handling>> {
  const rows = await database
    .selectFrom('casework_handling as last')
    .innerJoin('operations_account as handler', 'handler.id', 'last.account_id')
    .innerJoin('operations_account as giver', 'giver.id', 'last.by_account_id')
    .select([
      'last.complaint_id',
      'last.at',
      'last.account_id',
      'last.by_account_id',
      'handler.name as handler_name',
      'giver.name as giver_name',
    ])
    .where('last.agency_code', '=', agencyCode)
    .$if(complaintId !== undefined, (query) => query.where('last.complaint_id', '=', complaintId ?? ''))
    .where('handler.active', '=', 1)
    .where('handler.agency_code', '=', agencyCode)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('casework_handling as later')
            .select('later.sequence')
            .whereRef('later.complaint_id', '=', 'last.complaint_id')
            .where('later.agency_code', '=', agencyCode)
            .whereRef('later.sequence', '>', 'last.sequence'),
        ),
      ),
    )
    .execute();
  return new Map(
    rows.map((row) => [
      row.complaint_id,
      {
        handler: { accountId: row.account_id, name: row.handler_name },
        at: row.at,
        byAccountId: row.by_account_id,
        byName: row.giver_name,
      },
    ]),
  );
}

/** Every change of hands of one complaint, oldest first; within one agency, or all of them. */
export async function handlingsOf(
  database: Pick<Database, 'selectFrom'>,
  complaintId: string,
  agencyCode?: string,
) {
  return database
    .selectFrom('casework_handling')
    .innerJoin('operations_account as handler', 'handler.id', 'casework_handling.account_id')
    .innerJoin('operations_account as giver', 'giver.id', 'casework_handling.by_account_id')
    .leftJoin('operations_account as former', 'former.id', 'casework_handling.from_account_id')
    .select(['at', 'former.name as from', 'handler.name as to', 'giver.name as by'])
    .where('complaint_id', '=', complaintId)
    .$if(agencyCode !== undefined, (query) =>
      query.where('casework_handling.agency_code', '=', agencyCode ?? ''),
    )
    .orderBy('sequence')
    .execute();
}
