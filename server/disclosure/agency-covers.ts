import type { DeputyCover } from '../../api-client/contract/desk/agency-team.ts';
import { localDateOf } from '../casework/deadlines/local-date.ts';
import type { Server } from '../server.ts';

/** The day it is now, in the instance's zone. */
export function todayOf(server: Pick<Server, 'effects' | 'reference'>): string {
  return localDateOf(server.effects.now().getTime(), server.reference.instance.timeZone);
}

/** Leave cover within the agency that was not ended and is not over, the earliest first. Ended accounts neither need nor give any. */
export async function agencyCovers(server: Server, agencyCode: string): Promise<DeputyCover[]> {
  const rows = await server.connection.database
    .selectFrom('operations_deputy as cover')
    .innerJoin('operations_account as absent', 'absent.id', 'cover.account_id')
    .innerJoin('operations_account as deputy', 'deputy.id', 'cover.deputy_account_id')
    .select([
      'cover.deputy_id',
      'cover.account_id',
      'absent.name as absent_name',
      'cover.deputy_account_id',
      'deputy.name as deputy_name',
      'cover.from_on',
      'cover.until_on',
    ])
    .where('cover.agency_code', '=', agencyCode)
    .where('cover.ended_at', 'is', null)
    .where('cover.until_on', '>=', todayOf(server))
    .where('absent.active', '=', 1)
    .where('deputy.active', '=', 1)
    .orderBy('cover.from_on')
    .orderBy('cover.deputy_id')
    .execute();
  return rows.map((row) => ({
    deputyId: row.deputy_id,
    account: { accountId: row.account_id, name: row.absent_name },
    deputy: { accountId: row.deputy_account_id, name: row.deputy_name },
    fromOn: row.from_on,
    untilOn: row.until_on,
  }));
}

/** Who stands in for whom today, by the account that is away. */
export async function deputiesToday(server: Server, agencyCode: string) {
  const today = todayOf(server);
  const running = (await agencyCovers(server, agencyCode)).filter((cover) => cover.fromOn <= today);
  return new Map(running.map((cover) => [cover.account.accountId, cover.deputy]));
}
