import type { ClockView } from '../../api-client/contract/desk/verification.ts';
import { clocksOf } from '../casework/clocks-of.ts';
import type { CaseProjection } from '../casework/lifecycle.ts';
import type { Server } from '../server.ts';

/** The clocks of a complaint for verifiers, the earliest due first. */
export function clockViews(server: Server, projection: CaseProjection): ClockView[] {
  return clocksOf(projection, server.policy, server.reference.instance.timeZone, server.effects.now())
    .map(({ clock, dueAt, withPause, state, provisional }) => ({
      clock,
      dueAt,
      withPauseAt: withPause ?? null,
      state,
      provisional,
    }))
    .sort((a, b) => (a.dueAt < b.dueAt ? -1 : 1));
}
