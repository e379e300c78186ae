import type { ComplaintForVerifier } from '../../api-client/contract/desk/verification.ts';
import { isEnded } from '../complaint/running-clocks.ts';
import { useDesk } from '../components/desk-context.ts';
import { ResourceView } from '../components/ResourceView.tsx';
import { formatInstant, localDay } from '../format/dates.ts';
import { client } from '../stores/client.ts';
import { useResource } from '../stores/use-resource.ts';
import { text } from '../text/id.ts';
import { Nudge } from './Nudge.tsx';

/** For verification: which contact of the agency has the complaint, what the agency noted of its work, and a reminder for it. */
export function AgencyWorkPanel({ complaint }: { complaint: ComplaintForVerifier }) {
  const { names, timeZone } = useDesk();
  const { complaintId, version, agencyCode } = complaint;
  const { state, reload } = useResource(`${complaintId}/${version}`, () => client.agencyWork(complaintId));
  if (agencyCode === null) return null;
  const due = complaint.clocks.find((clock) => clock.state === 'pending' && clock.clock !== 'first_answer');
  return (
    <section class="panel">
      <h2>{text.agencyWork.title}</h2>
      <ResourceView state={state} reload={reload}>
        {({ handler, workLog }) => (
          <>
            {!isEnded(complaint.state) && (
              <>
                <p>{handler === null ? text.agencyWork.nobody : text.agencyWork.handler(handler)}</p>
                <Nudge dueOn={due ? localDay(Date.parse(due.dueAt), timeZone) : null} />
              </>
            )}
            <h3>{text.workLog.title}</h3>
            {workLog.length === 0 && <p class="hint">{text.workLog.none}</p>}
            <ol class="thread work-log">
              {workLog.map((entry, index) => (
                // Notes are only ever appended
                <li key={index} class="message">
                  <p class="hint">
                    {formatInstant(entry.at, timeZone)} · {entry.by}, {names.agency(entry.agencyCode)}
                  </p>
                  <p class="words">{entry.text}</p>
                </li>
              ))}
            </ol>
          </>
        )}
      </ResourceView>
    </section>
  );
}
