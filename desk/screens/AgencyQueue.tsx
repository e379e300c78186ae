import { useState } from 'preact/hooks';
import type { AgencyQueueItem } from '../../api-client/contract/desk/agency.ts';
import { AgencyClock } from '../agency/AgencyClock.tsx';
import { isEnded } from '../complaint/running-clocks.ts';
import { useDesk } from '../components/desk-context.ts';
import { ResourceView } from '../components/ResourceView.tsx';
import { StateBadge } from '../components/StateBadge.tsx';
import { formatDate } from '../format/dates.ts';
import { wholeWords } from '../format/excerpt.ts';
import { useListKeys } from '../queue/use-list-keys.ts';
import { client } from '../stores/client.ts';
import { useResource } from '../stores/use-resource.ts';
import { text } from '../text/id.ts';

/** An agency officer's own complaints, the most pressing first. */
export function AgencyQueue() {
  const { me, names } = useDesk();
  const { state, reload } = useResource('agency-queue', client.agencyQueue);
  const [open, setOpen] = useState(true);
  useListKeys({ listId: 'agency-queue', searchId: '', selected: () => null, help: () => {} });
  return (
    <>
      <h1 tabIndex={-1}>
        {text.agencyQueue.title}
        <span class="complaint-place">{names.agency(me.agencyCode)}</span>
      </h1>
      <ResourceView state={state} reload={reload}>
        {({ items }) => {
          const groups = {
            open: items.filter((i) => !isEnded(i.state)),
            done: items.filter((i) => isEnded(i.state)),
          };
          const shown = open ? groups.open : groups.done;
          return (
            <>
              <div class="chips">
                <button type="button" class="chip" aria-pressed={open} onClick={() => setOpen(true)}>
                  {text.agencyQueue.open} <span class="chip-count">{groups.open.length}</span>
                </button>
                <button type="button" class="chip" aria-pressed={!open} onClick={() => setOpen(false)}>
                  {text.agencyQueue.finished} <span class="chip-count">{groups.done.length}</span>
                </button>
              </div>
              {shown.length === 0 && (
                <p class="empty">{open ? text.agencyQueue.empty : text.agencyQueue.emptyFinished}</p>
              )}
              <ul class="queue" id="agency-queue">
                {byDeadline(shown).map((item) => (
                  <AgencyLine key={item.complaintId} item={item} />
                ))}
              </ul>
            </>
          );
        }}
      </ResourceView>
    </>
  );
}

function AgencyLine({ item }: { item: AgencyQueueItem }) {
  const { names } = useDesk();
  return (
    <li>
      <a class="queue-line" href={`/tugas/${item.complaintId}`} data-item={item.complaintId}>
        <span class="queue-top">
          <span class="queue-category">{names.category(item.categoryCode)}</span>
          <StateBadge state={item.state} />
        </span>
        <span class="queue-excerpt">{wholeWords(item.briefExcerpt)}</span>
        <span class="queue-facts">
          <span>{names.place(item.villageCode)}</span>
          <span>
            {text.agencyQueue.assignedOn} {formatDate(item.assignedOn)}
          </span>
        </span>
        <span class="queue-clock">
          {item.nextClock && <AgencyClock clock={item.nextClock} running={!isEnded(item.state)} />}
        </span>
      </a>
    </li>
  );
}

function byDeadline(items: AgencyQueueItem[]): AgencyQueueItem[] {
  const due = (item: AgencyQueueItem) => item.nextClock?.dueOn ?? '9999';
  return [...items].sort((a, b) => due(a).localeCompare(due(b)) || a.assignedOn.localeCompare(b.assignedOn));
}
