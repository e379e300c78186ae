import type { Overview } from '../../api-client/contract/desk/overview.ts';
import { clocksOf, isClockRunning } from '../casework/clocks-of.ts';
import type { CaseProjection } from '../casework/lifecycle.ts';
import type { Server } from '../server.ts';

/** What is open, answered, unanswered and late now, by agency: counts only. */
export async function overview(server: Server): Promise<Overview> {
  const now = server.effects.now();
  const { timeZone } = server.reference.instance;
  const rows = await server.connection.database
    .selectFrom('casework_complaint')
    .select('projection')
    .execute();
  const lines = new Map<string, Overview['agencies'][number]>();
  const total = { open: 0, late: 0 };
  for (const row of rows) {
    const projection = JSON.parse(row.projection) as CaseProjection;
    const open = projection.endedAt === null && projection.resolvedAt === null;
    const late = clocksOf(projection, server.policy, timeZone, now).some(
      ({ clock, state }) => state === 'breached' && isClockRunning(projection, clock),
    );
    if (open) total.open += 1;
    if (late) total.late += 1;
    const { agencyCode } = projection;
    if (agencyCode === null) continue;
    const line = lines.get(agencyCode) ?? {
      agencyCode,
      open: 0,
      answered: 0,
      unanswered: 0,
      late: 0,
      resolved: 0,
    };
    if (open) line.open += 1;
    if (late) line.late += 1;
    if (projection.agencyAnswerAt !== null) line.answered += 1;
    else if (open) line.unanswered += 1;
    if (projection.resolvedAt !== null) line.resolved += 1;
    lines.set(agencyCode, line);
  }
  return {
    asOf: now.toISOString(),
    ...total,
    agencies: [...lines.values()].sort((a, b) => b.late - a.late || a.agencyCode.localeCompare(b.agencyCode)),
  };
}
