import type { CaseProjection } from '../casework/lifecycle.ts';
import { dropWaiting, isStillTrue } from '../casework/waiting-publication.ts';
import { publishWaiting } from '../disclosure/publish-waiting.ts';
import type { Effects } from '../effects.ts';
import { ProblemFailure } from '../http/problem-failure.ts';
import type { Server } from '../server.ts';
import { logOperation } from './log-operation.ts';
import { requestPublication } from './publication-jobs.ts';

/**
 * Publishes every page whose time has come, all on the same day and in an order that tells nothing, and asks for one rebuild. A page
 * that is not true any more (reopened since) is dropped. Called at the start and by a timer. Returns how many went public; throws what
 * kept a page from going, after all the others went.
 */
export async function publishDue(server: Server): Promise<number> {
  const now = server.effects.now();
  const rows = await server.connection.database
    .selectFrom('casework_publication')
    .innerJoin('casework_complaint', 'casework_complaint.complaint_id', 'casework_publication.complaint_id')
    .select([
      'casework_publication.complaint_id',
      'record',
      'prepared_by',
      'resolved_at',
      'projection',
      'category_code',
    ])
    .where('casework_publication.state', '=', 'waiting')
    .where('due_at', '<=', now.toISOString())
    .orderBy('casework_publication.complaint_id')
    .execute();
  let published = 0;
  const failures: unknown[] = [];
  for (const row of shuffled(rows, server.effects)) {
    const mayBeShown = server.reference.category(row.category_code)?.sensitive === false;
    if (!mayBeShown || !isStillTrue(row, JSON.parse(row.projection) as CaseProjection, now)) {
      await dropWaiting(server, row.complaint_id);
      continue;
    }
    try {
      await publishWaiting(server, row, now);
    } catch (error) {
      // Stopped, reopened or prepared anew in this very moment: it is not due any more.
      if (error instanceof ProblemFailure && error.code !== 'photo_unchecked') continue;
      // One that cannot go out keeps no other back.
      failures.push(error);
      continue;
    }
    await logOperation(server, {
      kind: 'publication',
      accountId: row.prepared_by,
      complaintId: row.complaint_id,
      note: 'aduan diterbitkan',
    });
    published += 1;
  }
  if (published > 0) await requestPublication(server);
  if (failures.length > 0) throw failures[0];
  return published;
}

/** In an order drawn by lot. */
function shuffled<Item>(items: readonly Item[], effects: Effects): Item[] {
  return items
    .map((item) => ({ item, lot: Buffer.from(effects.randomBytes('publication-order', 8)).toString('hex') }))
    .sort((a, b) => (a.lot < b.lot ? -1 : 1))
    .map(({ item }) => item);
}
