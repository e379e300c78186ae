import type { ChangeMeanwhile } from '../../api-client/contract/problem.ts';
import { formatDate } from '../format/dates.ts';
import { text } from '../text/id.ts';

/** What somebody else did while an officer was writing, by day: agencies get no minutes. */
export function ChangesMeanwhile(props: { changes: readonly ChangeMeanwhile[]; stateNow: string }) {
  return (
    <>
      <p>
        {text.outbox.changedBefore} {text.complaint.changedNow(props.stateNow)}
      </p>
      {props.changes.length > 0 && (
        <>
          <p>{text.outbox.changes}</p>
          <ul>
            {props.changes.map((change, index) => (
              // The list never changes its order
              <li key={index}>
                {text.event[change.type] ?? change.type}
                {byWhom(change)}, {formatDate(change.at.slice(0, 10))}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function byWhom(change: ChangeMeanwhile): string {
  const who = change.actorRole === null ? undefined : text.outbox.changedBy[change.actorRole];
  return who ? ` (${who})` : '';
}
