import type { Transaction } from 'kysely';
import type { AuditKind } from '../../api-client/contract/desk/audit.ts';
import type { DatabaseEngine } from '../database/connect.ts';
import { holdFor } from '../database/hold.ts';
import type { Tables } from '../database/tables.ts';
import type { Effects } from '../effects.ts';
import { randomUuid } from '../random-ids.ts';
import { entryHash, NO_PREDECESSOR } from './entry-hash.ts';

export interface LogEntry {
  kind: AuditKind;
  /** Who; null for the system and for the server's own terminal. */
  accountId: string | null;
  complaintId?: string | null;
  /** A sentence for the auditor; never identity. */
  note: string;
}

/**
 * Appends one line to the log in the caller's transaction: it stands if what it tells of stands. Call it last, since on PostgreSQL
 * it lets nobody else append until the transaction ends. Zone: operations.
 */
export async function appendEntry(
  transaction: Transaction<Tables>,
  server: { engine: DatabaseEngine; effects: Effects },
  entry: LogEntry,
): Promise<void> {
  await holdFor(transaction, server.engine, 'audit log');
  const last = await transaction
    .selectFrom('operations_log')
    .select(['sequence', 'hash'])
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst();
  const line = {
    sequence: (last?.sequence ?? 0) + 1,
    entry_id: randomUuid(server.effects, 'log'),
    kind: entry.kind,
    account_id: entry.accountId,
    complaint_id: entry.complaintId ?? null,
    note: entry.note,
    at: server.effects.now().toISOString(),
  };
  const previousHash = last?.hash ?? NO_PREDECESSOR;
  await transaction
    .insertInto('operations_log')
    .values({ ...line, previous_hash: previousHash, hash: entryHash(previousHash, line) })
    .execute();
}
