import { useState } from 'preact/hooks';
import type { ServiceForVerifier } from '../../api-client/contract/desk/service-data.ts';
import { useDesk } from '../components/desk-context.ts';
import { ResourceView } from '../components/ResourceView.tsx';
import { formatInstant } from '../format/dates.ts';
import { client } from '../stores/client.ts';
import { useResource } from '../stores/use-resource.ts';
import { text } from '../text/id.ts';
import { ReleaseForm } from './ReleaseForm.tsx';
import { RequestAnswer } from './RequestAnswer.tsx';

/** What the handling agency asks about the reporter, and the two ways to help: in one's own words, or one field with her consent. */
export function ServicePanel(props: { complaintId: string; reloadComplaint: () => Promise<unknown> }) {
  const { complaintId } = props;
  const { state, reload } = useResource(`${complaintId}/service`, () =>
    client.serviceForVerifier(complaintId),
  );
  return (
    <section class="panel" aria-labelledby="service-title">
      <h2 id="service-title">{text.serviceData.title}</h2>
      <ResourceView state={state} reload={reload}>
        {(service) => (
          <ServiceFacts
            complaintId={complaintId}
            service={service}
            reload={async () => {
              await reload();
              await props.reloadComplaint();
            }}
          />
        )}
      </ResourceView>
    </section>
  );
}

function ServiceFacts(props: {
  complaintId: string;
  service: ServiceForVerifier;
  reload: () => Promise<unknown>;
}) {
  const { complaintId, service, reload } = props;
  const { names } = useDesk();
  const [releasing, setReleasing] = useState<{ field: string; accountId: string } | null>(null);
  const words = text.serviceData;
  const mayRelease = service.sealed && service.consent && service.agencyCode !== null;

  return (
    <>
      <p class="hint">{words.lead}</p>
      <p>{!service.sealed ? words.notSealed : service.consent ? words.consent : words.noConsent}</p>
      {service.requests.length === 0 && <p class="hint">{words.noRequests}</p>}
      <ul class="plain-list">
        {service.requests.map((request) => (
          <li key={request.requestId} class="data-request">
            <p>
              <strong>{words.asks(request.officerName, words.field[request.field])}</strong>{' '}
              <span class="hint">{names.agency(request.agencyCode)}</span>
            </p>
            <p class="words">{request.question}</p>
            {request.outcome !== null && (
              <p class="hint">
                {words.outcome[request.outcome]}
                {request.answer && `: “${request.answer}”`}
              </p>
            )}
            {request.outcome === null && (
              <RequestAnswer requestId={request.requestId} reload={reload}>
                {mayRelease && request.field !== 'other' && (
                  <button
                    type="button"
                    class="button-quiet"
                    onClick={() => setReleasing({ field: request.field, accountId: request.accountId })}
                  >
                    {words.release}
                  </button>
                )}
              </RequestAnswer>
            )}
          </li>
        ))}
      </ul>
      {mayRelease && !releasing && (
        <button
          type="button"
          class="button-quiet"
          onClick={() => setReleasing({ field: 'customerNumber', accountId: '' })}
        >
          {words.release}
        </button>
      )}
      {releasing && (
        <ReleaseForm
          key={`${releasing.field}/${releasing.accountId}`}
          complaintId={complaintId}
          service={service}
          first={releasing}
          close={() => setReleasing(null)}
          reload={reload}
        />
      )}
      {service.sealed && <Releases service={service} />}
    </>
  );
}

function Releases({ service }: { service: ServiceForVerifier }) {
  const { timeZone } = useDesk();
  const words = text.serviceData;
  return (
    <>
      <h3>{words.releases}</h3>
      {service.releases.length === 0 && <p class="hint">{words.noReleases}</p>}
      <ul class="openings">
        {service.releases.map((release) => (
          <li key={release.releaseId}>
            {words.releasable[release.field]}, {release.officerName}
            <span class="hint block">
              {formatInstant(release.releasedAt, timeZone)} ·{' '}
              {words.until(formatInstant(release.expiresAt, timeZone))} · {words.releaseState[release.state]}{' '}
              · {words.openedTimes(release.openings)}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
