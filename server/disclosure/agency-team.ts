import type { AgencyTeam } from '../../api-client/contract/desk/agency-team.ts';
import type { Server } from '../server.ts';
import { agencyCovers, todayOf } from './agency-covers.ts';
import { agencyQueue } from './agency-queue.ts';

/** The officers of one agency, how much each has open, and who stands in for whom. */
export async function agencyTeam(server: Server, agencyCode: string): Promise<AgencyTeam> {
  const colleagues = await activeOfficers(server, agencyCode);
  const open = (await agencyQueue(server, agencyCode)).items.filter((item) => WITH_AGENCY.has(item.state));
  const countOf = (accountId: string | null) =>
    open.filter((item) => (item.handler?.accountId ?? null) === accountId).length;
  return {
    today: todayOf(server),
    colleagues: colleagues.map(({ id, name }) => ({ accountId: id, name, open: countOf(id) })),
    untaken: countOf(null),
    covers: await agencyCovers(server, agencyCode),
  };
}

/** Where a complaint can still be worked on, and therefore change hands. */
export const WITH_AGENCY: ReadonlySet<string> = new Set(['assigned', 'in_progress', 'reopened']);

/** Officers of the agency whose accounts are not ended, by name. */
export async function activeOfficers(server: Server, agencyCode: string) {
  return server.connection.database
    .selectFrom('operations_account')
    .select(['id', 'name'])
    .where('agency_code', '=', agencyCode)
    .where('role', '=', 'agencyOfficer')
    .where('active', '=', 1)
    .orderBy('name')
    .orderBy('id')
    .execute();
}
