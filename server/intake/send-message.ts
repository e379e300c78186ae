import type { SendMessage } from '../../api-client/contract/intake/track.ts';
import { recordEvent } from '../casework/record-event.ts';
import { holdFor } from '../database/hold.ts';
import type { Server } from '../server.ts';

/** Adds the reporter's message to the thread. The message id is the sender's: a repeated request changes nothing. */
export async function sendMessage(server: Server, complaintId: string, message: SendMessage): Promise<void> {
  const at = server.effects.now();
  await server.connection.database.transaction().execute(async (transaction) => {
    await holdFor(transaction, server.connection.engine, `message ${message.messageId}`);
    const known = await transaction
      .selectFrom('casework_message')
      .select('complaint_id')
      .where('message_id', '=', message.messageId)
      .executeTakeFirst();
    if (known) return;
    await transaction
      .insertInto('casework_message')
      .values({
        message_id: message.messageId,
        complaint_id: complaintId,
        author: 'reporter',
        account_id: null,
        text: message.text,
        at: at.toISOString(),
      })
      .execute();
    await recordEvent(transaction, server.connection.engine, {
      complaintId,
      event: { type: 'message_received', messageId: message.messageId },
      actorRole: 'reporter',
      accountId: null,
      at,
      expectedVersion: null,
    });
  });
}
