import type { Kysely } from 'kysely';
import * as v from 'valibot';
import {
  type KeyListBody,
  keyListBody,
  type PublicKeyEntry,
} from '../../api-client/contract/intake/key-list.ts';
import type { Tables } from '../database/tables.ts';

/** The newest signed list, read; null before the first. */
export async function currentList(
  database: Kysely<Tables>,
): Promise<{ signer: string; body: KeyListBody } | null> {
  const row = await database
    .selectFrom('identity_key_list')
    .select(['signer', 'body'])
    .orderBy('version', 'desc')
    .executeTakeFirst();
  return row ? { signer: row.signer, body: v.parse(keyListBody, JSON.parse(row.body)) } : null;
}

/** The keys identity is sealed for now; none before the first list. */
export async function currentKeys(database: Kysely<Tables>): Promise<PublicKeyEntry[]> {
  return (await currentList(database))?.body.keys ?? [];
}
