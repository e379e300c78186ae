import * as v from 'valibot';
import type { KeyStatus, WrappedPrivateKey } from '../../api-client/contract/desk/identity.ts';
import { keyListBody } from '../../api-client/contract/intake/key-list.ts';
import { ProblemFailure } from '../http/problem-failure.ts';
import type { Server } from '../server.ts';
import { keyIdOf } from './check-key-list.ts';
import { newestKeyList } from './key-lists.ts';

/** Puts in a verifier's new key, made in her browser; it serves once a signed list holds it. */
export async function addVerifierKey(
  server: Server,
  accountId: string,
  key: { publicKey: string; wrappedPrivateKey: WrappedPrivateKey },
): Promise<void> {
  const keyId = keyIdOf(key.publicKey);
  const known = await server.connection.database
    .selectFrom('identity_verifier_key')
    .select('key_id')
    .where('key_id', '=', keyId)
    .executeTakeFirst();
  if (known) throw new ProblemFailure('not_possible_now');
  await server.connection.database
    .insertInto('identity_verifier_key')
    .values({
      key_id: keyId,
      account_id: accountId,
      public_key: key.publicKey,
      wrapped_private_key: JSON.stringify(key.wrappedPrivateKey),
      created_at: server.effects.now().toISOString(),
    })
    .execute();
}

/** Which keys exist, as `accountId` may see it. */
export async function keyStatus(server: Server, accountId: string): Promise<KeyStatus> {
  const keyList = await newestKeyList(server);
  const listed = new Set(
    keyList ? v.parse(keyListBody, JSON.parse(keyList.body)).keys.map((key) => key.keyId) : [],
  );
  const keys = await server.connection.database
    .selectFrom('identity_verifier_key')
    .innerJoin('operations_account', 'operations_account.id', 'identity_verifier_key.account_id')
    .select(['key_id', 'public_key', 'account_id', 'name'])
    .orderBy('identity_verifier_key.created_at')
    .execute();
  const mine = keys.findLast((key) => key.account_id === accountId);
  return {
    keyList,
    mine: mine ? { keyId: mine.key_id, publicKey: mine.public_key, listed: listed.has(mine.key_id) } : null,
    waiting: keys
      .filter((key) => !listed.has(key.key_id))
      .map((key) => ({ keyId: key.key_id, publicKey: key.public_key, accountName: key.name })),
  };
}
