import type { ClockView } from '../../api-client/contract/desk/verification.ts';
import { clocksOf, isClockRunning } from '../casework/clocks-of.ts';
import type { CaseProjection } from '../casework/lifecycle.ts';
import type { Server } from '../server.ts';

/** The clocks of a complaint for verifiers, the earliest due first; each with and without the pause for a question. */
export function clockViews(server: Server, projection: CaseProjection): ClockView[] {
  const now = server.effects.now();
  const asked = projection.pauses.some(({ to }) => to === null);
  return clocksOf(projection, server.policy, server.reference.instance.timeZone, now)
    .map((due) => {
      const running = isClockRunning(projection, due.clock);
      return {
        clock: due.clock,
        dueAt: due.dueAt,
        withPauseAt: due.withPause ?? null,
        state: due.state,
        withPauseState: due.withPauseState ?? null,
        running,
        paused: running && asked,
        provisional: due.provisional,
      };
    })
    .sort((a, b) => (a.dueAt < b.dueAt ? -1 : 1));
}
