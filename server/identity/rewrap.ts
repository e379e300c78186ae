import type { Kysely } from 'kysely';
import * as v from 'valibot';
import {
  type BoundWrap,
  type RewrapBatch,
  type RewrapRequest,
  WRAPS_PER_BATCH,
} from '../../api-client/contract/desk/key-changes.ts';
import { wrappedPrivateKey } from '../../api-client/contract/desk/wrapped-private-key.ts';
import type { Tables } from '../database/tables.ts';
import { ProblemFailure } from '../http/problem-failure.ts';
import type { Server } from '../server.ts';
import { currentKeys } from './current-keys.ts';

/** Sealed parts there are. */
export async function countParts(database: Kysely<Tables>): Promise<number> {
  const { count } = await database
    .selectFrom('identity_sealed_part')
    .select((fields) => fields.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** Sealed parts that `keyId` has no wrapped data key for. */
export async function countMissing(database: Kysely<Tables>, keyId: string): Promise<number> {
  const { count } = await database
    .selectFrom('identity_wrapped_key')
    .select((fields) => fields.fn.countAll<number>().as('count'))
    .where('key_id', '=', keyId)
    .executeTakeFirstOrThrow();
  return (await countParts(database)) - Number(count);
}

/**
 * The next wrapped data keys that the listed key `to` lacks, under a key the caller can open: her own, or the recovery key's. Wrapped keys
 * alone; no sealed body. Throws `not_found` when `to` is not in the newest list, `not_possible_now` without a key of her own.
 */
export async function nextToRewrap(
  server: Server,
  accountId: string,
  to: string,
  { source, after }: RewrapRequest,
): Promise<RewrapBatch> {
  const { database } = server.connection;
  await assertListed(database, to);
  const from = source === 'recovery' ? await recoveryKeyId(database) : null;
  const own =
    source === 'own'
      ? await database
          .selectFrom('identity_verifier_key')
          .select(['key_id', 'wrapped_private_key'])
          .where('account_id', '=', accountId)
          .where('key_id', '!=', to)
          .orderBy('created_at')
          .executeTakeFirst()
      : null;
  const fromKeyId = from ?? own?.key_id ?? null;
  if (fromKeyId === null) throw new ProblemFailure('not_possible_now');
  const [afterId = '', afterPart = ''] = (after ?? '').split('/');
  const rows = await database
    .selectFrom('identity_wrapped_key as mine')
    .select(['mine.complaint_id', 'mine.part', 'mine.encapsulated', 'mine.wrapped'])
    .where('mine.key_id', '=', fromKeyId)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('identity_wrapped_key as there')
            .select('there.key_id')
            .whereRef('there.complaint_id', '=', 'mine.complaint_id')
            .whereRef('there.part', '=', 'mine.part')
            .where('there.key_id', '=', to),
        ),
      ),
    )
    .where(({ or, and, eb }) =>
      or([
        eb('mine.complaint_id', '>', afterId),
        and([eb('mine.complaint_id', '=', afterId), eb('mine.part', '>', afterPart as 'contact')]),
      ]),
    )
    .orderBy('mine.complaint_id')
    .orderBy('mine.part')
    .limit(WRAPS_PER_BATCH)
    .execute();
  return {
    total: await countParts(database),
    missing: await countMissing(database, to),
    fromKeyId,
    wrappedPrivateKey: own ? v.parse(wrappedPrivateKey, JSON.parse(own.wrapped_private_key)) : null,
    items: rows.map((row) => ({
      complaintId: row.complaint_id,
      part: row.part,
      encapsulated: row.encapsulated,
      wrapped: row.wrapped,
    })),
  };
}

/** Keeps data keys wrapped for the listed key `to`. One that is there already is never replaced; parts nobody sealed are refused. Returns how many were new. */
export async function storeWraps(
  database: Kysely<Tables>,
  to: string,
  items: readonly BoundWrap[],
): Promise<number> {
  await assertListed(database, to);
  let stored = 0;
  for (const item of items) {
    const sealed = await database
      .selectFrom('identity_sealed_part')
      .select('part')
      .where('complaint_id', '=', item.complaintId)
      .where('part', '=', item.part)
      .executeTakeFirst();
    if (!sealed) throw new ProblemFailure('invalid_body', ['items']);
    const { numInsertedOrUpdatedRows } = await database
      .insertInto('identity_wrapped_key')
      .values({
        complaint_id: item.complaintId,
        part: item.part,
        key_id: to,
        encapsulated: item.encapsulated,
        wrapped: item.wrapped,
      })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    stored += Number(numInsertedOrUpdatedRows ?? 0);
  }
  return stored;
}

/** The recovery key of the newest list; null before the first. */
export async function recoveryKeyId(database: Kysely<Tables>): Promise<string | null> {
  return (await currentKeys(database)).find((key) => key.kind === 'recovery')?.keyId ?? null;
}

async function assertListed(database: Kysely<Tables>, keyId: string): Promise<void> {
  const keys = await currentKeys(database);
  if (!keys.some((key) => key.kind === 'verifier' && key.keyId === keyId)) {
    throw new ProblemFailure('not_found');
  }
}
