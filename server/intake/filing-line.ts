import { createLine, type Line, type LineLimits } from '../database/coalesce.ts';
import type { Connection, DatabaseEngine } from '../database/connect.ts';
import { ProblemFailure } from '../http/problem-failure.ts';
import { isStorageRefusal } from '../http/storage-refusal.ts';
import type { FiledRecord, PreparedFiling } from './prepared-filing.ts';
import { writeFilings } from './write-filings.ts';
import { plainFilingsWriter } from './write-plain-filings.ts';

export interface FilingLine extends Line<PreparedFiling, FiledRecord> {
  /**
   * PostgreSQL alone, for what is plain: one statement for a batch, which looks itself whether names and keys still hold. Resolves to null
   * for what it did not write; that is checked anew and takes the longer way, which knows what to tell her.
   */
  addPlain?(filing: PreparedFiling): Promise<FiledRecord | null>;
}

/**
 * A batch is at most what one round of 64 connections brings; SQLite has one writer, PostgreSQL prepares one batch while it flushes
 * another. A thousand complaints of the largest size that wait are 64 MB.
 */
export function filingLimits(engine: DatabaseEngine): LineLimits {
  return { most: 64, waiting: 1_000, atOnce: engine === 'sqlite' ? 1 : 2 };
}

/** Complaints that come in at the same moment are committed together; each is answered after the commit. Throws `busy` when too many wait. */
export function createFilingLine(
  connection: Connection,
  limits: LineLimits = filingLimits(connection.engine),
  onBatch?: (size: number) => void,
): FilingLine {
  const { database, engine } = connection;
  const shared = {
    ...limits,
    namesOf: ({ keyHash, complaint }: PreparedFiling) => [keyHash, complaint.complaintId],
    isOutage: isStorageRefusal,
    busy: () => new ProblemFailure('busy'),
  };
  const line = createLine({
    ...shared,
    write: (filings: readonly PreparedFiling[]) =>
      database.transaction().execute((transaction) => writeFilings(transaction, engine, filings)),
    ...(onBatch ? { onBatch } : {}),
  });
  const writePlain = plainFilingsWriter(connection);
  if (!writePlain) return line;
  const plain = createLine({
    ...shared,
    async write(filings: readonly PreparedFiling[]) {
      const records = await writePlain(filings);
      const written = records.filter((record) => record !== null).length;
      if (written > 0) onBatch?.(written);
      return records;
    },
  });
  return { ...line, addPlain: plain.add, waiting: () => plain.waiting() + line.waiting() };
}

const lines = new WeakMap<Connection, FilingLine>();

/** The one line of a connection; made at its first filing. */
export function filingLineOf(connection: Connection): FilingLine {
  const line = lines.get(connection) ?? createFilingLine(connection);
  lines.set(connection, line);
  return line;
}

/** Puts another line in its place: other limits, a measure of its batches. Before the first filing. */
export function useFilingLine(connection: Connection, line: FilingLine): void {
  lines.set(connection, line);
}
