import type { ChangeMeanwhile } from '../../api-client/contract/problem.ts';
import { useDesk } from '../components/desk-context.ts';
import { formatDate, formatInstant } from '../format/dates.ts';
import { roleWord } from '../format/role-word.ts';
import { text } from '../text/id.ts';

/** Tells who, by role, did what and when while something was being written; an agency is told the day alone. */
export function ConflictNotice(props: { changes: readonly ChangeMeanwhile[]; stateNow: string }) {
  const { timeZone } = useDesk();
  const { changes, stateNow } = props;
  const when = (at: string) => (at.length === 10 ? formatDate(at) : formatInstant(at, timeZone));
  return (
    <div class="notice notice-wait" role="alert">
      {changes.length === 0 ? (
        <p>{text.complaint.changed}</p>
      ) : (
        <>
          <p>{text.steps.conflict.lead}</p>
          <ul class="changes">
            {changes.map((change, index) => (
              // One line is one event, in their order
              <li key={index}>
                <strong>{text.event[change.type] ?? change.type}</strong>:{' '}
                {change.actorRole === null ? text.steps.conflict.unknown : roleWord(change.actorRole)},{' '}
                {when(change.at)}
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        {text.complaint.changedNow(stateNow)} {changes.length > 0 && text.steps.conflict.kept}
      </p>
    </div>
  );
}
