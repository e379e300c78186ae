import { useStore } from '@nanostores/preact';
import type { ComplaintForAgency } from '../../api-client/contract/desk/agency.ts';
import { isEnded } from '../complaint/running-clocks.ts';
import { useDesk } from '../components/desk-context.ts';
import { ReplyKind } from '../components/ReplyKind.tsx';
import { StateBadge } from '../components/StateBadge.tsx';
import { formatDate } from '../format/dates.ts';
import { AgencyDataPanel } from '../identity/AgencyDataPanel.tsx';
import { OutboxEntries } from '../outbox/OutboxEntries.tsx';
import { OutboxNotice } from '../outbox/OutboxNotice.tsx';
import { outbox, withQueued } from '../outbox/outbox.ts';
import { text } from '../text/id.ts';
import { AgencyActions } from './AgencyActions.tsx';
import { AgencyClock } from './AgencyClock.tsx';
import { AgencyPhotos } from './AgencyPhotos.tsx';
import { AgencyPlace } from './AgencyPlace.tsx';
import { HandlingPanel } from './HandlingPanel.tsx';
import { WorkLog } from './WorkLog.tsx';
import { WorkPhotos } from './WorkPhotos.tsx';

export function AgencyComplaintBody(props: {
  complaint: ComplaintForAgency;
  reload: () => Promise<unknown>;
}) {
  const { reload } = props;
  const { entries } = useStore(outbox.$state);
  const complaint = withQueued(props.complaint, entries);
  const { names } = useDesk();
  const working = complaint.actions.some((name) =>
    ['start', 'reply', 'resolve', 'photo', 'photos'].includes(name),
  );
  return (
    <article class="complaint">
      <header class="complaint-head">
        <h1 tabIndex={-1}>
          {names.category(complaint.categoryCode)}
          <span class="complaint-place">
            {names.place(complaint.place.villageCode, complaint.place.districtCode)}
          </span>
        </h1>
        <p class="complaint-state">
          <StateBadge state={complaint.state} />
          {complaint.clocks.map((clock) => (
            <AgencyClock key={clock.clock} clock={clock} running={!isEnded(complaint.state)} />
          ))}
        </p>
        <p class="hint">
          {text.agencyQueue.assignedOn} {formatDate(complaint.assignedOn)}
        </p>
        <OutboxNotice />
      </header>
      <div class="complaint-main">
        <section>
          <h2>{text.agencyComplaint.brief}</h2>
          <p class="words">{complaint.brief}</p>
        </section>
        <AgencyPhotos complaint={complaint} />
        <AgencyPlace complaint={complaint} />
        <section>
          <h2>{text.agencyComplaint.replies}</h2>
          {complaint.replies.length === 0 && <p class="hint">{text.agencyComplaint.noReplies}</p>}
          <ol class="thread">
            {complaint.replies.map((reply, index) => (
              // Replies are only ever appended
              <li key={index} class="message">
                <p class="hint">
                  {formatDate(reply.on)} <ReplyKind kind={reply.kind} />
                </p>
                <p class="words">{reply.text}</p>
              </li>
            ))}
          </ol>
        </section>
        <WorkLog complaint={complaint} />
      </div>
      <div class="complaint-side">
        <OutboxEntries
          complaintId={complaint.complaintId}
          version={Math.max(props.complaint.version, outbox.knownVersion(complaint.complaintId))}
          stateNow={text.state[complaint.state]}
        />
        <WorkPhotos complaint={complaint} working={working} reload={reload} />
        <AgencyActions complaint={complaint} reload={reload} />
        <AgencyDataPanel complaintId={complaint.complaintId} />
        <HandlingPanel complaint={complaint} reload={reload} />
      </div>
      {working && (
        <nav class="thumb-bar" aria-label={text.handling.jump}>
          <a href="#work-title">{text.agencyComplaint.work}</a>
          <a href="#actions-title">{text.agencyComplaint.actions}</a>
        </nav>
      )}
    </article>
  );
}
