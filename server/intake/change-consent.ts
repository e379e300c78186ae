import { localDateOf } from '../casework/deadlines/local-date.ts';
import { holdFor } from '../database/hold.ts';
import { ProblemFailure } from '../http/problem-failure.ts';
import type { Server } from '../server.ts';

/**
 * The reporter says whether single fields of her service data may be released. Taking it back ends every release at once and erases its
 * ciphertext. Throws `ProblemFailure`: `not_possible_now` when no service data was sealed.
 */
export async function changeConsent(server: Server, complaintId: string, agreed: boolean): Promise<void> {
  const now = server.effects.now();
  await server.connection.database.transaction().execute(async (transaction) => {
    // A release that is being made this very moment comes before or after, never in between.
    await holdFor(transaction, server.connection.engine, `consent of ${complaintId}`);
    const { numUpdatedRows } = await transaction
      .updateTable('identity_consent')
      .set({
        agreed: agreed ? 1 : 0,
        changed_on: localDateOf(now.getTime(), server.reference.instance.timeZone),
      })
      .where('complaint_id', '=', complaintId)
      .executeTakeFirst();
    if (numUpdatedRows !== 1n) throw new ProblemFailure('not_possible_now');
    if (agreed) return;
    await transaction
      .updateTable('identity_release')
      .set({
        encapsulated: null,
        ciphertext: null,
        ended_at: now.toISOString(),
        ended_because: 'withdrawn',
      })
      .where('complaint_id', '=', complaintId)
      .where('ended_at', 'is', null)
      .execute();
  });
}
