import { secretHash } from '../intake/secret-hash.ts';
import { randomUuid } from '../random-ids.ts';
import type { Server } from '../server.ts';
import { addToComplaint } from './add-to-complaint.ts';
import type { ChannelAdapter } from './channel-adapter.ts';
import type { ChannelKey } from './channel-key.ts';
import { findConversation, newConversation } from './conversation-store.ts';
import { converse, type Said } from './converse.ts';
import { countRefusal } from './count-refusal.ts';
import { fileDraft } from './file-draft.ts';
import type { InboundMessage } from './inbound-message.ts';
import { settingOf } from './setting-of.ts';
import { takeMedia } from './take-media.ts';
import { OvertakenError, SeenBeforeError, saveTaken, type Taking } from './taking.ts';

/** An album has ten pictures at most; each may be overtaken by the others. */
const ATTEMPTS = 20;

/**
 * Takes one message of a chat or mail: continues the conversation, files the complaint when all is told, or adds to the one that was
 * filed. Returns what to answer (null: nothing) when the disk has everything; a message that comes again changes nothing. Who wrote is
 * sealed here and stands open in no row.
 */
export async function receiveMessage(
  server: Server,
  parts: { adapter: ChannelAdapter; key: ChannelKey },
  message: InboundMessage,
): Promise<string | null> {
  const { pepper } = server.secrets;
  const { database } = server.connection;
  const senderHash = secretHash(pepper, 'sender', `${message.channel}|${message.sender.to}`);
  const messageHash = secretHash(pepper, 'message', `${message.channel}|${message.messageId}`);
  const seen = await database
    .selectFrom('operations_channel_message')
    .select('seen_on')
    .where('message_hash', '=', messageHash)
    .executeTakeFirst();
  if (seen) return null;
  const media = await takeMedia(server, parts.adapter, message);
  const said: Said = { text: message.text, place: message.place, ...media };
  for (let attempt = 1; ; attempt += 1) {
    const before = await findConversation(database, senderHash);
    const conversation = before
      ? { ...before, silent: false }
      : newConversation(randomUuid(server.effects, 'conversation'), message.channel);
    const taking = { server, key: parts.key, message, senderHash, messageHash, before, conversation, said };
    try {
      return await take(taking);
    } catch (error) {
      if (error instanceof SeenBeforeError) return null;
      if (!(error instanceof OvertakenError) || attempt === ATTEMPTS) throw error;
    }
  }
}

async function take(taking: Taking): Promise<string> {
  const { conversation, said, server } = taking;
  if (conversation.complaintId !== null) return addToComplaint(taking, conversation.complaintId);
  const turn = converse(conversation.draft, said, settingOf(server));
  if (turn.outcome === 'file') return fileDraft(taking, turn.draft);
  const { lacks } = turn;
  const on = settingOf(server).today;
  await saveTaken(
    taking,
    { ...conversation, draft: turn.draft },
    {
      silent: turn.outcome === 'stopped',
      ...(lacks && {
        alongside: (transaction) =>
          countRefusal(transaction, { channel: conversation.channel, criterion: lacks, on }),
      }),
    },
  );
  return turn.reply;
}

/** Her code was sent: from now on nothing here can make it again. */
export async function forgetFilingSecret(server: Server, message: InboundMessage): Promise<void> {
  const senderHash = secretHash(server.secrets.pepper, 'sender', `${message.channel}|${message.sender.to}`);
  const conversation = await findConversation(server.connection.database, senderHash);
  if (!conversation?.filingSecret) return;
  await server.connection.database
    .updateTable('casework_conversation')
    .set({ filing_secret: null })
    .where('conversation_id', '=', conversation.conversationId)
    .execute();
}
