import { createHash } from 'node:crypto';
import type { SignedKeyList } from '../../api-client/contract/intake/key-list.ts';
import { holdFor } from '../database/hold.ts';
import { ProblemFailure } from '../http/problem-failure.ts';
import type { Server } from '../server.ts';
import { checkKeyList } from './check-key-list.ts';
import { endChangeIfMoved, listApprovedChange } from './end-key-change.ts';

/** The list identity is sealed for now; null before the first one. Zone: identity, but public by nature. */
export async function newestKeyList(server: Pick<Server, 'connection'>): Promise<SignedKeyList | null> {
  const row = await server.connection.database
    .selectFrom('identity_key_list')
    .select(['body', 'signer', 'signature'])
    .orderBy('version', 'desc')
    .executeTakeFirst();
  return row ?? null;
}

/**
 * Takes a newly signed list. The first one pins its signer for ever; versions grow by one, each by one change that two persons agreed on;
 * every verifier key in it was put in by an account of this desk. Throws `list_not_approved`, or `invalid_body`.
 */
export async function publishKeyList(server: Server, signed: SignedKeyList): Promise<void> {
  const list = checkKeyList(signed);
  await server.connection.database.transaction().execute(async (transaction) => {
    await holdFor(transaction, server.connection.engine, 'key list');
    const newest = await transaction
      .selectFrom('identity_key_list')
      .select(['version', 'signer'])
      .orderBy('version', 'desc')
      .executeTakeFirst();
    if (newest && newest.signer !== signed.signer) throw new ProblemFailure('invalid_body', ['signer']);
    if (list.version !== (newest?.version ?? 0) + 1) throw new ProblemFailure('changed_meanwhile');
    for (const key of list.keys.filter((entry) => entry.kind === 'verifier')) {
      const known = await transaction
        .selectFrom('identity_verifier_key')
        .select('public_key')
        .where('key_id', '=', key.keyId)
        .executeTakeFirst();
      if (known?.public_key !== key.publicKey) throw new ProblemFailure('invalid_body', ['keys']);
    }
    const now = server.effects.now();
    if (newest) await listApprovedChange(transaction, list, now);
    await transaction
      .insertInto('identity_key_list')
      .values({
        version: list.version,
        body: signed.body,
        signer: signed.signer,
        signature: signed.signature,
      })
      .execute();
    await endChangeIfMoved(transaction, now);
  });
}

/** SHA-256 of the recovery key's signing half as 16 groups of four hex digits; what the widget pins. */
export function fingerprintOfSigner(signer: string): string {
  const hex = createHash('sha256').update(Buffer.from(signer, 'base64url')).digest('hex');
  return (hex.match(/.{4}/g) ?? []).join(' ');
}
