import type { Channel } from '../../api-client/contract/primitives.ts';
import { findSpans } from '../disclosure/text/find-spans.ts';
import type { Server } from '../server.ts';
import { type ChannelAdapter, ChannelSendError } from './channel-adapter.ts';
import type { ChannelKey } from './channel-key.ts';
import { conversationText as words } from './conversation-text.ts';
import { statusWords } from './status-words.ts';

const HOUR_MS = 3_600_000;
/** Privacy.md: reply handles serve for thirty days. */
const HANDLE_HOURS = 30 * 24;
/** In one run; the next one takes the rest. */
const MOST = 200;

export interface RelayParts {
  adapters: ReadonlyMap<Channel, ChannelAdapter>;
  key: ChannelKey;
}

/**
 * Tells reporters of chat and mail what their tracker shows: a verifier's question, and in neutral words a new state. Only who wrote first
 * and did not say stop, for thirty days after her last message, and within the hours her platform allows; what could not be sent is tried
 * again in the next run. A question that points to a person does not go through a platform: she is sent to the tracker. Returns how many
 * were told.
 */
export async function relayAnswers(server: Server, parts: RelayParts): Promise<number> {
  const now = server.effects.now().getTime();
  const due = await newsOf(server, new Date(now - HANDLE_HOURS * HOUR_MS).toISOString());
  let told = 0;
  for (const news of due) {
    const adapter = parts.adapters.get(news.channel);
    const sealed = news.keyId && news.handle ? { keyId: news.keyId, handle: news.handle } : null;
    const handle = sealed && parts.key.open(sealed, news.conversationId);
    const hours = (now - Date.parse(news.lastInAt)) / HOUR_MS;
    if (!adapter || !handle || (adapter.windowHours !== null && hours >= adapter.windowHours)) continue;
    try {
      for (const text of textsOf(server, news)) {
        await adapter.send(handle.to, text, handle.replyTo ?? undefined);
      }
    } catch (error) {
      if (!(error instanceof ChannelSendError)) throw error;
      if (error.retry === 'wait') continue;
    }
    await server.connection.database
      .updateTable('casework_conversation')
      .set({ told_state: news.state, told_message_at: news.questions.at(-1)?.at ?? news.toldMessageAt })
      .where('conversation_id', '=', news.conversationId)
      .execute();
    told += 1;
  }
  return told;
}

type News = Awaited<ReturnType<typeof newsOf>>[number];

/** Correspondences about a complaint that moved, or that the verifier asked about, since they were told last. */
async function newsOf(server: Server, since: string) {
  const { database } = server.connection;
  const rows = await database
    .selectFrom('casework_conversation as told')
    .innerJoin('identity_conversation as identity', 'identity.conversation_id', 'told.conversation_id')
    .innerJoin('casework_complaint as complaint', 'complaint.complaint_id', 'told.complaint_id')
    .leftJoin(
      database
        .selectFrom('casework_message')
        .select(['complaint_id', (fields) => fields.fn.max('at').as('asked_at')])
        .where('author', '=', 'verifier')
        .groupBy('complaint_id')
        .as('question'),
      'question.complaint_id',
      'told.complaint_id',
    )
    .select([
      'told.conversation_id as conversationId',
      'told.channel',
      'told.told_state as toldState',
      'told.told_message_at as toldMessageAt',
      'identity.key_id as keyId',
      'identity.handle',
      'identity.last_in_at as lastInAt',
      'complaint.complaint_id as complaintId',
      'complaint.state',
    ])
    .where('identity.handle', 'is not', null)
    .where('told.filing_secret', 'is', null)
    .where('identity.last_in_at', '>=', since)
    .where((where) =>
      where.or([
        where('told.told_state', 'is', null),
        where('told.told_state', '!=', where.ref('complaint.state')),
        where.and([where('question.asked_at', 'is not', null), where('told.told_message_at', 'is', null)]),
        where('told.told_message_at', '<', where.ref('question.asked_at')),
      ]),
    )
    .orderBy('told.conversation_id')
    .limit(MOST)
    .execute();
  return Promise.all(
    rows.map(async (row) => ({
      ...row,
      questions: await database
        .selectFrom('casework_message')
        .select(['text', 'at'])
        .where('complaint_id', '=', row.complaintId)
        .where('author', '=', 'verifier')
        .where('at', '>', row.toldMessageAt ?? '')
        .orderBy('at')
        .execute(),
    })),
  );
}

function textsOf(server: Server, news: News): string[] {
  const questions = news.questions.map(({ text }) =>
    findSpans(text).length === 0
      ? words.question(text)
      : words.questionNeutral(`${server.addresses.service}/lacak`),
  );
  // Her receipt told her that it was received; a question tells by itself that there is one.
  const silent = news.state === 'received' || (news.state === 'clarifying' && questions.length > 0);
  const moved = news.toldState !== news.state && !silent;
  return [...(moved ? [statusWords[news.state]] : []), ...questions];
}
