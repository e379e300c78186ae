import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { AgencyLine } from '../agency/AgencyLine.tsx';
import { byDeadline, isFor } from '../agency/agency-list.ts';
import { isEnded } from '../complaint/running-clocks.ts';
import { useDesk } from '../components/desk-context.ts';
import { ResourceView } from '../components/ResourceView.tsx';
import { KeptNote } from '../outbox/KeptNote.tsx';
import { readKept } from '../outbox/kept-views.ts';
import { OutboxNotice } from '../outbox/OutboxNotice.tsx';
import { outbox } from '../outbox/outbox.ts';
import { useListKeys } from '../queue/use-list-keys.ts';
import { client } from '../stores/client.ts';
import { useResource } from '../stores/use-resource.ts';
import { text } from '../text/id.ts';

type Shown = 'mine' | 'all' | 'finished';
const NAME = 'agency-queue';
const EMPTY = {
  mine: text.agencyList.emptyMine,
  all: text.agencyList.emptyAll,
  finished: text.agencyQueue.emptyFinished,
};

/** An officer's own complaints, those nobody has and those she stands in for, the most pressing first. */
export function AgencyQueue() {
  const { me, names } = useDesk();
  const { state, reload } = useResource(NAME, () => readKept(NAME, client.agencyQueue));
  const { entries } = useStore(outbox.$state);
  const [shown, setShown] = useState<Shown>('mine');
  useListKeys({ listId: 'agency-queue', searchId: '', selected: () => null, help: () => {} });
  return (
    <>
      <h1 tabIndex={-1}>
        {text.agencyQueue.title}
        <span class="complaint-place">{names.agency(me.agencyCode)}</span>
      </h1>
      <OutboxNotice />
      <KeptNote name={NAME} />
      <ResourceView state={state} reload={reload}>
        {({ items }) => {
          const open = items.filter((item) => !isEnded(item.state));
          const groups = {
            mine: open.filter((item) => isFor(item, me.accountId)),
            all: open,
            finished: items.filter((item) => isEnded(item.state)),
          };
          return (
            <>
              <div class="chips">
                {(['mine', 'all', 'finished'] as const).map((name) => (
                  <button
                    key={name}
                    type="button"
                    class="chip"
                    aria-pressed={shown === name}
                    onClick={() => setShown(name)}
                  >
                    {text.agencyList[name]} <span class="chip-count">{groups[name].length}</span>
                  </button>
                ))}
              </div>
              {groups[shown].length === 0 && <p class="empty">{EMPTY[shown]}</p>}
              <ul class="queue" id="agency-queue">
                {byDeadline(groups[shown]).map((item) => (
                  <AgencyLine
                    key={item.complaintId}
                    item={item}
                    waiting={entries.filter((entry) => entry.complaintId === item.complaintId).length}
                  />
                ))}
              </ul>
            </>
          );
        }}
      </ResourceView>
    </>
  );
}
