import { useStore } from '@nanostores/preact';
import type { AgencyQueueItem } from '../../api-client/contract/desk/agency.ts';
import { isEnded } from '../complaint/running-clocks.ts';
import { useDesk } from '../components/desk-context.ts';
import { StateBadge } from '../components/StateBadge.tsx';
import { formatDate, localDay } from '../format/dates.ts';
import { wholeWords } from '../format/excerpt.ts';
import { $now } from '../stores/now.ts';
import { text } from '../text/id.ts';
import { AgencyClock } from './AgencyClock.tsx';

/** Milliseconds; a hand-over is news for a week. */
const NEWS = 7 * 86_400_000;

/** One complaint of the agency; `waiting`: how many actions on it have not reached the server. */
export function AgencyLine({ item, waiting }: { item: AgencyQueueItem; waiting: number }) {
  const { me, names, timeZone } = useDesk();
  const today = localDay(useStore($now), timeZone);
  const holder = holderWords(item, me.accountId);
  const given =
    item.handedOver !== null &&
    item.handler?.accountId === me.accountId &&
    Date.parse(today) - Date.parse(item.handedOver.on) < NEWS;
  return (
    <li>
      <a class="queue-line" href={`/tugas/${item.complaintId}`} data-item={item.complaintId}>
        <span class="queue-top">
          <span class="queue-category">{names.category(item.categoryCode)}</span>
          <StateBadge state={item.state} />
          {waiting > 0 && <span class="unread">{text.outbox.state.waiting}</span>}
        </span>
        <span class="queue-excerpt">{wholeWords(item.briefExcerpt)}</span>
        <span class="queue-facts">
          <span>{names.place(item.villageCode)}</span>
          <span>
            {text.agencyQueue.assignedOn} {formatDate(item.assignedOn)}
          </span>
          <span class={item.handler === null ? 'untaken' : ''}>{holder}</span>
          {given && item.handedOver && (
            <span>{text.agencyList.givenBy(item.handedOver.by, formatDate(item.handedOver.on))}</span>
          )}
        </span>
        <span class="queue-clock">
          {item.nextClock && <AgencyClock clock={item.nextClock} running={!isEnded(item.state)} />}
        </span>
      </a>
    </li>
  );
}

function holderWords(item: AgencyQueueItem, accountId: string): string {
  const { handler, deputy } = item;
  if (handler === null) return text.agencyList.untaken;
  if (handler.accountId === accountId) return text.agencyList.heldBy(text.agencyList.you);
  if (deputy?.accountId === accountId) return text.agencyList.standingInFor(handler.name);
  return text.agencyList.heldBy(handler.name);
}
