import { useStore } from '@nanostores/preact';
import type { VerificationQueue } from '../../api-client/contract/desk/verification.ts';
import { complaintState } from '../../api-client/contract/state.ts';
import { matchesFilter } from '../queue/arrange-queue.ts';
import { $queueSearch, $queueView, $registerFilter, showView } from '../queue/queue-view.ts';
import { RegisterFields } from '../queue/RegisterFields.tsx';
import { EMPTY_FILTER, isEmptyFilter } from '../queue/register-filter.ts';
import { SavedFilters } from '../queue/SavedFilters.tsx';
import { text } from '../text/id.ts';
import { verifierText } from '../text/verifier-text.ts';
import { TextField } from './TextField.tsx';

/** What waits for her, states with their counts, a search over the whole register, and the filters she keeps. */
export function QueueFilters({ queue }: { queue: VerificationQueue }) {
  const view = useStore($queueView);
  const filter = useStore($registerFilter);
  const search = useStore($queueSearch);
  const inbox = (value: 'mine' | 'publishable') =>
    queue.items.filter((item) => matchesFilter(item, value)).length;
  const only = filter.states.length === 1 ? filter.states[0] : null;
  const everything = Object.values(queue.counts).reduce((sum, count) => sum + count, 0);
  const choices = [
    ...(['mine', 'publishable'] as const).map((value) => ({
      key: value as string,
      label: text.queue[value],
      count: inbox(value),
      pressed: view === value,
      choose: () => showView(value),
    })),
    {
      key: 'all',
      label: text.common.all,
      count: everything,
      pressed: view === 'register' && isEmptyFilter(filter),
      choose: () => showView('register'),
    },
    ...complaintState.options.map((state) => ({
      key: state,
      label: text.state[state],
      count: queue.counts[state] ?? 0,
      pressed: view === 'register' && only === state,
      choose: () =>
        showView('register', { ...(view === 'register' ? filter : EMPTY_FILTER), states: [state] }),
    })),
  ];
  const looksLikeCode = search.replace(/[\s-]/g, '').match(/^0\d{14,}$/);
  return (
    <search class="queue-filters">
      <div>
        <fieldset class="chips">
          <legend class="unseen">{text.queue.filter}</legend>
          {choices
            .filter((choice) => choice.count > 0 || choice.pressed || choice.key === 'mine')
            .map((choice) => (
              <button
                type="button"
                key={choice.key}
                class="chip"
                aria-pressed={choice.pressed}
                onClick={choice.choose}
              >
                {choice.label} <span class="chip-count">{choice.count.toLocaleString('id-ID')}</span>
              </button>
            ))}
        </fieldset>
        <SavedFilters />
      </div>
      <div>
        <TextField
          id="queue-search"
          type="search"
          label={verifierText.search.label}
          hint={verifierText.search.hint}
          value={search}
          onChange={(value) => $queueSearch.set(value)}
        />
        {looksLikeCode && <p class="notice notice-wait">{verifierText.search.code}</p>}
      </div>
      <RegisterFields />
    </search>
  );
}
