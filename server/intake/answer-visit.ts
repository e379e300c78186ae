import type { CaseProjection } from '../casework/lifecycle.ts';
import { recordEvent } from '../casework/record-event.ts';
import { holdFor } from '../database/hold.ts';
import { ProblemFailure } from '../http/problem-failure.ts';
import type { Server } from '../server.ts';

/**
 * The reporter lets the agency that asked come to her home, or not, or no longer; it counts from this moment until the matter is closed.
 * Saying the same twice changes nothing. Throws `ProblemFailure`: `not_possible_now` when nobody asks, or when she gave no point to give on.
 */
export async function answerVisit(server: Server, complaintId: string, agreed: boolean): Promise<void> {
  const { database, engine } = server.connection;
  await database.transaction().execute(async (transaction) => {
    await holdFor(transaction, engine, `visit of ${complaintId}`);
    const { projection, latitude } = await transaction
      .selectFrom('casework_complaint')
      .select(['projection', 'latitude'])
      .where('complaint_id', '=', complaintId)
      .executeTakeFirstOrThrow();
    const { visit } = JSON.parse(projection) as CaseProjection;
    if (!visit || (agreed && latitude === null)) throw new ProblemFailure('not_possible_now');
    if (visit.agreed === agreed) return;
    await recordEvent(transaction, engine, {
      complaintId,
      event: { type: 'visit_answered', agencyCode: visit.agencyCode, agreed },
      actorRole: 'reporter',
      accountId: null,
      at: server.effects.now(),
      expectedVersion: null,
    });
  });
}
