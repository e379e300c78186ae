import type { AuditChain } from '../../api-client/contract/desk/audit.ts';
import type { Database } from '../database/connect.ts';
import { entryHash, NO_PREDECESSOR } from './entry-hash.ts';

const AT_ONCE = 2_000;

/**
 * Computes every hash of the log anew. `brokenAt` is the number of the first line that is not what it was when it was written, or
 * that is missing. Lines cut off at the end leave the rest whole: only a hash noted earlier (`noted`) shows that.
 */
export async function verifyChain(
  database: Pick<Database, 'selectFrom'>,
  noted: string | null = null,
): Promise<AuditChain> {
  let previousHash = NO_PREDECESSOR;
  let entries = 0;
  let notedAt: number | null = null;
  for (;;) {
    const lines = await database
      .selectFrom('operations_log')
      .selectAll()
      .where('sequence', '>', entries)
      .orderBy('sequence')
      .limit(AT_ONCE)
      .execute();
    for (const line of lines) {
      const whole =
        line.sequence === entries + 1 &&
        line.previous_hash === previousHash &&
        line.hash === entryHash(previousHash, line);
      if (!whole) return { intact: false, entries, head: previousHash, brokenAt: entries + 1, notedAt };
      entries += 1;
      previousHash = line.hash;
      if (line.hash === noted) notedAt = entries;
    }
    if (lines.length < AT_ONCE) break;
  }
  return { intact: true, entries, head: previousHash, brokenAt: null, notedAt };
}
