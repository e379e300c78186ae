import { clocksOf, isClockRunning } from '../casework/clocks-of.ts';
import type { DueTime } from '../casework/deadlines/deadlines.ts';
import type { CaseProjection } from '../casework/lifecycle.ts';
import type { Server } from '../server.ts';

/** One complaint as the leader's figures see it: its projection and clocks; no text, no point, no reporter. */
export interface OverviewComplaint {
  complaintId: string;
  categoryCode: string;
  villageCode: string | null;
  projection: CaseProjection;
  isOpen: boolean;
  clocks: DueTime[];
  /** Promises that still run and are broken, the oldest first. */
  broken: DueTime[];
}

/** Every complaint with its clocks as of `now`, ended ones too. */
export async function openComplaints(server: Server, now: Date): Promise<OverviewComplaint[]> {
  const { timeZone } = server.reference.instance;
  const rows = await server.connection.database
    .selectFrom('casework_complaint')
    .select(['complaint_id', 'category_code', 'village_code', 'projection'])
    .orderBy('complaint_id')
    .execute();
  return rows.map((row) => {
    const projection = JSON.parse(row.projection) as CaseProjection;
    const clocks = clocksOf(projection, server.policy, timeZone, now);
    return {
      complaintId: row.complaint_id,
      categoryCode: row.category_code,
      villageCode: row.village_code,
      projection,
      isOpen: projection.endedAt === null && projection.resolvedAt === null,
      clocks,
      broken: clocks
        .filter(({ clock, state }) => state === 'breached' && isClockRunning(projection, clock))
        .sort((a, b) => (a.dueAt < b.dueAt ? -1 : 1)),
    };
  });
}
