import { useState } from 'preact/hooks';
import type { AuditQuery } from '../../api-client/contract/desk/audit.ts';
import { Failure } from '../components/Failure.tsx';
import { saveBlob } from '../format/save-blob.ts';
import { announce } from '../stores/announcement.ts';
import { client } from '../stores/client.ts';
import { noticeEndedSession } from '../stores/session.ts';
import { text } from '../text/id.ts';

/** The matching lines as a table for the inspectorate's own files. */
export function AuditExport({ filter }: { filter: AuditQuery }) {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  async function download(): Promise<void> {
    setBusy(true);
    setFailure(null);
    try {
      saveBlob(await client.auditCsv(filter), text.audit.file);
      announce(text.audit.exported);
    } catch (error) {
      noticeEndedSession(error);
      setFailure(error);
    }
    setBusy(false);
  }
  return (
    <div>
      <button
        type="button"
        class="button-quiet"
        aria-disabled={busy}
        onClick={() => !busy && void download()}
      >
        {busy ? text.audit.exporting : text.audit.export}
      </button>
      {failure !== null && <Failure error={failure} />}
    </div>
  );
}
