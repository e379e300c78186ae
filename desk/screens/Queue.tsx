import { useStore } from '@nanostores/preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type {
  VerificationQueue,
  VerificationQueueItem,
} from '../../api-client/contract/desk/verification.ts';
import { Failure } from '../components/Failure.tsx';
import { KeyboardHelp } from '../components/KeyboardHelp.tsx';
import { Loading } from '../components/Loading.tsx';
import { PublicationStatus } from '../components/PublicationStatus.tsx';
import { QueueFilters } from '../components/QueueFilters.tsx';
import { QueueLine } from '../components/QueueLine.tsx';
import { ResourceView } from '../components/ResourceView.tsx';
import { OpenRequests } from '../identity/OpenRequests.tsx';
import { $photosFirst } from '../publish/photos-first.ts';
import { matchesFilter, sortByClock } from '../queue/arrange-queue.ts';
import {
  $queueOrder,
  $queueSearch,
  $queueSelected,
  $queueView,
  $registerFilter,
  queueAddress,
  readQueueAddress,
} from '../queue/queue-view.ts';
import { useListKeys } from '../queue/use-list-keys.ts';
import { useRegisterSearch } from '../queue/use-register-search.ts';
import { navigate } from '../routing/router.ts';
import { client } from '../stores/client.ts';
import { $now } from '../stores/now.ts';
import { useResource } from '../stores/use-resource.ts';
import { text } from '../text/id.ts';
import { verifierText } from '../text/verifier-text.ts';

const PAGE = 60;

/** The verifier's inbox: what is late, what is mine, what next; and the whole register by words and filter. */
export function Queue() {
  const { state, reload } = useResource('queue', client.verificationQueue);
  const [help, setHelp] = useState(false);
  const view = useStore($queueView);
  const filter = useStore($registerFilter);
  useListKeys({
    listId: 'queue',
    searchId: 'queue-search',
    selected: () => $queueSelected.get(),
    help: () => setHelp(true),
    publish: (complaintId) => {
      $photosFirst.set(true);
      navigate(`/aduan/${complaintId}/terbitkan`);
    },
  });
  // Before the first paint: the address decides what is shown.
  useLayoutEffect(() => readQueueAddress(location.search), []);
  useEffect(() => history.replaceState(history.state, '', queueAddress(view, filter)), [view, filter]);
  return (
    <>
      <div class="screen-head">
        <h1 tabIndex={-1}>{text.queue.title}</h1>
        <PublicationStatus />
      </div>
      <OpenRequests />
      <ResourceView state={state} reload={reload}>
        {(queue) => (
          <>
            <QueueFilters queue={queue} />
            <QueueBody queue={queue} />
          </>
        )}
      </ResourceView>
      <p class="hint only-wide">{verifierText.keys.hint}</p>
      {help && <KeyboardHelp close={() => setHelp(false)} />}
    </>
  );
}

/** The inbox by clock; as soon as there are words or a filter, what the server finds, the newest first. */
function QueueBody({ queue }: { queue: VerificationQueue }) {
  const view = useStore($queueView);
  const filter = useStore($registerFilter);
  const words = useStore($queueSearch);
  const searching = view === 'register' || words.trim() !== '';
  const search = useRegisterSearch(searching, words, filter);
  const [shown, setShown] = useState(PAGE);
  const now = useStore($now);
  if (searching) {
    const { found } = search;
    return (
      <>
        {search.failure !== null && (
          <Failure error={search.failure} retry={search.again} stale={found !== null} />
        )}
        {found === null && search.failure === null && <Loading />}
        {found && (
          <>
            <p class="queue-count" role="status" aria-busy={search.busy}>
              {verifierText.search.found(found.total, found.more)}
            </p>
            <Lines items={found.items} />
            {found.items.length === 0 && <p class="empty">{verifierText.search.nothing}</p>}
            {found.items.length > 0 && (found.more || found.items.length < found.total) && (
              <button type="button" class="button-quiet" onClick={search.more}>
                {text.common.more}
              </button>
            )}
          </>
        )}
      </>
    );
  }
  const matching = sortByClock(queue.items.filter((item) => matchesFilter(item, view)));
  const late = matching.filter((item) => item.nextClock && Date.parse(item.nextClock.dueAt) < now).length;
  return (
    <>
      <p class="queue-count" role="status">
        {text.queue.shown(matching.length)}
        {late > 0 && <strong class="late"> · {text.queue.late(late)}</strong>}
      </p>
      {matching.length === 0 && (
        <p class="empty">{view === 'mine' ? text.queue.empty : text.queue.emptyFilter}</p>
      )}
      <Lines items={matching.slice(0, shown)} />
      {matching.length > shown && (
        <button type="button" class="button-quiet" onClick={() => setShown(shown + PAGE)}>
          {text.common.more}
        </button>
      )}
    </>
  );
}

function Lines({ items }: { items: VerificationQueueItem[] }) {
  const order = items.map((item) => item.complaintId).join(' ');
  useEffect(() => $queueOrder.set(order === '' ? [] : order.split(' ')), [order]);
  return (
    <ul class="queue" id="queue">
      {items.map((item) => (
        <QueueLine key={item.complaintId} item={item} />
      ))}
    </ul>
  );
}
