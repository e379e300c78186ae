import type { Sessions } from '../../../api-client/contract/desk/account.ts';
import { ProblemFailure } from '../../http/problem-failure.ts';
import type { Server } from '../../server.ts';
import { accountOf, timeOf } from '../accounts.ts';
import { logOperation } from '../log-operation.ts';

/** Where an account is signed in, the newest first; `currentId` marks the asker's own. */
export async function listSessions(
  server: Server,
  accountId: string,
  currentId: string | null,
): Promise<Sessions> {
  const rows = await server.connection.database
    .selectFrom('operations_session')
    .select(['id', 'created_at', 'expires_at'])
    .where('account_id', '=', accountId)
    .execute();
  const instant = (at: unknown) => new Date(timeOf(at)).toISOString();
  return {
    sessions: rows
      .filter((row) => timeOf(row.expires_at) > Date.now())
      .sort((a, b) => timeOf(b.created_at) - timeOf(a.created_at))
      .map((row) => ({
        sessionId: row.id,
        createdAt: instant(row.created_at),
        expiresAt: instant(row.expires_at),
        current: row.id === currentId,
      })),
  };
}

/** Ends one session of an account, or all of them but `keepId`, at once: the next request with it is nobody's. */
export async function endSessions(
  server: Server,
  accountId: string,
  which: { sessionId: string | null; keepId: string | null },
  by: string,
): Promise<void> {
  const { name } = await accountOf(server, accountId);
  let ending = server.connection.database
    .deleteFrom('operations_session')
    .where('account_id', '=', accountId);
  if (which.sessionId !== null) ending = ending.where('id', '=', which.sessionId);
  else if (which.keepId !== null) ending = ending.where('id', '!=', which.keepId);
  const { numDeletedRows } = await ending.executeTakeFirst();
  if (which.sessionId !== null && numDeletedRows === 0n) throw new ProblemFailure('edited_meanwhile');
  if (numDeletedRows === 0n) return;
  await logOperation(server, {
    kind: 'account',
    accountId: by,
    note: `${numDeletedRows} sesi ${name} diakhiri`,
  });
}
