import * as v from 'valibot';
import { digestDetail, type Notices, type ReadNotices } from '../../api-client/contract/desk/notification.ts';
import { localDateOf } from '../casework/deadlines/local-date.ts';
import type { StaffAccount } from '../http/route.ts';
import type { Server } from '../server.ts';

/** Rows looked at; older ones are history nobody scrolls to. */
const MOST = 500;
const SHOWN = 100;

type Reader = Pick<StaffAccount, 'accountId' | 'role' | 'agencyCode'>;

/**
 * What one account was told, newest first, each matter once. An officer no longer sees what is told of a complaint her agency does not
 * handle any more, or is the subject of.
 */
export async function noticesOf(server: Server, reader: Reader): Promise<Notices> {
  const { timeZone } = server.reference.instance;
  const items = new Map<string, Notices['items'][number]>();
  for (const row of await rowsOf(server, reader)) {
    const key = `${row.kind} ${row.complaint_id}`;
    const known = items.get(key);
    if (known) {
      known.read &&= row.read_at !== null;
      continue;
    }
    items.set(key, {
      kind: row.kind,
      complaintId: row.complaint_id === '' ? null : row.complaint_id,
      on: localDateOf(Date.parse(row.at), timeZone),
      read: row.read_at !== null,
      detail: row.detail === '' ? null : v.parse(digestDetail, JSON.parse(row.detail)),
    });
  }
  const all = [...items.values()];
  return { items: all.slice(0, SHOWN), unread: all.filter((item) => !item.read).length };
}

/** How many matters wait to be read. */
export async function unreadCount(server: Server, reader: Reader): Promise<number> {
  const rows = await rowsOf(server, reader, true);
  return new Set(rows.map((row) => `${row.kind} ${row.complaint_id}`)).size;
}

/** Marks one matter, or all, as read. */
export async function markRead(
  server: Server,
  reader: Pick<Reader, 'accountId'>,
  { about }: ReadNotices,
): Promise<void> {
  let query = server.connection.database
    .updateTable('casework_notice')
    .set({ read_at: server.effects.now().toISOString() })
    .where('account_id', '=', reader.accountId)
    .where('read_at', 'is', null);
  if (about) query = query.where('kind', '=', about.kind).where('complaint_id', '=', about.complaintId ?? '');
  await query.execute();
}

function rowsOf(server: Server, { accountId, role, agencyCode }: Reader, unreadAlone = false) {
  let query = server.connection.database
    .selectFrom('casework_notice as notice')
    .select(['notice.kind', 'notice.complaint_id', 'notice.at', 'notice.read_at', 'notice.detail'])
    .where('notice.account_id', '=', accountId)
    // Of what came in one instant (the morning's round) the order must not be left to the engine.
    .orderBy('notice.at', 'desc')
    .orderBy('notice.kind')
    .orderBy('notice.complaint_id')
    .limit(MOST);
  if (unreadAlone) query = query.where('notice.read_at', 'is', null);
  if (role !== 'agencyOfficer') return query.execute();
  return query
    .leftJoin('casework_complaint as complaint', 'complaint.complaint_id', 'notice.complaint_id')
    .where(({ or, and, eb }) =>
      or([
        eb('notice.complaint_id', '=', ''),
        and([
          eb('complaint.agency_code', '=', agencyCode),
          or([
            eb('complaint.subject_agency_code', 'is', null),
            eb('complaint.subject_agency_code', '!=', agencyCode),
          ]),
        ]),
      ]),
    )
    .execute();
}
