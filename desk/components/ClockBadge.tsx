import { useStore } from '@nanostores/preact';
import type { ComplaintForVerifier } from '../../api-client/contract/desk/verification.ts';
import { formatInstant } from '../format/dates.ts';
import { timeLeft } from '../format/time-left.ts';
import { $now } from '../stores/now.ts';
import { text } from '../text/id.ts';
import { useDesk } from './desk-context.ts';

type Clock = ComplaintForVerifier['clocks'][number];

/** A deadline that runs or ran, with the pause given back; while it runs the time left or missed is told, the instant is its title. */
export function ClockBadge({ clock }: { clock: Clock }) {
  const now = useStore($now);
  const { timeZone } = useDesk();
  const due = Date.parse(clock.withPauseAt ?? clock.dueAt);
  const state = clock.withPauseState ?? clock.state;
  const late = state === 'breached' || (state === 'pending' && due < now);
  const tone = state === 'met' ? 'met' : late ? 'late' : due - now < 86_400_000 ? 'soon' : 'calm';
  return (
    <span class={`clock clock-${tone}`} title={formatInstant(clock.dueAt, timeZone)}>
      <span class="clock-name">{text.clock[clock.clock]}</span>
      {state === 'met' || (late && !clock.running) ? text.clockState[state] : timeLeft(due, now)}
      {clock.paused && <span class="clock-note">{text.steps.paused}</span>}
      {clock.provisional && (
        <span class="clock-note" title={text.common.provisionalWhy}>
          {text.common.provisional}
        </span>
      )}
    </span>
  );
}
