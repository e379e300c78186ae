import { appendEntry, type LogEntry } from '../audit/append-entry.ts';
import type { Server } from '../server.ts';

export type OperationEntry = LogEntry;

/** Writes one line of the log the auditor reads, in a transaction of its own; within another one use `appendEntry`. Zone: operations. */
export async function logOperation(
  server: Pick<Server, 'connection' | 'effects'>,
  entry: OperationEntry,
): Promise<void> {
  const { database, engine } = server.connection;
  await database
    .transaction()
    .execute((transaction) => appendEntry(transaction, { engine, effects: server.effects }, entry));
}
