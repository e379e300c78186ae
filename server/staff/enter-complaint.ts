import type { FileEntry } from '../../api-client/contract/desk/entry.ts';
import type { Receipt } from '../../api-client/contract/intake/complaint.ts';
import { appendEntry } from '../audit/append-entry.ts';
import { ProblemFailure } from '../http/problem-failure.ts';
import { fileComplaint } from '../intake/file-complaint.ts';
import type { Server } from '../server.ts';
import { readSettings } from '../settings.ts';

/** A verifier's clock may be ahead of ours by this much without being refused. */
const CLOCK_DRIFT = 5 * 60_000;
const DAY = 86_400_000;

/**
 * Files what a verifier entered through the form's own way in: the same checks, the same receipt, the same code. Its clocks
 * start when the reporter came. Throws `invalid_body` at `cameInAt` when that lies ahead or too far back.
 */
export async function enterComplaint(
  server: Server,
  entry: FileEntry,
  by: { accountId: string; idempotencyKey: string | undefined },
): Promise<Receipt> {
  const { channel, cameInAt, ...complaint } = entry;
  const { accountId, idempotencyKey } = by;
  return fileComplaint(server, {
    complaint: { ...complaint, agencyCode: null },
    channel,
    idempotencyKey,
    entered: {
      accountId,
      cameInAt,
      check: () => checkCameIn(server, cameInAt),
      // The channel is in the register; the auditor needs to know that staff wrote it down, and who.
      log: (transaction) =>
        appendEntry(
          transaction,
          { engine: server.connection.engine, effects: server.effects },
          {
            kind: 'entry',
            accountId,
            complaintId: complaint.complaintId,
            note: 'aduan dicatat oleh petugas',
          },
        ),
    },
  });
}

/** The moment the clocks start from. Throws `invalid_body` at `cameInAt` when it lies ahead or too far back. */
export async function checkCameIn(server: Server, cameInAt: string): Promise<Date> {
  const { entryMaximumDays } = await readSettings(server.connection.database);
  const now = server.effects.now();
  const age = now.getTime() - Date.parse(cameInAt);
  // Not `<`: a day that does not exist parses to NaN and is refused too.
  if (!(age >= -CLOCK_DRIFT && age <= entryMaximumDays * DAY)) {
    throw new ProblemFailure('invalid_body', ['cameInAt']);
  }
  return age < 0 ? now : new Date(cameInAt);
}
