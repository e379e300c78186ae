import { createLine, type Line, type LineLimits } from '../database/coalesce.ts';
import type { Connection, DatabaseEngine } from '../database/connect.ts';
import { ProblemFailure } from '../http/problem-failure.ts';
import { isStorageRefusal } from '../http/storage-refusal.ts';
import { type FiledRecord, type PreparedFiling, writeFilings } from './write-filings.ts';

export type FilingLine = Line<PreparedFiling, FiledRecord>;

/**
 * A batch is at most what one round of 64 connections brings; SQLite has one writer, PostgreSQL prepares one batch while it flushes
 * another. A thousand complaints of the largest size that wait are 64 MB.
 */
export function filingLimits(engine: DatabaseEngine): LineLimits {
  return { most: 64, waiting: 1_000, atOnce: engine === 'sqlite' ? 1 : 2 };
}

/** Complaints that come in at the same moment are committed together; each is answered after the commit. Throws `busy` when too many wait. */
export function createFilingLine(
  { database, engine }: Connection,
  limits: LineLimits = filingLimits(engine),
  onBatch?: (size: number) => void,
): FilingLine {
  return createLine({
    ...limits,
    namesOf: ({ keyHash, complaint }) => [keyHash, complaint.complaintId],
    write: (filings) =>
      database.transaction().execute((transaction) => writeFilings(transaction, engine, filings)),
    isOutage: isStorageRefusal,
    busy: () => new ProblemFailure('busy'),
    ...(onBatch ? { onBatch } : {}),
  });
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
