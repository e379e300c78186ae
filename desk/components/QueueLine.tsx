import type { VerificationQueueItem } from '../../api-client/contract/desk/verification.ts';
import { formatInstant } from '../format/dates.ts';
import { wholeWords } from '../format/excerpt.ts';
import { matchesFilter } from '../queue/arrange-queue.ts';
import { $queueSelected } from '../queue/queue-view.ts';
import { text } from '../text/id.ts';
import { ClockBadge } from './ClockBadge.tsx';
import { useDesk } from './desk-context.ts';
import { StateBadge } from './StateBadge.tsx';

/** One complaint in the queue: one link, so that Enter opens what has the focus. */
export function QueueLine({ item }: { item: VerificationQueueItem }) {
  const { names, timeZone } = useDesk();
  return (
    <li>
      <a
        class="queue-line"
        href={`/aduan/${item.complaintId}`}
        data-item={item.complaintId}
        data-publishable={matchesFilter(item, 'publishable') ? '' : undefined}
        onFocus={() => $queueSelected.set(item.complaintId)}
      >
        <span class="queue-top">
          <span class="queue-category">{names.category(item.categoryCode)}</span>
          <StateBadge state={item.state} />
          {item.unread && <span class="unread">{text.queue.unread}</span>}
          {item.publicId && <span class="published">{text.queue.published}</span>}
          {item.publication && (
            <span class={item.publication === 'waiting' ? 'state' : 'unread'}>
              {text.queue.publication[item.publication]}
            </span>
          )}
        </span>
        <span class="queue-excerpt">{wholeWords(item.excerpt)}</span>
        <span class="queue-facts">
          <span>{names.place(item.villageCode)}</span>
          {item.agencyCode && <span>{names.agency(item.agencyCode)}</span>}
          <span>{text.channel[item.channel]}</span>
          {item.photoCount > 0 && <span>{text.queue.photos(item.photoCount)}</span>}
          <span>
            {text.queue.received} {formatInstant(item.receivedAt, timeZone)}
          </span>
        </span>
        <span class="queue-clock">{item.nextClock && <ClockBadge clock={item.nextClock} />}</span>
      </a>
    </li>
  );
}
