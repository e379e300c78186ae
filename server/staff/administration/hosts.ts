import type { HostOfAgency, Hosts } from '../../../api-client/contract/desk/administration-hosts.ts';
import { addDays, localDateOf } from '../../casework/deadlines/local-date.ts';
import { ProblemFailure } from '../../http/problem-failure.ts';
import type { Server } from '../../server.ts';
import { changeInstance } from './change-instance.ts';

/** A page that has not asked for so many days is forgotten. */
const REMEMBERED_DAYS = 90;

export async function listHosts(server: Server): Promise<Hosts> {
  const { database } = server.connection;
  const today = localDateOf(server.effects.now().getTime(), server.reference.instance.timeZone);
  await database
    .deleteFrom('operations_host_seen')
    .where('last_seen_on', '<', addDays(today, -REMEMBERED_DAYS))
    .execute();
  const listed = await database.selectFrom('operations_host').selectAll().orderBy('origin').execute();
  const asking = await database
    .selectFrom('operations_host_seen')
    .selectAll()
    .orderBy('ignored')
    .orderBy('last_seen_on', 'desc')
    .orderBy('count', 'desc')
    .orderBy('origin')
    .execute();
  const codes = [...new Set(listed.map(({ agency_code }) => agency_code))].sort();
  return {
    agencies: codes.map((agencyCode) => ({
      agencyCode,
      origins: listed
        .filter((host) => host.agency_code === agencyCode)
        .map((host) => ({ origin: host.origin, lastSeenOn: host.last_seen_on })),
    })),
    asking: asking.map((row) => ({
      ...asked(server, row.agency_code),
      origin: row.origin,
      lastSeenOn: row.last_seen_on,
      count: row.count,
      ignored: row.ignored === 1,
    })),
  };
}

function asked(server: Server, code: string): { agencyCode: string | null; unknownCode: string | null } {
  const known = code === '' || server.reference.agency(code) !== undefined;
  return known ? { agencyCode: code || null, unknownCode: null } : { agencyCode: null, unknownCode: code };
}

/** The page may show the agency's form from its next opening on. Allowing twice changes nothing. */
export async function allowHost(server: Server, host: HostOfAgency, by: string): Promise<void> {
  const agency = server.reference.agency(host.agencyCode);
  if (!agency) throw new ProblemFailure('unknown_agency', ['agencyCode']);
  await changeInstance(server, by, async (transaction) => {
    const { numInsertedOrUpdatedRows } = await transaction
      .insertInto('operations_host')
      .values({ agency_code: host.agencyCode, origin: host.origin })
      .onConflict((conflict) => conflict.columns(['agency_code', 'origin']).doNothing())
      .executeTakeFirst();
    await transaction
      .deleteFrom('operations_host_seen')
      .where('agency_code', '=', host.agencyCode)
      .where('origin', '=', host.origin)
      .execute();
    const fresh = numInsertedOrUpdatedRows === 1n;
    return { notes: fresh ? [`situs ${host.origin} diizinkan untuk ${agency.name}`] : [] };
  });
}

/** Where the last page of a list goes, the form is shown on every https page again. */
export async function removeHost(server: Server, host: HostOfAgency, by: string): Promise<void> {
  await changeInstance(server, by, async (transaction) => {
    const { numDeletedRows } = await transaction
      .deleteFrom('operations_host')
      .where('agency_code', '=', host.agencyCode)
      .where('origin', '=', host.origin)
      .executeTakeFirst();
    if (numDeletedRows === 0n) throw new ProblemFailure('edited_meanwhile');
    const name = server.reference.agency(host.agencyCode)?.name ?? host.agencyCode;
    return { notes: [`izin situs ${host.origin} untuk ${name} dicabut`] };
  });
}

export async function ignoreHost(
  server: Server,
  host: { agencyCode: string | null; origin: string },
  by: string,
): Promise<void> {
  await changeInstance(server, by, async (transaction) => {
    const { numUpdatedRows } = await transaction
      .updateTable('operations_host_seen')
      .set({ ignored: 1 })
      .where('agency_code', '=', host.agencyCode ?? '')
      .where('origin', '=', host.origin)
      .executeTakeFirst();
    if (numUpdatedRows === 0n) throw new ProblemFailure('edited_meanwhile');
    return { notes: [`permintaan situs ${host.origin} diabaikan`] };
  });
}
