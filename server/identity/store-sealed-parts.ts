import type { Transaction } from 'kysely';
import * as v from 'valibot';
import { keyListBody } from '../../api-client/contract/intake/key-list.ts';
import type { SealedPart } from '../../api-client/contract/intake/sealed-part.ts';
import type { Tables } from '../database/tables.ts';
import { ProblemFailure } from '../http/problem-failure.ts';

/**
 * Stores a filing's sealed parts in the caller's transaction. Zone: identity; ciphertext only. Every key list ever
 * published is accepted, because an outbox may be old. Throws `ProblemFailure`: `identity_not_ready` when parts were sent
 * before any list exists, `key_list_unknown` when the wraps do not fit the named list, `invalid_body` when the contact
 * part is missing. A key that has since left the list gets no wrap: who was removed opens nothing that comes later.
 */
export async function storeSealedParts(
  transaction: Transaction<Tables>,
  complaintId: string,
  parts: readonly SealedPart[] | null,
  consent: { agreed: boolean; on: string },
): Promise<void> {
  const newest = await transaction
    .selectFrom('identity_key_list')
    .select((fields) => fields.fn.max('version').as('version'))
    .executeTakeFirst();
  if (!newest?.version) {
    if (parts !== null) throw new ProblemFailure('identity_not_ready', ['sealed']);
    return;
  }
  if (parts === null || new Set(parts.map((part) => part.part)).size !== parts.length) {
    throw new ProblemFailure('invalid_body', ['sealed']);
  }
  if (!parts.some((part) => part.part === 'contact')) throw new ProblemFailure('invalid_body', ['sealed']);
  for (const part of parts) await storePart(transaction, complaintId, part, newest.version);
  if (parts.some((part) => part.part === 'service')) {
    await transaction
      .insertInto('identity_consent')
      .values({ complaint_id: complaintId, agreed: consent.agreed ? 1 : 0, changed_on: consent.on })
      .execute();
  }
}

async function storePart(
  transaction: Transaction<Tables>,
  complaintId: string,
  part: SealedPart,
  newestVersion: number,
): Promise<void> {
  const listed = await keysOf(transaction, part.keyListVersion);
  const current = new Set(await keysOf(transaction, newestVersion));
  const wrapped = part.wrappedKeys.map((key) => key.keyId);
  if ([...listed].sort().join() !== [...wrapped].sort().join()) {
    throw new ProblemFailure('key_list_unknown', ['sealed']);
  }
  await transaction
    .insertInto('identity_sealed_part')
    .values({
      complaint_id: complaintId,
      part: part.part,
      key_list_version: part.keyListVersion,
      nonce: part.nonce,
      ciphertext: part.ciphertext,
    })
    .execute();
  for (const key of part.wrappedKeys.filter(({ keyId }) => current.has(keyId))) {
    await transaction
      .insertInto('identity_wrapped_key')
      .values({
        complaint_id: complaintId,
        part: part.part,
        key_id: key.keyId,
        encapsulated: key.encapsulated,
        wrapped: key.wrapped,
      })
      .execute();
  }
}

async function keysOf(transaction: Transaction<Tables>, version: number): Promise<string[]> {
  const list = await transaction
    .selectFrom('identity_key_list')
    .select('body')
    .where('version', '=', version)
    .executeTakeFirst();
  if (!list) throw new ProblemFailure('key_list_unknown', ['sealed']);
  return v.parse(keyListBody, JSON.parse(list.body)).keys.map((key) => key.keyId);
}
