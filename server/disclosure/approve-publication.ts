import { localDateOf } from '../casework/deadlines/local-date.ts';
import { recordOf } from '../casework/waiting-publication.ts';
import { ProblemFailure } from '../http/problem-failure.ts';
import type { Server } from '../server.ts';
import { readSettings } from '../settings.ts';
import { publicationTime } from './publication-time.ts';
import { expectReady, type PublishOutcome } from './publish-case.ts';
import { publishWaiting } from './publish-waiting.ts';

/**
 * A second verifier lets out what another prepared; the reporter's days begin now. Throws `ProblemFailure`: `not_possible_now` for
 * the one who prepared it or when nothing waits for approval, `changed_meanwhile` when she read another version of it.
 */
export async function approvePublication(
  server: Server,
  complaintId: string,
  action: { version: number; preparedAt: string },
  accountId: string,
): Promise<PublishOutcome> {
  const { database } = server.connection;
  const at = server.effects.now();
  const dueAt = publicationTime(server, await readSettings(database), at);
  const publishedOn = localDateOf(dueAt.getTime(), server.reference.instance.timeZone);
  const approved = await database.transaction().execute(async (transaction) => {
    const { resolvedAt } = await expectReady(transaction, server, complaintId, action.version, at);
    const row = await transaction
      .selectFrom('casework_publication')
      .selectAll()
      .where('complaint_id', '=', complaintId)
      .executeTakeFirst();
    if (
      row?.state !== 'awaiting_approval' ||
      row.resolved_at !== resolvedAt ||
      row.prepared_by === accountId
    ) {
      throw new ProblemFailure('not_possible_now');
    }
    if (row.prepared_at !== action.preparedAt) throw new ProblemFailure('changed_meanwhile');
    const record = JSON.stringify({ ...recordOf(row), publishedOn });
    await transaction
      .updateTable('casework_publication')
      .set({ record, state: 'waiting', approved_by: accountId, due_at: dueAt.toISOString() })
      .where('complaint_id', '=', complaintId)
      .execute();
    return { ...row, record };
  });
  if (dueAt > at) return { version: action.version, isPublic: false };
  const { version } = await publishWaiting(server, approved, at);
  return { version, isPublic: true };
}
