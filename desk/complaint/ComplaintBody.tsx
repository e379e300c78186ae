import type { ComplaintForVerifier } from '../../api-client/contract/desk/verification.ts';
import { ActionPanel } from '../actions/ActionPanel.tsx';
import { AgencyWorkPanel } from '../agency/AgencyWorkPanel.tsx';
import { ClockBadge } from '../components/ClockBadge.tsx';
import { useDesk } from '../components/desk-context.ts';
import { PublicationStatus } from '../components/PublicationStatus.tsx';
import { StateBadge } from '../components/StateBadge.tsx';
import { DuplicatesPanel } from '../duplicates/DuplicatesPanel.tsx';
import { IdentityPanel } from '../identity/IdentityPanel.tsx';
import { ServicePanel } from '../identity/ServicePanel.tsx';
import { WaitingPublication } from '../publish/WaitingPublication.tsx';
import { text } from '../text/id.ts';
import { Answers } from './Answers.tsx';
import { ComplaintPhotos } from './ComplaintPhotos.tsx';
import { ComplaintPlace } from './ComplaintPlace.tsx';
import { ComplaintTexts } from './ComplaintTexts.tsx';
import { Facts } from './Facts.tsx';
import { Handover } from './Handover.tsx';
import { History } from './History.tsx';
import { Notes } from './Notes.tsx';
import { OutwardSent } from './OutwardSent.tsx';
import { Recordings } from './Recordings.tsx';
import { Replies } from './Replies.tsx';
import { RowFacts } from './RowFacts.tsx';
import { Sp4nFacts } from './Sp4nFacts.tsx';
import { Thread } from './Thread.tsx';

export function ComplaintBody(props: { complaint: ComplaintForVerifier; reload: () => Promise<unknown> }) {
  const { complaint, reload } = props;
  const { names } = useDesk();
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
            <ClockBadge key={clock.clock} clock={clock} />
          ))}
        </p>
        {complaint.publication && (
          <p>
            {complaint.publication.state === 'published' ? (
              <a href={complaint.publication.url} target="_blank" rel="noreferrer">
                {text.complaint.openedPublic}
              </a>
            ) : (
              text.complaint.withdrawn
            )}
          </p>
        )}
        <WaitingPublication complaint={complaint} />
        {complaint.publication && <PublicationStatus />}
      </header>
      <div class="complaint-main">
        <ComplaintTexts complaint={complaint} />
        <Answers complaint={complaint} />
        <DuplicatesPanel complaint={complaint} reload={reload} />
        <ComplaintPhotos complaint={complaint} />
        <Recordings complaint={complaint} />
        <ComplaintPlace complaint={complaint} />
        <Thread complaint={complaint} />
        <Replies complaint={complaint} reload={reload} />
        <Notes complaint={complaint} />
      </div>
      <div class="complaint-side">
        <OutwardSent complaint={complaint} reload={reload} />
        <Handover complaint={complaint} />
        <Sp4nFacts complaint={complaint} />
        <RowFacts complaint={complaint} />
        <ActionPanel complaint={complaint} reload={reload} />
        <Facts complaint={complaint} />
        <AgencyWorkPanel complaint={complaint} />
        <IdentityPanel complaint={complaint} reload={reload} />
        <ServicePanel complaintId={complaint.complaintId} reloadComplaint={reload} />
      </div>
      <div class="complaint-history">
        <History complaint={complaint} />
      </div>
      {complaint.actions.length > 0 && (
        <nav class="thumb-bar" aria-label={text.handling.jump}>
          <a href="#actions-title">{text.complaint.actions}</a>
        </nav>
      )}
    </article>
  );
}
