import type { Selectable } from 'kysely';
import type { Connection } from '../database/connect.ts';
import type { OperationsTables } from '../database/tables.ts';

export type JobRow = Selectable<OperationsTables['operations_job']>;
export type JobKind = JobRow['kind'];

/** A process that has not said within this that it is still at it has died over it. */
export const LEASE_MS = 60_000;

/**
 * Takes the oldest due job of these kinds for one worker, or one whose worker died. Several processes ask at once: on PostgreSQL each
 * skips the rows another is just taking, SQLite has one process. Null when there is nothing to do.
 */
export async function claimJob(
  { database, engine }: Connection,
  worker: string,
  kinds: readonly JobKind[],
  now: Date,
  leaseMs = LEASE_MS,
): Promise<JobRow | null> {
  const at = now.toISOString();
  return database.transaction().execute(async (transaction) => {
    let query = transaction
      .selectFrom('operations_job')
      .selectAll()
      .where('kind', 'in', kinds)
      .where(({ or, and, eb }) =>
        or([
          and([eb('state', '=', 'waiting'), or([eb('due_at', 'is', null), eb('due_at', '<=', at)])]),
          and([eb('state', '=', 'running'), or([eb('lease_until', 'is', null), eb('lease_until', '<', at)])]),
        ]),
      )
      .orderBy('requested_at')
      .orderBy('job_id')
      .limit(1);
    if (engine === 'postgres') query = query.forUpdate().skipLocked();
    const job = await query.executeTakeFirst();
    if (!job) return null;
    const claimed = {
      state: 'running' as const,
      worker,
      lease_until: leaseFrom(now, leaseMs),
      attempts: job.attempts + 1,
    };
    await transaction.updateTable('operations_job').set(claimed).where('job_id', '=', job.job_id).execute();
    return { ...job, ...claimed };
  });
}

/** Says that the worker is still at it. False when the job is not its own any more: it was silent for too long and another took it. */
export async function renewLease(
  { database }: Connection,
  job: JobRow,
  now: Date,
  leaseMs = LEASE_MS,
): Promise<boolean> {
  const { numUpdatedRows } = await ownRow(database, job)
    .set({ lease_until: leaseFrom(now, leaseMs) })
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** What is written when a worker is through with its job; `again` makes it wait for its next turn. */
export type JobEnd =
  | { state: 'done' | 'failed'; message: string | null }
  | { state: 'again'; at: Date; message: string | null; attempts?: number };

/** Ends a claim. False when the job was another's meanwhile; nothing is written then. */
export async function endJob(
  { database }: Connection,
  job: JobRow,
  end: JobEnd,
  now: Date,
): Promise<boolean> {
  const { numUpdatedRows } = await ownRow(database, job)
    .set({
      worker: null,
      lease_until: null,
      message: end.message,
      finished_at: now.toISOString(),
      ...(end.state === 'again'
        ? { state: 'waiting', due_at: end.at.toISOString(), attempts: end.attempts ?? job.attempts }
        : { state: end.state }),
    })
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

function ownRow(database: Connection['database'], job: JobRow) {
  return database
    .updateTable('operations_job')
    .where('job_id', '=', job.job_id)
    .where('worker', '=', job.worker)
    .where('attempts', '=', job.attempts)
    .where('state', '=', 'running');
}

const leaseFrom = (now: Date, leaseMs: number) => new Date(now.getTime() + leaseMs).toISOString();
