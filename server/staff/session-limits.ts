import type { Role } from '../../api-client/contract/desk/account.ts';
import type { Database } from '../database/connect.ts';
import { readSettings } from '../settings.ts';

/** Answers the page asks for by itself: they show nobody at the keyboard. */
const UNASKED = ['/api/me', '/api/account/session', '/api/notices/count', '/api/verification/publication'];
/** How exactly the last use is known; a write for each request would cost more than it tells. */
const EXACT_MS = 60_000;

/**
 * Milliseconds without use after which a session ends; null for officers of agencies, who work in the field on telephones of their own
 * and are often without a network (decision 9): theirs ends with its hours alone.
 */
export async function idleLimit(database: Pick<Database, 'selectFrom'>, role: Role): Promise<number | null> {
  if (role === 'agencyOfficer') return null;
  return (await readSettings(database)).idleMinutes * 60_000;
}

/** What is left of a session's idle time; negative when it is over. By the machine's clock, as the library's own times are. */
export const idleLeft = (lastSeenAt: string | null, limit: number): number =>
  lastSeenAt === null ? limit : Date.parse(lastSeenAt) + limit - Date.now();

/** Remembers that the session was used now, at most once a minute, and not for what a page asks by itself. */
export async function noteUse(
  database: Pick<Database, 'updateTable'>,
  session: { id: string; lastSeenAt: string | null },
  path: string,
): Promise<void> {
  if (UNASKED.includes(path)) return;
  const { id, lastSeenAt } = session;
  if (lastSeenAt !== null && Date.now() - Date.parse(lastSeenAt) < EXACT_MS) return;
  await database
    .updateTable('operations_session')
    .set({ last_seen_at: new Date().toISOString() })
    .where('id', '=', id)
    .execute();
}
