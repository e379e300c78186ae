import type { Server } from '../server.ts';
import { officerKeys } from './officer-keys.ts';

/** What was released to one officer of the handling agency and may still be opened, and whether the officer has a key. */
export async function releasesOfOfficer(
  server: Server,
  officer: { accountId: string; agencyCode: string },
  complaintId: string,
) {
  const releases = await server.connection.database
    .selectFrom('identity_release')
    .select(['release_id', 'field', 'released_at', 'expires_at'])
    .where('complaint_id', '=', complaintId)
    .where('agency_code', '=', officer.agencyCode)
    .where('account_id', '=', officer.accountId)
    .where('ended_at', 'is', null)
    .where('expires_at', '>', server.effects.now().toISOString())
    .orderBy('released_at')
    .execute();
  const hasKey = (await officerKeys(server, [officer.accountId])).has(officer.accountId);
  return { hasKey, releases };
}
