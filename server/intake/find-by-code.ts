import { ProblemFailure } from '../http/problem-failure.ts';
import type { Server } from '../server.ts';
import { secretHash } from './secret-hash.ts';
import { looksLikeNik, normaliseTrackingCode } from './tracking-code.ts';

/**
 * The complaint a tracking code opens. A code with a wrong check digit is looked up like any other, so that wrong and
 * unknown codes are answered alike in body, length and time. Throws `code_is_nik` or `code_not_found`.
 */
export async function findByCode(server: Server, typed: string): Promise<string> {
  const code = normaliseTrackingCode(typed);
  if (looksLikeNik(code)) throw new ProblemFailure('code_is_nik');
  const row = await server.connection.database
    .selectFrom('operations_receipt')
    .select('complaint_id')
    .where('code_hash', '=', secretHash(server.secrets.pepper, 'code', code))
    .executeTakeFirst();
  if (!row) throw new ProblemFailure('code_not_found');
  return row.complaint_id;
}
