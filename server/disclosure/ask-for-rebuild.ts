import type { Transaction } from 'kysely';
import type { Tables } from '../database/tables.ts';
import { randomUuid } from '../random-ids.ts';
import type { Server } from '../server.ts';

/**
 * Writes the job that rebuilds the site, in the transaction of what changed, so that neither stands without the other. One that waits
 * serves for all; it is held meanwhile, so that no worker takes it and reads before this change is committed.
 */
export async function askForRebuild(
  server: Pick<Server, 'connection' | 'effects'>,
  transaction: Transaction<Tables>,
  at: Date,
): Promise<void> {
  const requestedAt = at.toISOString();
  let query = transaction
    .selectFrom('operations_job')
    .select(['job_id', 'requested_at'])
    .where('kind', '=', 'publish')
    .where('state', '=', 'waiting');
  if (server.connection.engine === 'postgres') query = query.forUpdate();
  const waiting = await query.executeTakeFirst();
  if (!waiting) {
    await transaction
      .insertInto('operations_job')
      .values({
        job_id: randomUuid(server.effects, 'job'),
        kind: 'publish',
        state: 'waiting',
        requested_at: requestedAt,
        finished_at: null,
        message: null,
      })
      .execute();
  } else if (waiting.requested_at < requestedAt) {
    await transaction
      .updateTable('operations_job')
      .set({ requested_at: requestedAt })
      .where('job_id', '=', waiting.job_id)
      .execute();
  }
}
