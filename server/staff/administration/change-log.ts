import type { AdministrationChanges } from '../../../api-client/contract/desk/administration-settings.ts';
import type { Server } from '../../server.ts';

const LONGEST = 300;

/** What administrators changed, newest first: of the auditor's log only the lines that are about no complaint. */
export async function administrationChanges(server: Server): Promise<AdministrationChanges> {
  const rows = await server.connection.database
    .selectFrom('operations_log')
    .leftJoin('operations_account', 'operations_account.id', 'operations_log.account_id')
    .select(['at', 'kind', 'operations_account.name', 'note'])
    .where('kind', 'in', ['account', 'administration', 'key'])
    .where('complaint_id', 'is', null)
    .orderBy('at', 'desc')
    .limit(LONGEST)
    .execute();
  return {
    entries: rows.flatMap(({ at, kind, name, note }) =>
      kind === 'account' || kind === 'administration' || kind === 'key'
        ? [{ at, kind, accountName: name, note }]
        : [],
    ),
  };
}
