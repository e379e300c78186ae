import type { TrackView } from '../../api-client/contract/intake/track.ts';
import { localDateOf } from '../casework/deadlines/local-date.ts';
import type { Server } from '../server.ts';

/** What may happen and did happen with her sealed service data: which field, to which agency, until when. Never what is inside. */
export async function serviceForReporter(
  server: Server,
  complaint: { complaint_id: string; agency_code: string | null },
): Promise<TrackView['service']> {
  const { database } = server.connection;
  const consent = await database
    .selectFrom('identity_consent')
    .select('agreed')
    .where('complaint_id', '=', complaint.complaint_id)
    .executeTakeFirst();
  if (!consent) return null;
  const rows = await database
    .selectFrom('identity_release')
    .select(['agency_code', 'field', 'released_at', 'expires_at', 'ended_because'])
    .where('complaint_id', '=', complaint.complaint_id)
    .orderBy('released_at')
    .execute();
  const now = server.effects.now().toISOString();
  const dayOf = (instant: string) => localDateOf(Date.parse(instant), server.reference.instance.timeZone);
  return {
    consent: consent.agreed === 1,
    releases: rows.map((row) => ({
      field: row.field,
      agencyName: server.reference.agency(row.agency_code)?.name ?? row.agency_code,
      on: dayOf(row.released_at),
      until: dayOf(row.expires_at),
      state: row.ended_because ?? stateOf(row, complaint.agency_code, now),
    })),
  };
}

/** As the officer meets it, before the hourly job has erased it. */
function stateOf(
  row: { agency_code: string; expires_at: string },
  handler: string | null,
  now: string,
): 'active' | 'expired' | 'reassigned' {
  if (row.expires_at <= now) return 'expired';
  return row.agency_code === handler ? 'active' : 'reassigned';
}
