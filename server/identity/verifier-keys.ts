import type { KeyStatus } from '../../api-client/contract/desk/identity.ts';
import type { Server } from '../server.ts';
import { currentKeys } from './current-keys.ts';
import { drillStatus } from './drill.ts';
import { changeFor } from './key-changes.ts';
import { newestKeyList } from './key-lists.ts';
import { countMissing, countParts } from './rewrap.ts';

/** Which keys exist, as `accountId` may see it. */
export async function keyStatus(server: Server, accountId: string): Promise<KeyStatus> {
  const { database } = server.connection;
  const keyList = await newestKeyList(server);
  const listed = new Set((await currentKeys(database)).map((key) => key.keyId));
  const keys = await database
    .selectFrom('identity_verifier_key')
    .innerJoin('operations_account', 'operations_account.id', 'identity_verifier_key.account_id')
    .select(['key_id', 'public_key', 'account_id', 'name'])
    .orderBy('identity_verifier_key.created_at')
    .execute();
  const shown = keys.map((key) => ({
    keyId: key.key_id,
    publicKey: key.public_key,
    accountName: key.name,
    mine: key.account_id === accountId,
  }));
  const own = shown.filter((key) => key.mine);
  const mine = own.find((key) => listed.has(key.keyId)) ?? own.at(-1);
  const owners = new Set(keys.filter((key) => listed.has(key.key_id)).map((key) => key.account_id));
  const change = await changeFor(server, accountId);
  const verifiers = shown.filter((key) => listed.has(key.keyId));
  return {
    keyList,
    mine: mine ? { keyId: mine.keyId, publicKey: mine.publicKey, listed: listed.has(mine.keyId) } : null,
    waiting: shown.flatMap((key, index) =>
      // A replaced key stays until everything is moved; it does not wait for anything.
      listed.has(key.keyId) || (change?.listed && change.oldKeyId === key.keyId)
        ? []
        : [{ ...key, replaces: owners.has(keys[index]?.account_id ?? '') }],
    ),
    verifiers: await Promise.all(
      verifiers.map(async (key) => ({ ...key, missing: await countMissing(database, key.keyId) })),
    ),
    total: await countParts(database),
    change,
    ...(await drillStatus(server)),
  };
}
