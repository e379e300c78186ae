import { useStore } from '@nanostores/preact';
import type { ComplaintForAgency } from '../../api-client/contract/desk/agency.ts';
import { useDesk } from '../components/desk-context.ts';
import { formatDate, localDay } from '../format/dates.ts';
import { daysLeft } from '../format/time-left.ts';
import { $now } from '../stores/now.ts';
import { text } from '../text/id.ts';

/** An agency's deadline, by day: agencies get no minutes. */
export function AgencyClock(props: { clock: ComplaintForAgency['clocks'][number]; running: boolean }) {
  const { clock, running } = props;
  const { timeZone } = useDesk();
  const today = localDay(useStore($now), timeZone);
  const late = clock.state === 'breached' || (clock.state === 'pending' && clock.dueOn < today);
  const tone = clock.state === 'met' ? 'met' : late ? 'late' : clock.dueOn === today ? 'soon' : 'calm';
  return (
    <span class={`clock clock-${tone}`} title={formatDate(clock.dueOn)}>
      <span class="clock-name">{text.clock[clock.clock]}</span>
      {clock.state === 'met' || (late && !running)
        ? text.clockState[clock.state]
        : daysLeft(clock.dueOn, today)}
      {clock.provisional && (
        <span class="clock-note" title={text.common.provisionalWhy}>
          {text.common.provisional}
        </span>
      )}
    </span>
  );
}
