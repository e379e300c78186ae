import type { CaseProjection } from '../casework/lifecycle.ts';
import type { Server } from '../server.ts';

/** Longer chains of mergers than anybody makes; one that goes in a circle ends here. */
const LONGEST_CHAIN = 20;

/**
 * The open number of the complaint another was merged into, followed to the end of the chain; null while that is not public. Nothing
 * else of it is told: not its state, not since when, not with how many (privacy.md: a subject may file the same matter to watch it).
 */
export async function mergedPublicId(
  server: Pick<Server, 'connection'>,
  projection: CaseProjection,
): Promise<string | null> {
  let into = projection.mergedInto;
  for (let step = 0; into !== null && step < LONGEST_CHAIN; step += 1) {
    const row = await server.connection.database
      .selectFrom('casework_complaint')
      .select('projection')
      .where('complaint_id', '=', into)
      .executeTakeFirst();
    if (!row) return null;
    const target = JSON.parse(row.projection) as CaseProjection;
    if (target.mergedInto === null) return target.published ? target.publicId : null;
    into = target.mergedInto;
  }
  return null;
}
