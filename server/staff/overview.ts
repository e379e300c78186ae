import type { Overview } from '../../api-client/contract/desk/overview.ts';
import { isClockRunning } from '../casework/clocks-of.ts';
import type { Server } from '../server.ts';
import { openComplaints } from './overview-complaints.ts';
import { overviewWeeks } from './overview-weeks.ts';

type Row = Overview['agencies'][number];

/** What is open, answered, unanswered and late now, by who has it, and how that went over twelve weeks: counts only. */
export async function overview(server: Server): Promise<Overview> {
  const now = server.effects.now();
  const complaints = await openComplaints(server, now);
  const rows = new Map<string | null, Row>();
  let provisional = false;
  for (const { projection, isOpen, broken, clocks } of complaints) {
    if (projection.state === 'merged') continue;
    const { agencyCode } = projection;
    const row = rows.get(agencyCode) ?? emptyRow(agencyCode);
    rows.set(agencyCode, row);
    const answered = agencyCode === null ? projection.firstAnswerAt : projection.agencyAnswerAt;
    if (isOpen) row.open += 1;
    if (isOpen && broken.length > 0) row.late += 1;
    if (answered !== null) row.answered += 1;
    else if (isOpen) row.unanswered += 1;
    if (projection.resolvedAt !== null) row.resolved += 1;
    provisional ||= clocks.some((due) => due.provisional && isClockRunning(projection, due.clock));
  }
  const agencies = [...rows.values()]
    .filter((row) => row.agencyCode !== null || row.open > 0)
    .sort((a, b) => b.late - a.late || b.open - a.open || name(a).localeCompare(name(b)));
  const sum = (part: 'open' | 'answered' | 'unanswered' | 'late') =>
    agencies.reduce((total, row) => total + row[part], 0);
  return {
    asOf: now.toISOString(),
    open: sum('open'),
    answered: sum('answered'),
    unanswered: sum('unanswered'),
    late: sum('late'),
    agencies,
    weeks: overviewWeeks(complaints, now, server.reference.instance.timeZone),
    provisional,
  };
}

const name = (row: Row) => row.agencyCode ?? '';

function emptyRow(agencyCode: string | null): Row {
  return { agencyCode, open: 0, answered: 0, unanswered: 0, late: 0, resolved: 0 };
}
