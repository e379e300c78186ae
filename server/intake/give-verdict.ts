import type { GiveVerdict } from '../../api-client/contract/intake/track.ts';
import type { CaseEvent } from '../casework/case-event.ts';
import { recordEvent } from '../casework/record-event.ts';
import type { Server } from '../server.ts';

/**
 * Takes the reporter's verdict, until 30 days after the resolution: "solved" closes the complaint (one that silence closed stays so),
 * "not solved" reopens it. Throws `not_possible_now` afterwards.
 */
export async function giveVerdict(server: Server, complaintId: string, given: GiveVerdict): Promise<void> {
  const at = server.effects.now();
  await server.connection.database.transaction().execute(async (transaction) => {
    const record = (event: CaseEvent) =>
      recordEvent(transaction, server.connection.engine, {
        complaintId,
        event,
        actorRole: 'reporter',
        accountId: null,
        at,
        expectedVersion: null,
      });
    const { version, state } = await record({
      type: 'verdict_given',
      verdict: given.verdict,
      rating: given.rating,
    });
    await transaction
      .insertInto('casework_verdict')
      .values({
        complaint_id: complaintId,
        sequence: version,
        verdict: given.verdict,
        reason: given.reason || null,
        rating: given.rating,
      })
      .execute();
    // Her reason is her own text and stands in casework_verdict; the event says only that it was she.
    if (given.verdict === 'not_solved')
      await record({ type: 'reopened', reason: 'pelapor menilai belum beres' });
    else if (state === 'resolved') await record({ type: 'closed', because: 'verdict' });
  });
}
