import type { CaseProjection } from '../casework/lifecycle.ts';
import { recordOf, removeWaitingPhotos, waitingPublication } from '../casework/waiting-publication.ts';
import { ProblemFailure } from '../http/problem-failure.ts';
import { notify } from '../notifications/notify.ts';
import type { Server } from '../server.ts';

/**
 * "This points to me": the reporter stops what waits to become public, without a reason, at any time before it is. Stopping twice is
 * harmless. Throws `ProblemFailure`: `not_possible_now` when nothing waits.
 */
export async function stopPublication(server: Server, complaintId: string): Promise<void> {
  const now = server.effects.now();
  const stopped = await server.connection.database.transaction().execute(async (transaction) => {
    const { projection } = await transaction
      .selectFrom('casework_complaint')
      .select('projection')
      .where('complaint_id', '=', complaintId)
      .executeTakeFirstOrThrow();
    const waiting = await waitingPublication(
      transaction,
      complaintId,
      JSON.parse(projection) as CaseProjection,
      now,
    );
    if (waiting?.state === 'stopped') return null;
    if (waiting?.state !== 'waiting') throw new ProblemFailure('not_possible_now');
    const { numUpdatedRows } = await transaction
      .updateTable('casework_publication')
      .set({ state: 'stopped' })
      .where('complaint_id', '=', complaintId)
      .where('state', '=', 'waiting')
      .executeTakeFirst();
    // It went public, or was prepared anew, while she pressed.
    if (numUpdatedRows !== 1n) throw new ProblemFailure('not_possible_now');
    const to = { role: 'verifier' } as const;
    await notify(transaction, { kind: 'publication_stopped', complaintId, at: now, to });
    return recordOf(waiting);
  });
  if (stopped) await removeWaitingPhotos(server.photos.casework, stopped);
}
