import type { SessionLeft } from '../../api-client/contract/desk/sign-ins.ts';
import type { StaffAccount } from '../http/route.ts';
import type { Server } from '../server.ts';
import { timeOf } from './accounts.ts';
import { idleLeft, idleLimit } from './session-limits.ts';

/** How long a session goes on: in seconds, because the browser's clock may be another. */
export async function sessionLeftOf(
  server: Server,
  { sessionId, role }: Pick<StaffAccount, 'sessionId' | 'role'>,
): Promise<SessionLeft> {
  const { database } = server.connection;
  const row = await database
    .selectFrom('operations_session')
    .select(['expires_at', 'last_seen_at'])
    .where('id', '=', sessionId)
    .executeTakeFirst();
  const limit = await idleLimit(database, role);
  const seconds = (milliseconds: number) => Math.max(0, Math.floor(milliseconds / 1000));
  return {
    seconds: seconds(row ? timeOf(row.expires_at) - Date.now() : 0),
    idleSeconds: limit === null ? null : seconds(row ? idleLeft(row.last_seen_at, limit) : 0),
  };
}
