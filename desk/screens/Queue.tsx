import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import type { VerificationQueue } from '../../api-client/contract/desk/verification.ts';
import { useDesk } from '../components/desk-context.ts';
import { KeyboardHelp } from '../components/KeyboardHelp.tsx';
import { PublicationStatus } from '../components/PublicationStatus.tsx';
import { QueueFilters } from '../components/QueueFilters.tsx';
import { QueueLine } from '../components/QueueLine.tsx';
import { ResourceView } from '../components/ResourceView.tsx';
import { OpenRequests } from '../identity/OpenRequests.tsx';
import { matchesFilter, matchesSearch, sortByClock } from '../queue/arrange-queue.ts';
import { $queueFilter, $queueSearch, $queueSelected } from '../queue/queue-view.ts';
import { useListKeys } from '../queue/use-list-keys.ts';
import { client } from '../stores/client.ts';
import { $now } from '../stores/now.ts';
import { useResource } from '../stores/use-resource.ts';
import { text } from '../text/id.ts';

const PAGE = 60;

/** The verifier's inbox: what is late, what is mine, what next. */
export function Queue() {
  const { state, reload } = useResource('queue', client.verificationQueue);
  const [help, setHelp] = useState(false);
  useListKeys({
    listId: 'queue',
    searchId: 'queue-search',
    selected: () => $queueSelected.get(),
    help: () => setHelp(true),
  });
  return (
    <>
      <div class="screen-head">
        <h1 tabIndex={-1}>{text.queue.title}</h1>
        <PublicationStatus />
      </div>
      <OpenRequests />
      <ResourceView state={state} reload={reload}>
        {(queue) => <QueueList queue={queue} />}
      </ResourceView>
      <p class="hint only-wide">{text.queue.keys}</p>
      {help && <KeyboardHelp close={() => setHelp(false)} />}
    </>
  );
}

function QueueList({ queue }: { queue: VerificationQueue }) {
  const { names } = useDesk();
  const filter = useStore($queueFilter);
  const search = useStore($queueSearch);
  const now = useStore($now);
  const [shown, setShown] = useState(PAGE);
  const matching = sortByClock(
    queue.items.filter((item) => matchesFilter(item, filter) && matchesSearch(item, search, names)),
  );
  const late = matching.filter((item) => item.nextClock && Date.parse(item.nextClock.dueAt) < now).length;
  return (
    <>
      <QueueFilters queue={queue} />
      <p class="queue-count" role="status">
        {text.queue.shown(matching.length)}
        {late > 0 && <strong class="late"> · {text.queue.late(late)}</strong>}
      </p>
      {matching.length === 0 && (
        <p class="empty">{filter === 'mine' && !search ? text.queue.empty : text.queue.emptyFilter}</p>
      )}
      <ul class="queue" id="queue">
        {matching.slice(0, shown).map((item) => (
          <QueueLine key={item.complaintId} item={item} />
        ))}
      </ul>
      {matching.length > shown && (
        <button type="button" class="button-quiet" onClick={() => setShown(shown + PAGE)}>
          {text.common.more}
        </button>
      )}
    </>
  );
}
