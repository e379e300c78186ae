import type { Receipt } from '../../api-client/contract/intake/complaint.ts';
import { ProblemFailure } from '../http/problem-failure.ts';
import type { Server } from '../server.ts';
import { secretHash } from './secret-hash.ts';
import { trackingCodeFor } from './tracking-code.ts';

/** A filing as it is recognised when it comes again: keyed hashes alone are stored, of the code as well. */
export interface FilingMark {
  trackingCode: string;
  keyHash: string;
  bodyHash: string;
}

const KEY = /^[A-Za-z0-9_-]{22,64}$/;

/** Marks what was sent under a key. Throws `key_missing` for a key that is none. */
export function markFiling(server: Server, idempotencyKey: string | undefined, sent: unknown): FilingMark {
  if (!idempotencyKey || !KEY.test(idempotencyKey)) throw new ProblemFailure('key_missing');
  const { pepper, codeSecret } = server.secrets;
  return {
    trackingCode: trackingCodeFor(codeSecret, idempotencyKey),
    keyHash: secretHash(pepper, 'key', idempotencyKey),
    bodyHash: secretHash(pepper, 'body', JSON.stringify(sent)),
  };
}

/** The receipt of the very same filing, null when its key is new. Throws `key_reused` when something else came under the key. */
export async function earlierReceipt(server: Server, mark: FilingMark): Promise<Receipt | null> {
  const row = await server.connection.database
    .selectFrom('operations_receipt')
    .select(['body_hash', 'record'])
    .where('key_hash', '=', mark.keyHash)
    .executeTakeFirst();
  if (!row) return null;
  // Empty since the complaint was erased: whoever has the key sends what she sent then.
  if (row.body_hash !== '' && row.body_hash !== mark.bodyHash) throw new ProblemFailure('key_reused');
  return { ...(JSON.parse(row.record) as Receipt), trackingCode: mark.trackingCode };
}
