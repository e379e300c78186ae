import type { Kysely } from 'kysely';
import type { PublishedTables } from '../database/tables.ts';
import { createJobRunner, type JobRunner, type JobRunnerParts } from '../jobs/job-runner.ts';
import { type RecurringJobs, recurringHandlers } from '../jobs/recurring-jobs.ts';
import type { Server } from '../server.ts';
import { deliverWebhooks, webhookJobId } from './deliver-webhooks.ts';
import { type OutwardServer, outwardRound } from './open311/outward-round.ts';

/** What comes round again: complaints forwarded through Open311 are sent within half a minute and followed. */
export function outwardWork(server: OutwardServer): RecurringJobs {
  return { outward: { everyMs: 30_000, run: () => outwardRound(server) } };
}

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
      ...recurringHandlers(outwardWork(server), server.effects, parts.log),
      webhook: (job, lost) =>
        deliverWebhooks(server, reader, job.job_id.slice(webhookJobId('').length), lost),
    },
  });
}
