import { addDays, localDateOf } from '../casework/deadlines/local-date.ts';
import type { Server } from '../server.ts';
import { countRefusal } from './count-refusal.ts';

const HOUR_MS = 3_600_000;
/** Told half and then nothing: photos wait two days at most, so does the rest. */
const UNFINISHED_HOURS = 40;
const DAYS = 30;

/**
 * Ends what is over: a conversation thirty days after its last message, one that was never finished after forty hours (counted as refused:
 * incomplete), recordings nobody filed, marks of messages seen. Returns how many conversations ended.
 */
export async function forgetOldConversations(server: Server): Promise<number> {
  const { database } = server.connection;
  const now = server.effects.now().getTime();
  const at = (hours: number) => new Date(now - hours * HOUR_MS).toISOString();
  const today = localDateOf(now, server.reference.instance.timeZone);
  const over = await database
    .selectFrom('identity_conversation as identity')
    .innerJoin('casework_conversation as told', 'told.conversation_id', 'identity.conversation_id')
    .select(['told.conversation_id', 'channel', 'complaint_id', 'draft'])
    .where((where) =>
      where.or([
        where('last_in_at', '<', at(DAYS * 24)),
        where.and([where('complaint_id', 'is', null), where('last_in_at', '<', at(UNFINISHED_HOURS))]),
      ]),
    )
    .execute();
  for (const { conversation_id, channel, complaint_id, draft } of over) {
    await database.transaction().execute(async (transaction) => {
      for (const table of ['identity_conversation', 'casework_conversation'] as const) {
        await transaction.deleteFrom(table).where('conversation_id', '=', conversation_id).execute();
      }
      // Who only said hello asked for nothing.
      const told = (JSON.parse(draft) as { story: string | null }).story !== null;
      if (complaint_id !== null || !told) return;
      await countRefusal(transaction, { channel, criterion: 'incomplete', on: today });
    });
  }
  const stray = await database
    .selectFrom('casework_recording')
    .select('recording_id')
    .where('complaint_id', 'is', null)
    .where('at', '<', at(48))
    .execute();
  for (const { recording_id } of stray) {
    await database.deleteFrom('casework_recording').where('recording_id', '=', recording_id).execute();
    await server.photos.casework.remove(`${recording_id}.bin`);
  }
  await database
    .deleteFrom('operations_channel_message')
    .where('seen_on', '<', addDays(today, -DAYS))
    .execute();
  return over.length;
}
