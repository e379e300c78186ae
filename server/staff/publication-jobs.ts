import type { PublicationStatus } from '../../api-client/contract/desk/verification.ts';
import { holdFor } from '../database/hold.ts';
import { askForRebuild } from '../disclosure/ask-for-rebuild.ts';
import { refreshStatistics } from '../disclosure/refresh-statistics.ts';
import type { Server } from '../server.ts';

/** Brings the published statistics up to now and asks for one rebuild; a waiting one serves for all who ask meanwhile. */
export async function requestPublication(server: Server): Promise<void> {
  const now = server.effects.now();
  await server.connection.database.transaction().execute(async (transaction) => {
    await holdFor(transaction, server.connection.engine, 'publication');
    await refreshStatistics(server, transaction, now);
    await askForRebuild(server, transaction, now);
  });
  server.wakePublisher();
}

/** The last rebuilds, newest first. */
export async function publicationStatus(server: Server): Promise<PublicationStatus> {
  const jobs = await server.connection.database
    .selectFrom('operations_job')
    .selectAll()
    .where('kind', '=', 'publish')
    .orderBy('requested_at', 'desc')
    .limit(10)
    .execute();
  return {
    jobs: jobs.map((job) => ({
      jobId: job.job_id,
      state: job.state,
      requestedAt: job.requested_at,
      finishedAt: job.finished_at,
      message: job.message,
    })),
    siteUrl: server.addresses.site,
  };
}
