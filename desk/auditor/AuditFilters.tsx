import { role } from '../../api-client/contract/desk/account.ts';
import { type AuditQuery, auditKind } from '../../api-client/contract/desk/audit.ts';
import { SelectField } from '../components/SelectField.tsx';
import { TextField } from '../components/TextField.tsx';
import { text } from '../text/id.ts';

/** By kind, by the role of the person, by day. */
export function AuditFilters(props: { filter: AuditQuery; onChange: (filter: AuditQuery) => void }) {
  const { filter } = props;
  // An empty choice leaves the filter, as the server's strict query asks.
  const change = (part: { [Key in keyof AuditQuery]: string }) => {
    const entries = Object.entries({ ...filter, ...part }).filter(([, value]) => value !== '');
    props.onChange(Object.fromEntries(entries));
  };
  return (
    <search class="filters audit-filters">
      <SelectField
        id="audit-kind"
        label={text.audit.filterKind}
        value={filter.kind ?? ''}
        options={[
          { value: '', label: text.common.all },
          ...auditKind.options.map((value) => ({ value, label: text.audit.kind[value] })),
        ]}
        onChange={(kind) => change({ kind })}
      />
      <SelectField
        id="audit-role"
        label={text.audit.filterRole}
        value={filter.role ?? ''}
        options={[
          { value: '', label: text.common.all },
          ...role.options.map((value) => ({ value, label: text.role[value] })),
          { value: 'system', label: text.audit.system },
        ]}
        onChange={(value) => change({ role: value })}
      />
      <TextField
        id="audit-from"
        type="date"
        label={text.audit.from}
        value={filter.from ?? ''}
        onChange={(from) => change({ from })}
      />
      <TextField
        id="audit-to"
        type="date"
        label={text.audit.to}
        value={filter.to ?? ''}
        onChange={(to) => change({ to })}
      />
    </search>
  );
}
