import type {
  VerificationQueue,
  VerificationQueueItem,
} from '../../api-client/contract/desk/verification.ts';
import { isClockRunning } from '../casework/clocks-of.ts';
import type { CaseProjection } from '../casework/lifecycle.ts';
import { isStillTrue } from '../casework/waiting-publication.ts';
import type { Server } from '../server.ts';
import { clockViews } from './clock-views.ts';

const EXCERPT = 140;
const LONGEST_QUEUE = 1_000;

/** All complaints a verifier may see, the most urgent first: those with a running clock by its due time, then the newest. */
export async function verificationQueue(server: Server): Promise<VerificationQueue> {
  const { database } = server.connection;
  const rows = await database
    .selectFrom('casework_complaint')
    .select((fields) => [
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
      fields
        .selectFrom('casework_photo')
        .whereRef('casework_photo.complaint_id', '=', 'casework_complaint.complaint_id')
        .select((inner) => inner.fn.countAll<number>().as('count'))
        .as('photo_count'),
    ])
    .orderBy('received_at', 'desc')
    .limit(LONGEST_QUEUE)
    .execute();
  const pages = await database
    .selectFrom('casework_publication')
    .select(['complaint_id', 'state', 'resolved_at'])
    .execute();
  const pageOf = new Map(pages.map((page) => [page.complaint_id, page]));
  const now = server.effects.now();
  const items = rows.map((row): VerificationQueueItem => {
    const projection = JSON.parse(row.projection) as CaseProjection;
    const page = pageOf.get(row.complaint_id);
    return {
      complaintId: row.complaint_id,
      state: row.state,
      channel: row.channel,
      categoryCode: row.category_code,
      agencyCode: row.agency_code,
      villageCode: row.village_code,
      excerpt: row.text.slice(0, EXCERPT),
      photoCount: Number(row.photo_count ?? 0),
      receivedAt: row.received_at,
      nextClock:
        clockViews(server, projection).find(({ clock }) => isClockRunning(projection, clock)) ?? null,
      unread: row.unread === 1,
      publicId: projection.published ? projection.publicId : null,
      publication: page && isStillTrue(page, projection, now) ? page.state : null,
    };
  });
  const counts: Record<string, number> = {};
  const states = await database
    .selectFrom('casework_complaint')
    .select((fields) => ['state', fields.fn.countAll<number>().as('count')])
    .groupBy('state')
    .execute();
  for (const { state, count } of states) counts[state] = Number(count);
  return { items: items.sort(byUrgency), counts };
}

function byUrgency(a: VerificationQueueItem, b: VerificationQueueItem): number {
  if (a.nextClock && b.nextClock) return a.nextClock.dueAt < b.nextClock.dueAt ? -1 : 1;
  if (a.nextClock || b.nextClock) return a.nextClock ? -1 : 1;
  return a.receivedAt < b.receivedAt ? 1 : -1;
}
