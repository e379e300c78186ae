import type { Calendar } from './calendar.ts';
import { limitEnd } from './limit.ts';
import type { Instant } from './local-date.ts';
import { type Pause, pausedEnd } from './pause.ts';
import type { ClockName, Policy } from './policy.ts';

/** The moments of one complaint that clocks look at; ISO times in UTC, null for what has not happened. */
export type Timeline = {
  receivedAt: string;
  verifiedAt: string | null;
  assignedAt: string | null;
  /** First message of a person to the reporter, an acknowledgement included. */
  firstAnswerAt: string | null;
  /** First substantive reply of the agency; an acknowledgement never stops this clock. */
  agencyAnswerAt: string | null;
  /** First resolution. */
  resolvedAt: string | null;
  /** When the complaint ended in any way (closed, refused, forwarded): a clock not met by then is breached. */
  endedAt: string | null;
  pauses: readonly Pause[];
  /** The instant from which one looks: the present in the desk, the snapshot time in statistics. Later events are unseen. */
  seenAt: string;
};

export type DueTime = {
  clock: ClockName;
  /** ISO time in UTC of the last instant that still keeps the promise. */
  dueAt: string;
  /** True when the date rests on a year whose holidays no decree has named yet. */
  provisional: boolean;
  state: 'met' | 'breached' | 'pending';
  /** The desk's own deadline when a question to the reporter paused it. Never published. */
  withPause?: string;
  /** What the clock says by that deadline. */
  withPauseState?: DueTime['state'];
};

const stopOf: Record<ClockName, (timeline: Timeline) => string | null> = {
  first_answer: (timeline) => timeline.firstAnswerAt,
  agency_answer: (timeline) => timeline.agencyAnswerAt,
  resolution: (timeline) => timeline.resolvedAt,
};

const startOf: Record<'received' | 'verified' | 'assigned', (timeline: Timeline) => string | null> = {
  received: (timeline) => timeline.receivedAt,
  verified: (timeline) => timeline.verifiedAt,
  assigned: (timeline) => timeline.assignedAt,
};

const clockNames: readonly ClockName[] = ['first_answer', 'agency_answer', 'resolution'];

/** Every promised clock that has started, as seen at `timeline.seenAt`. Due times are computed, never stored. */
export function dueTimes(
  policy: Policy,
  timeline: Timeline,
  calendar: Calendar,
  timeZone: string,
): DueTime[] {
  const seenAt = Date.parse(timeline.seenAt);
  const found: DueTime[] = [];
  for (const clock of clockNames) {
    const limit = policy.clocks[clock];
    const start = limit && seen(startOf[limit.from](timeline), seenAt);
    if (!limit || start === null || start === undefined) continue;
    const { end, provisional } = limitEnd(limit, start, calendar, policy, timeZone);
    const stopped = seen(stopOf[clock](timeline), seenAt);
    const ended = seen(timeline.endedAt, seenAt);
    const due: DueTime = {
      clock,
      dueAt: new Date(end).toISOString(),
      provisional,
      state: stateOf(end, stopped, ended, seenAt),
    };
    // A question asked after the clock had stopped holds nothing up.
    const pauses = timeline.pauses.filter((pause) => stopped === null || Date.parse(pause.from) < stopped);
    const paused = pausedEnd(limit, start, end, pauses, stopped ?? seenAt, calendar, policy, timeZone);
    if (paused !== end) {
      due.withPause = new Date(paused).toISOString();
      due.withPauseState = stateOf(paused, stopped, ended, seenAt);
    }
    found.push(due);
  }
  return found;
}

function seen(at: string | null, seenAt: Instant): Instant | null {
  if (at === null) return null;
  const instant = Date.parse(at);
  return instant <= seenAt ? instant : null;
}

/** Statistics.md: breached means not resolved by the limit, open or closed; so an ending without the answer breaches. */
function stateOf(
  end: Instant,
  stopped: Instant | null,
  ended: Instant | null,
  seenAt: Instant,
): DueTime['state'] {
  if (stopped !== null) return stopped <= end ? 'met' : 'breached';
  return ended !== null || seenAt > end ? 'breached' : 'pending';
}
