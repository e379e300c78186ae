import type { Transaction } from 'kysely';
import * as v from 'valibot';
import { keyListBody } from '../../api-client/contract/intake/key-list.ts';
import type { SealedPart } from '../../api-client/contract/intake/sealed-part.ts';
import type { Insertion } from '../database/insert-together.ts';
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
  transaction: Pick<Transaction<Tables>, 'selectFrom'>,
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
 * What stores the checked parts of filings, for the caller to insert. Zone: identity; ciphertext only. A key that has since left the
 * list gets no wrap: who was removed opens nothing that comes later.
 */
export function sealedPartInsertions(
  transaction: Transaction<Tables>,
  filings: readonly SealedFiling[],
  lists: KnownKeyLists,
): Insertion[] {
  const { parts, wraps, consents } = sealedRows(filings, lists);
  return [
    ...(parts.length > 0 ? [transaction.insertInto('identity_sealed_part').values(parts)] : []),
    ...portions(wraps, WRAPS_AT_ONCE).map((some) =>
      transaction.insertInto('identity_wrapped_key').values(some),
    ),
    ...(consents.length > 0 ? [transaction.insertInto('identity_consent').values(consents)] : []),
  ];
}

/** The same as rows of `identity_sealed_part`, `identity_wrapped_key` and `identity_consent`. */
export function sealedRows(filings: readonly SealedFiling[], lists: KnownKeyLists) {
  const current = new Set(lists.newest === null ? [] : lists.keyIds.get(lists.newest));
  const sealed = filings.flatMap(({ complaintId, parts }) =>
    (parts ?? []).map((part) => ({ ...part, complaintId })),
  );
  const parts = sealed.map((part) => ({
    complaint_id: part.complaintId,
    part: part.part,
    key_list_version: part.keyListVersion,
    nonce: part.nonce,
    ciphertext: part.ciphertext,
  }));
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
  const consents = filings
    .filter((filing) => filing.parts?.some((part) => part.part === 'service'))
    .map(({ complaintId, consent }) => ({
      complaint_id: complaintId,
      agreed: consent.agreed ? (1 as const) : (0 as const),
      changed_on: consent.on,
    }));
  return { parts, wraps, consents };
}

/** A statement holds some 32,000 values; a long list of keys times a full batch may be more. */
const WRAPS_AT_ONCE = 1_000;

function portions<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
