import { useStore } from '@nanostores/preact';
import type { VerificationQueue } from '../../api-client/contract/desk/verification.ts';
import { type ComplaintState, complaintState } from '../../api-client/contract/state.ts';
import { matchesFilter, type QueueFilter } from '../queue/arrange-queue.ts';
import { $queueFilter, $queueSearch } from '../queue/queue-view.ts';
import { text } from '../text/id.ts';
import { TextField } from './TextField.tsx';

/** States with their counts, and a search over what the lines show. */
export function QueueFilters({ queue }: { queue: VerificationQueue }) {
  const filter = useStore($queueFilter);
  const search = useStore($queueSearch);
  const count = (state: ComplaintState) =>
    queue.counts[state] ?? queue.items.filter((item) => item.state === state).length;
  const matching = (value: QueueFilter) => queue.items.filter((item) => matchesFilter(item, value)).length;
  const choices: { value: QueueFilter; label: string; count: number }[] = [
    { value: 'mine', label: text.queue.mine, count: matching('mine') },
    { value: 'publishable', label: text.queue.publishable, count: matching('publishable') },
    { value: 'all', label: text.common.all, count: queue.items.length },
    ...complaintState.options.map((state) => ({
      value: state,
      label: text.state[state],
      count: count(state),
    })),
  ];
  return (
    <search class="queue-filters">
      <fieldset class="chips">
        <legend class="unseen">{text.queue.filter}</legend>
        {choices
          .filter((choice) => choice.count > 0 || choice.value === filter || choice.value === 'mine')
          .map((choice) => (
            <button
              type="button"
              key={choice.value}
              class="chip"
              aria-pressed={filter === choice.value}
              onClick={() => $queueFilter.set(choice.value)}
            >
              {choice.label} <span class="chip-count">{choice.count.toLocaleString('id-ID')}</span>
            </button>
          ))}
      </fieldset>
      <TextField
        id="queue-search"
        type="search"
        label={text.queue.search}
        hint={text.queue.searchHint}
        value={search}
        onChange={(value) => $queueSearch.set(value)}
      />
    </search>
  );
}
