import * as v from 'valibot';
import { hostOrigin } from '../../api-client/contract/desk/administration-hosts.ts';
import { localDateOf } from '../casework/deadlines/local-date.ts';
import type { Server } from '../server.ts';

/** Pages remembered that are on no list; anybody can make one up, so their number has an end. */
const REMEMBERED = 200;

export interface HostPage {
  /** For `frame-ancestors`. */
  ancestors: string[];
  /** False when the page that asks is known and not among them: it gets a plain link in place of the form. */
  admitted: boolean;
}

/**
 * Who may embed a form: an agency with listed origins gets exactly those (and our own pages), one without gets any https origin.
 * `referer` is what the browser tells of the page around the frame; a page that keeps it to itself is judged by `frame-ancestors`
 * alone. Counted by origin and day, nothing else of the visit is kept. A code nobody knows is counted under that code, so that
 * the administrator can tell the page's owner.
 */
export async function hostPage(
  server: Server,
  agencyCode: string | null,
  unknownCode: string | null,
  referer: string | undefined,
): Promise<HostPage> {
  const own = [server.addresses.site, server.addresses.service];
  const listed =
    agencyCode === null
      ? []
      : await server.connection.database
          .selectFrom('operations_host')
          .select(['origin', 'last_seen_on'])
          .where('agency_code', '=', agencyCode)
          .execute();
  const open = listed.length === 0;
  const ancestors = open ? [...own, 'https:'] : [...own, ...listed.map(({ origin }) => origin)];
  const origin = originOf(referer);
  if (origin === null || own.includes(origin)) return { ancestors, admitted: true };
  const today = localDateOf(server.effects.now().getTime(), server.reference.instance.timeZone);
  const known = listed.find((host) => host.origin === origin);
  if (known && agencyCode !== null) {
    if (known.last_seen_on !== today) await noteSeen(server, agencyCode, origin, today);
    return { ancestors, admitted: true };
  }
  await countStranger(server, agencyCode ?? unknownCode ?? '', origin, today);
  return { ancestors, admitted: open && origin.startsWith('https://') };
}

/** The origin of a page as a browser writes it; null for anything that could not stand in a policy. */
function originOf(referer: string | undefined): string | null {
  if (!referer || !URL.canParse(referer)) return null;
  const { origin } = new URL(referer);
  return v.is(hostOrigin, origin) || /^http:\/\/[a-z0-9.-]+(:\d{1,5})?$/.test(origin) ? origin : null;
}

async function noteSeen(server: Server, agencyCode: string, origin: string, today: string): Promise<void> {
  await server.connection.database
    .updateTable('operations_host')
    .set({ last_seen_on: today })
    .where('agency_code', '=', agencyCode)
    .where('origin', '=', origin)
    .execute();
}

/** One more visit from a page that is on no list; when there is no room the least seen one is forgotten. */
async function countStranger(
  server: Server,
  agencyCode: string,
  origin: string,
  today: string,
): Promise<void> {
  const { database } = server.connection;
  const { numUpdatedRows } = await database
    .updateTable('operations_host_seen')
    .set((fields) => ({ count: fields('count', '+', 1), last_seen_on: today }))
    .where('agency_code', '=', agencyCode)
    .where('origin', '=', origin)
    .executeTakeFirst();
  if (numUpdatedRows > 0n) return;
  const rows = await database
    .selectFrom('operations_host_seen')
    .select(['agency_code', 'origin'])
    .orderBy('count', 'desc')
    .orderBy('last_seen_on', 'desc')
    .execute();
  for (const row of rows.slice(REMEMBERED - 1)) {
    await database
      .deleteFrom('operations_host_seen')
      .where('agency_code', '=', row.agency_code)
      .where('origin', '=', row.origin)
      .execute();
  }
  await database
    .insertInto('operations_host_seen')
    .values({ agency_code: agencyCode, origin, last_seen_on: today, count: 1, ignored: 0 })
    .onConflict((conflict) => conflict.columns(['agency_code', 'origin']).doNothing())
    .execute();
}
