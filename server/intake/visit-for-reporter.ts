import type { TrackView } from '../../api-client/contract/intake/track.ts';
import { localDateOf } from '../casework/deadlines/local-date.ts';
import type { CaseProjection } from '../casework/lifecycle.ts';
import type { Server } from '../server.ts';

/** Who wants to come to her home, since when and why, and what she answered. */
export async function visitForReporter(
  server: Server,
  complaint: { complaint_id: string; latitude: number | null },
  { visit }: CaseProjection,
): Promise<TrackView['visit']> {
  if (!visit) return null;
  const { data } = await server.connection.database
    .selectFrom('casework_event')
    .select('data')
    .where('complaint_id', '=', complaint.complaint_id)
    .where('type', '=', 'visit_requested')
    .orderBy('sequence', 'desc')
    .executeTakeFirstOrThrow();
  const { reason } = JSON.parse(data) as { reason: string };
  return {
    agencyName: server.reference.agency(visit.agencyCode)?.name ?? visit.agencyCode,
    on: localDateOf(Date.parse(visit.askedAt), server.reference.instance.timeZone),
    reason,
    agreed: visit.agreed,
    hasPoint: complaint.latitude !== null,
  };
}
