import type { Transaction } from 'kysely';
import { localDateOf } from '../casework/deadlines/local-date.ts';
import { holdFor } from '../database/hold.ts';
import type { Tables } from '../database/tables.ts';
import type { Server } from '../server.ts';
import type { ChannelKey } from './channel-key.ts';
import { type Conversation, findConversation, saveConversation } from './conversation-store.ts';
import type { Said } from './converse.ts';
import type { InboundMessage } from './inbound-message.ts';

/** One message being taken into its correspondence. */
export interface Taking {
  server: Server;
  key: ChannelKey;
  message: InboundMessage;
  senderHash: string;
  messageHash: string;
  /** As it was read; what is written must still follow it. */
  before: Conversation | null;
  conversation: Conversation;
  said: Said;
}

/** The platform repeats a message that was taken already. */
export class SeenBeforeError extends Error {
  override name = 'SeenBeforeError';
}

/** Another message of the same person was taken in between (the pictures of one album arrive at once): take this one again. */
export class OvertakenError extends Error {
  override name = 'OvertakenError';
}

/**
 * Writes what the message made of the correspondence, and that it was seen, in the caller's transaction. `silent`: no answer is wanted any
 * more. Throws `SeenBeforeError` or `OvertakenError`; then nothing may be kept.
 */
export async function writeTaken(
  transaction: Transaction<Tables>,
  taking: Taking,
  next: Conversation,
  silent = false,
): Promise<void> {
  const { server, message, senderHash, messageHash } = taking;
  await holdFor(transaction, server.connection.engine, `conversation ${senderHash}`);
  const { numInsertedOrUpdatedRows } = await transaction
    .insertInto('operations_channel_message')
    .values({
      message_hash: messageHash,
      seen_on: localDateOf(server.effects.now().getTime(), server.reference.instance.timeZone),
    })
    .onConflict((conflict) => conflict.column('message_hash').doNothing())
    .executeTakeFirst();
  if (numInsertedOrUpdatedRows !== 1n) throw new SeenBeforeError();
  const stands = await findConversation(transaction, senderHash);
  if (JSON.stringify(stands) !== JSON.stringify(taking.before)) throw new OvertakenError();
  const handle = { to: message.sender.to, replyTo: message.messageId };
  await saveConversation(transaction, next, {
    senderHash,
    handle: silent ? null : taking.key.seal(handle, next.conversationId),
    at: server.effects.now(),
  });
}

/** The same in a transaction of its own, with what belongs to it. */
export async function saveTaken(
  taking: Taking,
  next: Conversation,
  options: { silent?: boolean; alongside?: (transaction: Transaction<Tables>) => Promise<void> } = {},
): Promise<void> {
  await taking.server.connection.database.transaction().execute(async (transaction) => {
    await writeTaken(transaction, taking, next, options.silent);
    await options.alongside?.(transaction);
  });
}
