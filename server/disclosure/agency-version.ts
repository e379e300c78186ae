import type { ChangeMeanwhile } from '../../api-client/contract/problem.ts';
import type { CaseEvent } from '../casework/case-event.ts';
import { localDateOf } from '../casework/deadlines/local-date.ts';
import type { Database } from '../database/connect.ts';

/** What an agency learns of anyway: its own work, and what changed the state it sees. */
const SEEN: readonly CaseEvent['type'][] = [
  'assigned',
  'work_started',
  'replied',
  'reassignment_requested',
  'resolved',
  // What she answered is hers: an agency that is not let in cannot tell "no" from silence.
  'visit_requested',
  'reopened',
  'closed',
  'forwarded',
];
/** Filing and verification, which every complaint has behind it. */
const BEFORE_ASSIGNMENT = 2;

/**
 * The version an agency sees and sends back. The complaint's own version counts every event, questions to the reporter and her
 * answers too, so its leaps would tell the agency of them (privacy.md: nothing about clarifications).
 */
export async function agencyVersion(
  database: Pick<Database, 'selectFrom'>,
  complaintId: string,
): Promise<number> {
  const { seen } = await database
    .selectFrom('casework_event')
    .select((fields) => fields.fn.countAll<number>().as('seen'))
    .where('complaint_id', '=', complaintId)
    .where('type', 'in', SEEN)
    .executeTakeFirstOrThrow();
  return BEFORE_ASSIGNMENT + Number(seen);
}

/** What changed since the version an agency saw, of the events it may know, and with days instead of instants. */
export async function agencyChanges(
  database: Pick<Database, 'selectFrom'>,
  complaintId: string,
  version: number,
  timeZone: string,
): Promise<ChangeMeanwhile[]> {
  const rows = await database
    .selectFrom('casework_event')
    .select(['type', 'actor_role', 'at'])
    .where('complaint_id', '=', complaintId)
    .where('type', 'in', SEEN)
    .orderBy('sequence')
    .execute();
  return rows.slice(Math.max(0, version - BEFORE_ASSIGNMENT)).map(({ type, actor_role: actorRole, at }) => ({
    type,
    // That it was the reporter who closed or reopened it is hers to tell.
    actorRole: actorRole === 'reporter' ? null : actorRole,
    at: localDateOf(Date.parse(at), timeZone),
  }));
}
