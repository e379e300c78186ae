import type { Overview } from '../../api-client/contract/desk/overview.ts';
import type { DueTime } from '../casework/deadlines/deadlines.ts';
import { addDays, instantOf, localDateOf, weekdayOf } from '../casework/deadlines/local-date.ts';
import type { CaseProjection } from '../casework/lifecycle.ts';
import type { OverviewComplaint } from './overview-complaints.ts';

const WEEKS = 12;
const ENDED = new Set(['resolved', 'closed', 'rejected', 'forwarded', 'merged']);

/**
 * Received, resolved and late, week by week. "Late" is computed anew for each week's end from the same clocks as today's; so the last
 * week's is exactly what the overview says is late now.
 */
export function overviewWeeks(
  complaints: readonly OverviewComplaint[],
  now: Date,
  timeZone: string,
): Overview['weeks'] {
  const today = localDateOf(now.getTime(), timeZone);
  const monday = addDays(today, 1 - weekdayOf(today));
  return Array.from({ length: WEEKS }, (_, index) => {
    const from = addDays(monday, (index + 1 - WEEKS) * 7);
    const start = new Date(instantOf(from, 0, timeZone)).toISOString();
    const next = new Date(instantOf(addDays(from, 7), 0, timeZone)).toISOString();
    const isOver = next < now.toISOString();
    const end = isOver ? next : now.toISOString();
    // An event at the very end belongs to the next week, but to the running one when that end is now.
    const within = (at: string) => at >= start && (at < next || !isOver) && at <= now.toISOString();
    let [received, resolved, late] = [0, 0, 0];
    for (const { projection, clocks } of complaints) {
      if (projection.state === 'merged') continue;
      if (within(projection.receivedAt)) received += 1;
      resolved += projection.steps.filter((step) => step.state === 'resolved' && within(step.at)).length;
      if (wasLate(projection, clocks, end)) late += 1;
    }
    return { from, received, resolved, late };
  });
}

/** Whether the complaint was open at an instant with a running promise broken. */
function wasLate(projection: CaseProjection, clocks: readonly DueTime[], at: string): boolean {
  const state = projection.steps.findLast((step) => step.at <= at)?.state;
  if (state === undefined || ENDED.has(state)) return false;
  const happened = (instant: string | null) => instant !== null && instant <= at;
  return clocks.some(({ clock, dueAt }) => {
    if (dueAt >= at) return false;
    if (clock === 'first_answer') return !happened(projection.firstAnswerAt);
    if (clock === 'agency_answer') return !happened(projection.agencyAnswerAt);
    return !(happened(projection.firstResolvedAt) && (projection.firstResolvedAt ?? '') <= dueAt);
  });
}
