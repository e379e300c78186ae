import { randomUuid } from '../random-ids.ts';
import type { Server } from '../server.ts';

export interface OperationEntry {
  kind: 'account' | 'key' | 'publication' | 'decision' | 'administration';
  accountId: string | null;
  complaintId?: string;
  /** A sentence for the auditor; never identity. */
  note: string;
}

/** Writes one line of the log the auditor reads. Zone: operations. */
export async function logOperation(
  server: Pick<Server, 'connection' | 'effects'>,
  entry: OperationEntry,
): Promise<void> {
  await server.connection.database
    .insertInto('operations_log')
    .values({
      entry_id: randomUuid(server.effects, 'log'),
      kind: entry.kind,
      account_id: entry.accountId,
      complaint_id: entry.complaintId ?? null,
      note: entry.note,
      at: server.effects.now().toISOString(),
    })
    .execute();
}
