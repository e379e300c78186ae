import * as v from 'valibot';
import { wrappedPrivateKey } from '../../api-client/contract/desk/wrapped-private-key.ts';
import { ProblemFailure } from '../http/problem-failure.ts';
import type { Server } from '../server.ts';

/** The newest key of each of these officers, by account. */
export async function officerKeys(server: Server, accountIds: readonly string[]) {
  const rows = await server.connection.database
    .selectFrom('identity_officer_key')
    .select(['account_id', 'key_id', 'public_key'])
    .where('account_id', 'in', ['', ...accountIds])
    .orderBy('created_at')
    .execute();
  return new Map(
    rows.map((row) => [row.account_id, { keyId: row.key_id, publicKey: row.public_key }] as const),
  );
}

/** One key of an officer with the private half still wrapped. Throws `release_ended` when it is not there any more. */
export async function wrappedOfficerKey(server: Server, accountId: string, keyId: string) {
  const row = await server.connection.database
    .selectFrom('identity_officer_key')
    .select('wrapped_private_key')
    .where('account_id', '=', accountId)
    .where('key_id', '=', keyId)
    .executeTakeFirst();
  if (!row) throw new ProblemFailure('release_ended');
  return v.parse(wrappedPrivateKey, JSON.parse(row.wrapped_private_key));
}
