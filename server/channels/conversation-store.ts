import type { Transaction } from 'kysely';
import * as v from 'valibot';
import type { Channel } from '../../api-client/contract/primitives.ts';
import type { Database } from '../database/connect.ts';
import type { Tables } from '../database/tables.ts';
import { type Draft, draft as draftSchema, emptyDraft } from './draft.ts';

/** A correspondence as it stands. `complaintId`: what it became; from then on a message belongs to that complaint. */
export interface Conversation {
  conversationId: string;
  channel: Channel;
  draft: Draft;
  complaintId: string | null;
  /** Set while its code was not sent yet. */
  filingSecret: string | null;
  /** She said stop. */
  silent: boolean;
}

type Reader = Pick<Database, 'selectFrom'> | Transaction<Tables>;

/** The correspondence of a sender, by the keyed hash of her id on the platform; null before her first message. */
export async function findConversation(database: Reader, senderHash: string): Promise<Conversation | null> {
  const row = await database
    .selectFrom('identity_conversation as identity')
    .innerJoin('casework_conversation as told', 'told.conversation_id', 'identity.conversation_id')
    .select(['told.conversation_id', 'channel', 'draft', 'complaint_id', 'filing_secret', 'handle'])
    .where('identity.sender_hash', '=', senderHash)
    .executeTakeFirst();
  if (!row) return null;
  return {
    conversationId: row.conversation_id,
    channel: row.channel,
    draft: v.parse(v.pipe(v.string(), v.parseJson(), draftSchema), row.draft),
    complaintId: row.complaint_id,
    filingSecret: row.filing_secret,
    silent: row.handle === null,
  };
}

export const newConversation = (conversationId: string, channel: Channel): Conversation => ({
  conversationId,
  channel,
  draft: emptyDraft,
  complaintId: null,
  filingSecret: null,
  silent: false,
});

/** Writes what a message made of the correspondence. `handle` null: she wants no answers any more. */
export async function saveConversation(
  transaction: Transaction<Tables>,
  conversation: Conversation,
  sender: { senderHash: string; handle: { keyId: string; handle: string } | null; at: Date },
): Promise<void> {
  const { conversationId } = conversation;
  const identity = {
    key_id: sender.handle?.keyId ?? null,
    handle: sender.handle?.handle ?? null,
    last_in_at: sender.at.toISOString(),
  };
  await transaction
    .insertInto('identity_conversation')
    .values({ conversation_id: conversationId, sender_hash: sender.senderHash, ...identity })
    .onConflict((conflict) => conflict.column('conversation_id').doUpdateSet(identity))
    .execute();
  const told = {
    draft: JSON.stringify(conversation.draft),
    complaint_id: conversation.complaintId,
    filing_secret: conversation.filingSecret,
  };
  await transaction
    .insertInto('casework_conversation')
    .values({
      conversation_id: conversationId,
      channel: conversation.channel,
      ...told,
      told_state: null,
      told_message_at: null,
    })
    .onConflict((conflict) => conflict.column('conversation_id').doUpdateSet(told))
    .execute();
}
