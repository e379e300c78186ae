import type { Transaction } from 'kysely';
import * as v from 'valibot';
import { keyListBody } from '../../api-client/contract/intake/key-list.ts';
import type { SealedPart } from '../../api-client/contract/intake/sealed-part.ts';
import type { Tables } from '../database/tables.ts';
import { ProblemFailure } from '../http/problem-failure.ts';

/** The sealed parts of one filing. */
export interface SealedFiling {
  complaintId: string;
  parts: readonly SealedPart[] | null;
  /** Whether she agreed to releases of single service fields, and the day of that. */
  consent: { agreed: boolean; on: string };
}

/** The key ids of lists by version, and the newest version; null before the first list. */
export interface KnownKeyLists {
  newest: number | null;
  keyIds: ReadonlyMap<number, readonly string[]>;
}

/** Reads the newest key list and those the filings name. */
export async function readKeyLists(
  transaction: Transaction<Tables>,
  filings: readonly SealedFiling[],
): Promise<KnownKeyLists> {
  const named = filings.flatMap(({ parts }) => parts?.map((part) => part.keyListVersion) ?? []);
  const rows = await transaction
    .selectFrom('identity_key_list')
    .select(['version', 'body'])
    .where(({ or, eb }) =>
      or([
        eb('version', '=', (of) =>
          of.selectFrom('identity_key_list').select(of.fn.max('version').as('newest')),
        ),
        ...(named.length === 0 ? [] : [eb('version', 'in', [...new Set(named)])]),
      ]),
    )
    .execute();
  const keyIds = rows.map(({ version, body }): [number, string[]] => [
    version,
    v.parse(keyListBody, JSON.parse(body)).keys.map((key) => key.keyId),
  ]);
  return {
    newest: rows.length === 0 ? null : Math.max(...rows.map((row) => row.version)),
    keyIds: new Map(keyIds),
  };
}

/**
 * Whether a filing's sealed parts fit. Every key list ever published is accepted, because an outbox may be old. Throws
 * `ProblemFailure`: `identity_not_ready` when parts were sent before any list exists, `key_list_unknown` when the wraps do not fit
 * the named list, `invalid_body` when the contact part is missing.
 */
export function checkSealedParts({ parts }: SealedFiling, lists: KnownKeyLists): void {
  if (lists.newest === null) {
    if (parts !== null) throw new ProblemFailure('identity_not_ready', ['sealed']);
    return;
  }
  if (parts === null || new Set(parts.map((part) => part.part)).size !== parts.length) {
    throw new ProblemFailure('invalid_body', ['sealed']);
  }
  if (!parts.some((part) => part.part === 'contact')) throw new ProblemFailure('invalid_body', ['sealed']);
  for (const part of parts) {
    const listed = lists.keyIds.get(part.keyListVersion);
    const wrapped = part.wrappedKeys.map((key) => key.keyId);
    if (!listed || [...listed].sort().join() !== [...wrapped].sort().join()) {
      throw new ProblemFailure('key_list_unknown', ['sealed']);
    }
  }
}

/**
 * Stores the checked parts of filings in the caller's transaction. Zone: identity; ciphertext only. A key that has since left the
 * list gets no wrap: who was removed opens nothing that comes later.
 */
export async function storeSealedParts(
  transaction: Transaction<Tables>,
  filings: readonly SealedFiling[],
  lists: KnownKeyLists,
): Promise<void> {
  const current = new Set(lists.newest === null ? [] : lists.keyIds.get(lists.newest));
  const sealed = filings.flatMap(({ complaintId, parts }) =>
    (parts ?? []).map((part) => ({ ...part, complaintId })),
  );
  if (sealed.length === 0) return;
  await transaction
    .insertInto('identity_sealed_part')
    .values(
      sealed.map((part) => ({
        complaint_id: part.complaintId,
        part: part.part,
        key_list_version: part.keyListVersion,
        nonce: part.nonce,
        ciphertext: part.ciphertext,
      })),
    )
    .execute();
  const wraps = sealed.flatMap(({ complaintId, part, wrappedKeys }) =>
    wrappedKeys
      .filter(({ keyId }) => current.has(keyId))
      .map((key) => ({
        complaint_id: complaintId,
        part,
        key_id: key.keyId,
        encapsulated: key.encapsulated,
        wrapped: key.wrapped,
      })),
  );
  // A statement holds some 32,000 values; a long list of keys times a full batch may be more.
  for (let from = 0; from < wraps.length; from += WRAPS_AT_ONCE) {
    await transaction
      .insertInto('identity_wrapped_key')
      .values(wraps.slice(from, from + WRAPS_AT_ONCE))
      .execute();
  }
  const consents = filings.filter(({ parts }) => parts?.some((part) => part.part === 'service'));
  if (consents.length === 0) return;
  await transaction
    .insertInto('identity_consent')
    .values(
      consents.map(({ complaintId, consent }) => ({
        complaint_id: complaintId,
        agreed: consent.agreed ? 1 : 0,
        changed_on: consent.on,
      })),
    )
    .execute();
}

const WRAPS_AT_ONCE = 1_000;
