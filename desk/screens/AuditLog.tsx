import { useState } from 'preact/hooks';
import type { AuditQuery } from '../../api-client/contract/desk/audit.ts';
import { AuditEntries } from '../auditor/AuditEntries.tsx';
import { AuditExport } from '../auditor/AuditExport.tsx';
import { AuditFilters } from '../auditor/AuditFilters.tsx';
import { ChainStatus } from '../auditor/ChainStatus.tsx';
import { ResourceView } from '../components/ResourceView.tsx';
import { client } from '../stores/client.ts';
import { useResource } from '../stores/use-resource.ts';
import { text } from '../text/id.ts';

/** For the inspectorate: every opening, override and publication, read-only, and the proof that nothing was changed. */
export function AuditLog() {
  const [filter, setFilter] = useState<AuditQuery>({});
  const key = JSON.stringify(filter);
  const { state, reload } = useResource(`audit ${key}`, () => client.auditLog(filter));
  return (
    <>
      <h1 tabIndex={-1}>{text.audit.title}</h1>
      <p class="lead">{text.audit.lead}</p>
      <ChainStatus />
      <AuditFilters filter={filter} onChange={setFilter} />
      <ResourceView state={state} reload={reload}>
        {(first) => (
          <>
            <div class="screen-head">
              <p class="queue-count" role="status">
                {text.audit.found(first.total)}
              </p>
              <AuditExport filter={filter} />
            </div>
            <AuditEntries key={key} first={first} filter={filter} />
          </>
        )}
      </ResourceView>
    </>
  );
}
