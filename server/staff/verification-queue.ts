import type {
  VerificationQueue,
  VerificationQueueItem,
} from '../../api-client/contract/desk/verification.ts';
import { complaintState } from '../../api-client/contract/state.ts';
import type { Database } from '../database/connect.ts';
import type { Server } from '../server.ts';
import { countByState, isAtItsEnd } from './count-by-state.ts';
import { QUEUE_COLUMNS, queueItems } from './queue-item.ts';

/** More than this many open complaints nobody works through; the oldest, which are the most urgent, come in first. */
const LONGEST_QUEUE = 2_000;
/** In the others nothing waits but for a message of the reporter; the search finds them. */
const OPEN = complaintState.options.filter((state) => !isAtItsEnd(state));

/**
 * All complaints that are not at their end, and those whose reporter wrote and nobody has read it, the most urgent first: by the next
 * clock's due time, then the newest. The counts are of the whole register (count-by-state.ts). Zone: casework.
 */
export async function verificationQueue(server: Server): Promise<VerificationQueue> {
  const { database } = server.connection;
  const [open, written] = await Promise.all([
    oldestOpen(database),
    oldest(database).where('unread', '=', 1).where('state', 'not in', OPEN).execute(),
  ]);
  const rows = [...open, ...written];
  const items = await queueItems(server, rows);
  const counts = await countByState(server);
  return { items: items.sort(byUrgency), counts };
}

const oldest = (database: Database) =>
  database.selectFrom('casework_complaint').select(QUEUE_COLUMNS).orderBy('received_at').limit(LONGEST_QUEUE);

/**
 * Each state by itself, since each then has an index in the right order: asked for all at once SQLite reads the whole register (a quarter
 * of a second for 100,000, all of them closed but 200).
 */
async function oldestOpen(database: Database) {
  const of = (state: (typeof OPEN)[number]) =>
    database.selectFrom(oldest(database).where('state', '=', state).as('one')).selectAll();
  const [first, ...others] = OPEN.map(of);
  const rows = (await first?.unionAll(others).execute()) ?? [];
  return rows.sort((a, b) => (a.received_at < b.received_at ? -1 : 1)).slice(0, LONGEST_QUEUE);
}

function byUrgency(a: VerificationQueueItem, b: VerificationQueueItem): number {
  if (a.nextClock && b.nextClock) return a.nextClock.dueAt < b.nextClock.dueAt ? -1 : 1;
  if (a.nextClock || b.nextClock) return a.nextClock ? -1 : 1;
  return a.receivedAt < b.receivedAt ? 1 : -1;
}
