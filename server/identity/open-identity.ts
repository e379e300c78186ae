import * as v from 'valibot';
import { wrappedPrivateKey } from '../../api-client/contract/desk/wrapped-private-key.ts';
import { type SealedPart, sealedPart } from '../../api-client/contract/intake/sealed-part.ts';
import { appendEntry } from '../audit/append-entry.ts';
import { holdFor } from '../database/hold.ts';
import { ProblemFailure } from '../http/problem-failure.ts';
import { randomUuid } from '../random-ids.ts';
import type { Server } from '../server.ts';
import { readSettings } from '../settings.ts';

const DAY_MS = 86_400_000;

export interface Opening {
  complaintId: string;
  part: 'contact' | 'service';
  reason: string;
  accountId: string;
}

/**
 * Logs one opening with its reason, then hands out the ciphertext and the caller's own wrapped key: plaintext exists in her
 * browser alone. Throws `quota_reached` (`identityQuota` of the settings, within 24 hours), `not_found`, or `not_possible_now` when nothing was sealed for her key.
 */
export async function openIdentity(server: Server, opening: Opening) {
  const { database } = server.connection;
  const { complaintId, part, accountId } = opening;
  const now = server.effects.now();
  return database.transaction().execute(async (transaction) => {
    await holdFor(transaction, server.connection.engine, `openings of ${accountId}`);
    const { used } = await transaction
      .selectFrom('identity_opening')
      .select((fields) => fields.fn.countAll<number>().as('used'))
      .where('account_id', '=', accountId)
      .where('opened_at', '>', new Date(now.getTime() - DAY_MS).toISOString())
      .executeTakeFirstOrThrow();
    // Read within the transaction, so that what an administrator changed counts at once, in every process.
    const { identityQuota } = await readSettings(transaction);
    if (Number(used) >= identityQuota) throw new ProblemFailure('quota_reached');
    const sealed = await transaction
      .selectFrom('identity_sealed_part')
      .selectAll()
      .where('complaint_id', '=', complaintId)
      .where('part', '=', part)
      .executeTakeFirst();
    if (!sealed) throw new ProblemFailure('not_found');
    const wraps = await transaction
      .selectFrom('identity_wrapped_key')
      .selectAll()
      .where('complaint_id', '=', complaintId)
      .where('part', '=', part)
      .execute();
    const mine = await transaction
      .selectFrom('identity_verifier_key')
      .selectAll()
      .where('account_id', '=', accountId)
      .where('key_id', 'in', ['', ...wraps.map((wrap) => wrap.key_id)])
      .orderBy('created_at', 'desc')
      .executeTakeFirst();
    if (!mine) throw new ProblemFailure('not_possible_now');
    await transaction
      .insertInto('identity_opening')
      .values({
        opening_id: randomUuid(server.effects, 'opening'),
        complaint_id: complaintId,
        part,
        account_id: accountId,
        reason: opening.reason,
        opened_at: now.toISOString(),
      })
      .execute();
    await appendEntry(
      transaction,
      { engine: server.connection.engine, effects: server.effects },
      { kind: 'opening', accountId, complaintId, note: opening.reason },
    );
    const stored: SealedPart = {
      format: 1,
      part,
      keyListVersion: sealed.key_list_version,
      nonce: sealed.nonce,
      ciphertext: sealed.ciphertext,
      wrappedKeys: wraps
        .filter((wrap) => wrap.key_id === mine.key_id)
        .map((wrap) => ({ keyId: wrap.key_id, encapsulated: wrap.encapsulated, wrapped: wrap.wrapped })),
    };
    return {
      sealed: v.parse(sealedPart, stored),
      keyId: mine.key_id,
      wrappedPrivateKey: v.parse(wrappedPrivateKey, JSON.parse(mine.wrapped_private_key)),
      openingsLeftToday: identityQuota - Number(used) - 1,
    };
  });
}
