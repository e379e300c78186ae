import type { Kysely } from 'kysely';
import type { PublishedTables } from '../database/tables.ts';
import { createJobRunner, type JobRunner, type JobRunnerParts } from '../jobs/job-runner.ts';
import type { Server } from '../server.ts';
import { deliverWebhooks, webhookJobId } from './deliver-webhooks.ts';

/**
 * What goes to other systems, in a line of its own: one that hangs keeps no mail and no publication waiting. `reader` can read the
 * published zone and nothing else; what webhooks say is made of it alone.
 */
export function createOutwardJobs(
  server: Server,
  reader: Kysely<PublishedTables>,
  parts: Pick<JobRunnerParts, 'log' | 'onEnd' | 'times'>,
): JobRunner {
  return createJobRunner({
    connection: server.connection,
    effects: server.effects,
    ...parts,
    handlers: {
      webhook: (job, lost) =>
        deliverWebhooks(server, reader, job.job_id.slice(webhookJobId('').length), lost),
    },
  });
}
