import { createHash } from 'node:crypto';

/** One line of the log as it is hashed; `null` stands for the system, or for no complaint. */
export interface LogLine {
  sequence: number;
  entry_id: string;
  kind: string;
  account_id: string | null;
  complaint_id: string | null;
  note: string;
  at: string;
}

/** What the first line names as its predecessor. */
export const NO_PREDECESSOR = '0'.repeat(64);

const FORMAT = 1;

/**
 * SHA-256 in hex over the predecessor's hash and everything the line says. A line that is changed, taken out or put in between breaks
 * every hash after it.
 */
export function entryHash(previousHash: string, line: LogLine): string {
  const { sequence, entry_id, kind, account_id, complaint_id, note, at } = line;
  return createHash('sha256')
    .update(
      JSON.stringify([FORMAT, previousHash, sequence, entry_id, kind, account_id, complaint_id, note, at]),
    )
    .digest('hex');
}
