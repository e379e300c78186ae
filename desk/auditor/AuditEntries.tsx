import { useState } from 'preact/hooks';
import type { AuditLog, AuditQuery } from '../../api-client/contract/desk/audit.ts';
import { useDesk } from '../components/desk-context.ts';
import { Failure } from '../components/Failure.tsx';
import { formatInstant } from '../format/dates.ts';
import { client } from '../stores/client.ts';
import { noticeEndedSession } from '../stores/session.ts';
import { text } from '../text/id.ts';

/** The first page, and older ones as they are asked for. */
export function AuditEntries({ first, filter }: { first: AuditLog; filter: AuditQuery }) {
  const { timeZone } = useDesk();
  const [older, setOlder] = useState<AuditLog[]>([]);
  const [loading, setLoading] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const entries = [first, ...older].flatMap((page) => page.entries);
  const { next } = older.at(-1) ?? first;

  async function loadOlder(before: number): Promise<void> {
    setLoading(true);
    setFailure(null);
    try {
      const page = await client.auditLog({ ...filter, before: String(before) });
      setOlder((pages) => [...pages, page]);
    } catch (error) {
      noticeEndedSession(error);
      setFailure(error);
    }
    setLoading(false);
  }

  if (entries.length === 0) return <p class="empty">{text.audit.empty}</p>;
  return (
    <>
      <ol class="history audit">
        {entries.map((entry) => (
          <li key={entry.sequence}>
            <p class="audit-head">
              <strong>{text.audit.kind[entry.kind]}</strong>{' '}
              <span class="hint">
                {formatInstant(entry.at, timeZone)} ·{' '}
                <abbr class="plain" title={text.audit.line(entry.sequence)}>
                  #{entry.sequence}
                </abbr>
              </span>
            </p>
            <p class="words">{entry.sentence}</p>
          </li>
        ))}
      </ol>
      {failure !== null && <Failure error={failure} />}
      {next !== null && (
        <button
          type="button"
          class="button-quiet"
          aria-disabled={loading}
          onClick={() => !loading && void loadOlder(next)}
        >
          {loading ? text.common.loading : text.common.more}
        </button>
      )}
    </>
  );
}
