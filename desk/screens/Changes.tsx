import { useState } from 'preact/hooks';
import { useDesk } from '../components/desk-context.ts';
import { ResourceView } from '../components/ResourceView.tsx';
import { TextField } from '../components/TextField.tsx';
import { formatInstant } from '../format/dates.ts';
import { client } from '../stores/client.ts';
import { useResource } from '../stores/use-resource.ts';
import { text } from '../text/id.ts';

const words = text.admin.changes;

/** Who changed what, old → new. */
export function Changes() {
  const { timeZone } = useDesk();
  const { state, reload } = useResource('changes', client.administrationChanges);
  const [search, setSearch] = useState('');
  return (
    <>
      <h1 tabIndex={-1}>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <search class="filters">
        <TextField
          id="changes-search"
          type="search"
          label={words.search}
          value={search}
          onChange={setSearch}
        />
      </search>
      <ResourceView state={state} reload={reload}>
        {({ entries }) => (
          <ol class="history audit">
            {entries
              .filter(({ note, accountName }) =>
                `${note} ${accountName ?? ''}`.toLowerCase().includes(search.toLowerCase()),
              )
              .map((entry, index) => (
                // Entries carry no id and are never reordered
                <li key={index}>
                  <p>
                    {entry.note}
                    <span class="hint block">
                      {formatInstant(entry.at, timeZone)} · {entry.accountName ?? words.terminal}
                    </span>
                  </p>
                </li>
              ))}
          </ol>
        )}
      </ResourceView>
    </>
  );
}
