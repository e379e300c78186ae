import type { Connection } from '../database/connect.ts';

/** Jobs left `running` by a process that died are put back; called at a start when no other process is at work. */
export async function restoreInterruptedJobs(connection: Connection): Promise<void> {
  await connection.database
    .updateTable('operations_job')
    .set({ state: 'waiting', worker: null, lease_until: null })
    .where('state', '=', 'running')
    .execute();
}
