import type { WrappedPrivateKey } from '../../api-client/contract/desk/wrapped-private-key.ts';
import { ProblemFailure } from '../http/problem-failure.ts';
import type { Server } from '../server.ts';
import { keyIdOf } from './check-key-list.ts';

/**
 * Puts in a key made in its owner's browser, the private half wrapped (zone: identity). A verifier's serves once a signed list holds it; of
 * an officer's the newest is used, and what was released to an older one stays its own. Throws `not_possible_now` for a known key.
 */
export async function addOwnKey(
  server: Server,
  table: 'identity_verifier_key' | 'identity_officer_key',
  accountId: string,
  key: { publicKey: string; wrappedPrivateKey: WrappedPrivateKey },
): Promise<void> {
  const keyId = keyIdOf(key.publicKey);
  const known = await server.connection.database
    .selectFrom(table)
    .select('key_id')
    .where('key_id', '=', keyId)
    .executeTakeFirst();
  if (known) throw new ProblemFailure('not_possible_now');
  await server.connection.database
    .insertInto(table)
    .values({
      key_id: keyId,
      account_id: accountId,
      public_key: key.publicKey,
      wrapped_private_key: JSON.stringify(key.wrappedPrivateKey),
      created_at: server.effects.now().toISOString(),
    })
    .execute();
}
