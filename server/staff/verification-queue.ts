import type {
  VerificationQueue,
  VerificationQueueItem,
} from '../../api-client/contract/desk/verification.ts';
import type { ComplaintState } from '../../api-client/contract/state.ts';
import type { Server } from '../server.ts';
import { QUEUE_COLUMNS, queueItems } from './queue-item.ts';

/** More than this many open complaints nobody works through; the oldest, which are the most urgent, come in first. */
const LONGEST_QUEUE = 2_000;
/** Nothing waits in these but for a message of the reporter; the search finds them. */
const ENDED: ComplaintState[] = ['closed', 'rejected', 'forwarded', 'merged'];

/**
 * All complaints that are not at their end, and those whose reporter wrote and nobody has read it, the most urgent first: by the next
 * clock's due time, then the newest. The counts are of the whole register. Zone: casework.
 */
export async function verificationQueue(server: Server): Promise<VerificationQueue> {
  const { database } = server.connection;
  const rows = await database
    .selectFrom('casework_complaint')
    .select(QUEUE_COLUMNS)
    .where((where) =>
      where.or([
        where('state', 'not in', ENDED),
        where.and([where('state', 'in', ENDED), where('unread', '=', 1)]),
      ]),
    )
    .orderBy('received_at')
    .limit(LONGEST_QUEUE)
    .execute();
  const items = await queueItems(server, rows);
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
