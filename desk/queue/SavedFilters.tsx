import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { Failure } from '../components/Failure.tsx';
import { TextField } from '../components/TextField.tsx';
import { announce } from '../stores/announcement.ts';
import { client } from '../stores/client.ts';
import { noticeEndedSession } from '../stores/session.ts';
import { useResource } from '../stores/use-resource.ts';
import { verifierText as text } from '../text/verifier-text.ts';
import { $queueView, $registerFilter, showView } from './queue-view.ts';
import { isEmptyFilter, sameFilter } from './register-filter.ts';

/** The verifier's own filters by name, and a way to keep or remove the one in view. Search words are never kept. */
export function SavedFilters() {
  const { state, reload } = useResource('saved-filters', client.savedFilters);
  const filter = useStore($registerFilter);
  const view = useStore($queueView);
  const [name, setName] = useState<string | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const kept = state.data?.filters ?? [];
  const current = view === 'register' ? kept.find((one) => sameFilter(one.filter, filter)) : undefined;
  const mayKeep = view === 'register' && !current && !isEmptyFilter(filter);

  async function change(work: Promise<unknown>, sentence: string): Promise<void> {
    try {
      await work;
      setFailure(null);
      setName(null);
      announce(sentence);
      await reload();
    } catch (error) {
      noticeEndedSession(error);
      setFailure(error);
    }
  }

  if (kept.length === 0 && !mayKeep && failure === null) return null;
  return (
    <div class="saved-filters">
      {kept.length > 0 && (
        <fieldset class="chips">
          <legend class="saved-legend">{text.filter.saved}</legend>
          {kept.map((one) => (
            <button
              type="button"
              key={one.filterId}
              class="chip"
              aria-pressed={current === one}
              onClick={() => showView('register', one.filter)}
            >
              {one.name}
            </button>
          ))}
          {current && (
            <button
              type="button"
              class="link-button"
              onClick={() => void change(client.removeFilter(current.filterId), text.filter.removed)}
            >
              {text.filter.remove(current.name)}
            </button>
          )}
        </fieldset>
      )}
      {mayKeep && name === null && (
        <button type="button" class="link-button" onClick={() => setName('')}>
          {text.filter.keep}
        </button>
      )}
      {mayKeep && name !== null && (
        <form
          class="saved-form"
          onSubmit={(event) => {
            event.preventDefault();
            void change(client.saveFilter({ name: name.trim(), filter }), text.filter.kept);
          }}
        >
          <TextField
            id="filter-name"
            label={text.filter.name}
            hint={text.filter.nameHint}
            value={name}
            onChange={setName}
          />
          <p class="button-row">
            <button type="submit" class="button" disabled={name.trim().length < 2}>
              {text.filter.save}
            </button>
            <button type="button" class="button-quiet" onClick={() => setName(null)}>
              {text.filter.cancel}
            </button>
          </p>
        </form>
      )}
      {failure !== null && <Failure error={failure} />}
    </div>
  );
}
