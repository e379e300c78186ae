import { useState } from 'preact/hooks';
import type { AuditLog as AuditData } from '../../api-client/contract/desk/overview.ts';
import { useDesk } from '../components/desk-context.ts';
import { ResourceView } from '../components/ResourceView.tsx';
import { SelectField } from '../components/SelectField.tsx';
import { TextField } from '../components/TextField.tsx';
import { formatInstant } from '../format/dates.ts';
import { client } from '../stores/client.ts';
import { useResource } from '../stores/use-resource.ts';
import { text } from '../text/id.ts';

const PAGE = 100;

/** For the inspectorate: every opening, override and publication, read-only. */
export function AuditLog() {
  const { state, reload } = useResource('audit', client.auditLog);
  return (
    <>
      <h1 tabIndex={-1}>{text.audit.title}</h1>
      <p class="lead">{text.audit.lead}</p>
      <ResourceView state={state} reload={reload}>
        {(log) => <Entries entries={log.entries} />}
      </ResourceView>
    </>
  );
}

function Entries({ entries }: { entries: AuditData['entries'] }) {
  const { timeZone } = useDesk();
  const [kind, setKind] = useState('');
  const [search, setSearch] = useState('');
  const [shown, setShown] = useState(PAGE);
  const words = search.toLowerCase();
  const matching = entries.filter(
    (entry) =>
      (kind === '' || entry.kind === kind) &&
      `${entry.note} ${entry.accountName ?? ''} ${entry.complaintId ?? ''}`.toLowerCase().includes(words),
  );
  return (
    <>
      <search class="filters">
        <SelectField
          id="audit-kind"
          label={text.audit.filter}
          value={kind}
          options={[
            { value: '', label: text.common.all },
            ...Object.entries(text.audit.kind).map(([value, label]) => ({ value, label })),
          ]}
          onChange={setKind}
        />
        <TextField
          id="audit-search"
          type="search"
          label={text.audit.search}
          value={search}
          onChange={setSearch}
        />
      </search>
      {matching.length === 0 && <p class="empty">{text.audit.empty}</p>}
      <ol class="history audit">
        {matching.slice(0, shown).map((entry, index) => (
          // Entries carry no id and are never reordered
          <li key={index}>
            <p>
              <strong>{text.audit.kind[entry.kind]}</strong>{' '}
              <span class="hint">
                {formatInstant(entry.at, timeZone)} · {entry.accountName ?? text.audit.system}
              </span>
            </p>
            <p>{entry.note}</p>
            {entry.complaintId && (
              <p class="hint code">
                {text.audit.complaint} {entry.complaintId}
              </p>
            )}
          </li>
        ))}
      </ol>
      {matching.length > shown && (
        <button type="button" class="button-quiet" onClick={() => setShown(shown + PAGE)}>
          {text.common.more}
        </button>
      )}
    </>
  );
}
