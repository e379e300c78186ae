import type { Transaction } from 'kysely';
import type { Tables } from '../database/tables.ts';
import { ProblemFailure } from '../http/problem-failure.ts';
import type { RouteCall } from '../http/route.ts';
import { secretHash } from '../intake/secret-hash.ts';
import type { Server } from '../server.ts';

const KEY = /^[A-Za-z0-9_-]{22,64}$/;

/** Keeps the answer in the transaction that does what was asked. */
export type KeepAnswer<Answer> = (transaction: Transaction<Tables>, answer: Answer) => Promise<void>;

/**
 * Does an officer's action once, however often its request comes: the same key with the same content is answered as the first
 * time, with another content refused (`key_reused`), without a key refused too (`key_missing`). Keys belong to their account.
 */
export async function once<Answer extends object>(
  server: Server,
  call: RouteCall<unknown>,
  content: string | Uint8Array,
  act: (keep: KeepAnswer<Answer>) => Promise<Answer>,
): Promise<Answer> {
  const key = call.header('idempotency-key');
  if (!key || !KEY.test(key)) throw new ProblemFailure('key_missing');
  const { pepper } = server.secrets;
  const keyHash = secretHash(pepper, 'key', `${call.account?.accountId ?? ''}|${key}`);
  const bodyHash = secretHash(pepper, 'body', content);

  const earlier = await earlierAnswer<Answer>(server, keyHash, bodyHash);
  if (earlier) return earlier;
  try {
    return await act(async (transaction, answer) => {
      await transaction
        .insertInto('operations_action')
        .values({
          key_hash: keyHash,
          body_hash: bodyHash,
          answer: JSON.stringify(answer),
          at: server.effects.now().toISOString(),
        })
        .execute();
    });
  } catch (error) {
    // The same request twice at once: the other one was first, and its answer is this one's too.
    const other = await earlierAnswer<Answer>(server, keyHash, bodyHash);
    if (other) return other;
    throw error;
  }
}

async function earlierAnswer<Answer>(
  server: Server,
  keyHash: string,
  bodyHash: string,
): Promise<Answer | null> {
  const row = await server.connection.database
    .selectFrom('operations_action')
    .select(['body_hash', 'answer'])
    .where('key_hash', '=', keyHash)
    .executeTakeFirst();
  if (!row) return null;
  if (row.body_hash !== bodyHash) throw new ProblemFailure('key_reused');
  return JSON.parse(row.answer) as Answer;
}

/** An outbox gives up after two weeks; answers are kept for a month. */
const KEPT_DAYS = 31;

/** Removes answers no browser asks for any more. */
export async function sweepOldActions(server: Pick<Server, 'connection' | 'effects'>): Promise<void> {
  const before = new Date(server.effects.now().getTime() - KEPT_DAYS * 86_400_000).toISOString();
  await server.connection.database.deleteFrom('operations_action').where('at', '<', before).execute();
}
