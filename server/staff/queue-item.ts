import type { Selectable } from 'kysely';
import type { VerificationQueueItem } from '../../api-client/contract/desk/verification.ts';
import { isClockRunning } from '../casework/clocks-of.ts';
import type { CaseProjection } from '../casework/lifecycle.ts';
import { isStillTrue } from '../casework/waiting-publication.ts';
import type { CaseworkTables } from '../database/tables.ts';
import type { Server } from '../server.ts';
import { clockViews } from './clock-views.ts';

const EXCERPT = 140;
/** Parameters of one statement: SQLite takes 32,766. */
const BATCH = 5_000;

export const QUEUE_COLUMNS = [
  'complaint_id',
  'state',
  'channel',
  'category_code',
  'agency_code',
  'village_code',
  'text',
  'received_at',
  'projection',
  'unread',
  'public_id',
] as const;

export type QueueRow = Pick<Selectable<CaseworkTables['casework_complaint']>, (typeof QUEUE_COLUMNS)[number]>;

/** Rows of the register as the lines of a list, in the same order. Zone: casework. */
export async function queueItems(
  server: Server,
  rows: readonly QueueRow[],
): Promise<VerificationQueueItem[]> {
  const photos = new Map<string, number>();
  const pages = new Map<
    string,
    { complaint_id: string; state: 'awaiting_approval' | 'waiting' | 'stopped'; resolved_at: string }
  >();
  for (let at = 0; at < rows.length; at += BATCH) {
    const ids = rows.slice(at, at + BATCH).map((row) => row.complaint_id);
    const [counts, publications] = await Promise.all([
      server.connection.database
        .selectFrom('casework_photo')
        .select((fields) => ['complaint_id', fields.fn.countAll<number>().as('count')])
        .where('complaint_id', 'in', ids)
        .groupBy('complaint_id')
        .execute(),
      server.connection.database
        .selectFrom('casework_publication')
        .select(['complaint_id', 'state', 'resolved_at'])
        .where('complaint_id', 'in', ids)
        .execute(),
    ]);
    for (const { complaint_id, count } of counts) if (complaint_id) photos.set(complaint_id, Number(count));
    for (const page of publications) pages.set(page.complaint_id, page);
  }
  const now = server.effects.now();
  return rows.map((row): VerificationQueueItem => {
    const projection = JSON.parse(row.projection) as CaseProjection;
    const page = pages.get(row.complaint_id);
    return {
      complaintId: row.complaint_id,
      state: row.state,
      channel: row.channel,
      categoryCode: row.category_code,
      agencyCode: row.agency_code,
      villageCode: row.village_code,
      excerpt: row.text.slice(0, EXCERPT),
      photoCount: photos.get(row.complaint_id) ?? 0,
      receivedAt: row.received_at,
      nextClock:
        clockViews(server, projection).find(({ clock }) => isClockRunning(projection, clock)) ?? null,
      unread: row.unread === 1,
      publicId: projection.published ? projection.publicId : null,
      publication: page && isStillTrue(page, projection, now) ? page.state : null,
    };
  });
}
