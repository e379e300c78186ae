import { ProblemFailure } from '../http/problem-failure.ts';
import type { Server } from '../server.ts';
import { addDays, endOfDay, localDateOf } from './deadlines/local-date.ts';
import type { CaseProjection } from './lifecycle.ts';
import { recordEvent } from './record-event.ts';

/** Whole local days after which nobody having said anything is taken for agreement (statistics.md, "closed"). */
const SILENT_DAYS = 14;

/**
 * Closes what was resolved and stayed silent. What the reporter wrote since and no verifier has read keeps a complaint open. Returns
 * how many were closed; one that somebody acts on in this moment is left to them.
 */
export async function closeSilent(
  server: Pick<Server, 'connection' | 'effects' | 'reference'>,
): Promise<number> {
  const at = server.effects.now();
  const { timeZone } = server.reference.instance;
  const rows = await server.connection.database
    .selectFrom('casework_complaint')
    .select(['complaint_id', 'version', 'projection'])
    .where('state', '=', 'resolved')
    .where('unread', '=', 0)
    .execute();
  let closed = 0;
  for (const row of rows) {
    const { resolvedAt } = JSON.parse(row.projection) as CaseProjection;
    if (resolvedAt === null) continue;
    const lastDay = addDays(localDateOf(Date.parse(resolvedAt), timeZone), SILENT_DAYS);
    if (at.getTime() <= endOfDay(lastDay, timeZone)) continue;
    try {
      await server.connection.database.transaction().execute((transaction) =>
        recordEvent(transaction, server.connection.engine, {
          complaintId: row.complaint_id,
          event: { type: 'closed', because: 'silence' },
          actorRole: 'system',
          accountId: null,
          at,
          expectedVersion: row.version,
        }),
      );
      closed += 1;
    } catch (error) {
      if (!(error instanceof ProblemFailure)) throw error;
    }
  }
  return closed;
}
