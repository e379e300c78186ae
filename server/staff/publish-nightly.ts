import { instantOf, localDateOf } from '../casework/deadlines/local-date.ts';
import type { Server } from '../server.ts';
import { requestPublication } from './publication-jobs.ts';

/** Minutes after local midnight in which the night's publication begins. */
const NIGHT = { from: 60, until: 5 * 60 };

/**
 * Asks for one publication each night, unless the new day has had one: the first of a day builds the whole site, and with it the search
 * index. Called by a timer. Returns whether it asked.
 */
export async function publishNightly(server: Server): Promise<boolean> {
  const { timeZone } = server.reference.instance;
  const now = server.effects.now();
  const midnight = instantOf(localDateOf(now.getTime(), timeZone), 0, timeZone);
  const minutes = (now.getTime() - midnight) / 60_000;
  if (minutes < NIGHT.from || minutes >= NIGHT.until) return false;
  const known = await server.connection.database
    .selectFrom('operations_job')
    .select('job_id')
    .where('kind', '=', 'publish')
    .where('requested_at', '>=', new Date(midnight).toISOString())
    .executeTakeFirst();
  if (known) return false;
  await requestPublication(server);
  return true;
}
