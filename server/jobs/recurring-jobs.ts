import type { Connection } from '../database/connect.ts';
import type { Effects } from '../effects.ts';
import type { JobKind } from './claim-job.ts';
import type { JobHandler } from './job-runner.ts';

/** Work that comes round again: one row for ever, done by one process at a time, whichever is first. */
export interface RecurringJob {
  everyMs: number;
  run(): Promise<unknown>;
}

export type RecurringJobs = Partial<Record<JobKind, RecurringJob>>;

/** Writes the rows of recurring jobs that are not there yet, due at once: for what fell due while nobody ran. */
export async function scheduleRecurring(
  { database }: Connection,
  jobs: RecurringJobs,
  now: Date,
): Promise<void> {
  const rows = (Object.keys(jobs) as JobKind[]).map((kind) => ({
    job_id: `every-${kind}`,
    kind,
    state: 'waiting' as const,
    requested_at: now.toISOString(),
    due_at: now.toISOString(),
    finished_at: null,
    message: null,
  }));
  if (rows.length === 0) return;
  await database
    .insertInto('operations_job')
    .values(rows)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  // A start looks at once. On PostgreSQL another process may be at it this moment; its claim stands.
  await database
    .updateTable('operations_job')
    .set({ due_at: now.toISOString() })
    .where(
      'job_id',
      'in',
      rows.map((row) => row.job_id),
    )
    .where('state', '!=', 'running')
    .execute();
}

/** A failed round is tried again at its next turn; the operator reads of it. */
export function recurringHandlers(
  jobs: RecurringJobs,
  effects: Effects,
  log: (line: string) => void,
): Partial<Record<JobKind, JobHandler>> {
  return Object.fromEntries(
    Object.entries(jobs).map(([kind, { everyMs, run }]): [string, JobHandler] => [
      kind,
      async () => {
        await run().catch((error: unknown) =>
          log(`${kind.replaceAll('_', ' ')}: ${error instanceof Error ? error.name : 'failed'}`),
        );
        const at = new Date(effects.now().getTime() + everyMs);
        return { state: 'again', at, message: null, attempts: 0 };
      },
    ]),
  );
}
