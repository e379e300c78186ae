import type { Database } from '../database/connect.ts';
import type { ActorRole, CaseEvent, RecordedEvent } from './case-event.ts';

/** Everything that happened to a complaint, in order. */
export async function recordedEventsOf(
  database: Pick<Database, 'selectFrom'>,
  complaintId: string,
): Promise<RecordedEvent[]> {
  const rows = await database
    .selectFrom('casework_event')
    .select(['sequence', 'type', 'at', 'actor_role', 'data'])
    .where('complaint_id', '=', complaintId)
    .orderBy('sequence')
    .execute();
  return rows.map((row) => ({
    sequence: row.sequence,
    at: row.at,
    actorRole: row.actor_role as ActorRole,
    event: { type: row.type, ...JSON.parse(row.data) } as CaseEvent,
  }));
}
