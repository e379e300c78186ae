import type { CaseProjection } from '../casework/lifecycle.ts';
import type { Database } from '../database/connect.ts';

const DAY_MS = 86_400_000;
const ENDED = ['closed', 'rejected', 'forwarded', 'merged'] as const;
const AT_ONCE = 500;
/** Complaints joined one into the other are followed this far; nobody joins a dozen by hand. */
const LONGEST_CHAIN = 12;

/** The complaints that ended more than `days` days ago and are not erased yet, oldest first. One that was joined with another waits for it. */
export async function dueComplaints(
  database: Pick<Database, 'selectFrom'>,
  days: number,
  now: Date,
): Promise<string[]> {
  const cutoff = new Date(now.getTime() - days * DAY_MS).toISOString();
  const due: string[] = [];
  for (let after = { at: '', id: '' }; ; ) {
    const rows = await database
      .selectFrom('casework_complaint')
      .select(['complaint_id', 'received_at', 'projection'])
      .where('erased_on', 'is', null)
      .where('state', 'in', ENDED)
      // What ended before the cutoff came in before it.
      .where('received_at', '<=', cutoff)
      .where((fields) =>
        fields.or([
          fields('received_at', '>', after.at),
          fields.and([fields('received_at', '=', after.at), fields('complaint_id', '>', after.id)]),
        ]),
      )
      .orderBy('received_at')
      .orderBy('complaint_id')
      .limit(AT_ONCE)
      .execute();
    for (const row of rows) {
      const projection = JSON.parse(row.projection) as CaseProjection;
      if (await endedBefore(database, projection, cutoff)) due.push(row.complaint_id);
    }
    const last = rows.at(-1);
    if (!last) return due;
    after = { at: last.received_at, id: last.complaint_id };
  }
}

/** Whether a complaint, and what it was joined with, ended by then. */
export async function endedBefore(
  database: Pick<Database, 'selectFrom'>,
  projection: CaseProjection,
  cutoff: string,
): Promise<boolean> {
  let current = projection;
  for (let step = 0; step < LONGEST_CHAIN; step += 1) {
    const isEnded = (ENDED as readonly string[]).includes(current.state);
    if (!isEnded || current.endedAt === null || current.endedAt > cutoff) return false;
    if (current.state !== 'merged' || current.mergedInto === null) return true;
    const target = await database
      .selectFrom('casework_complaint')
      .select('projection')
      .where('complaint_id', '=', current.mergedInto)
      .executeTakeFirst();
    if (!target) return true;
    current = JSON.parse(target.projection) as CaseProjection;
  }
  return false;
}
