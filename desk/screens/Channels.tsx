import { AdministrationList } from '../administration/AdministrationList.tsx';
import { CopyText } from '../administration/CopyText.tsx';
import { EndButton } from '../administration/EndButton.tsx';
import { Open311TargetPanels } from '../administration/Open311TargetPanels.tsx';
import { PartnerForm } from '../administration/PartnerForm.tsx';
import { WebhookPanels } from '../administration/WebhookPanels.tsx';
import { useDesk } from '../components/desk-context.ts';
import { ResourceView } from '../components/ResourceView.tsx';
import { formatDate, localDay } from '../format/dates.ts';
import { client } from '../stores/client.ts';
import { useResource } from '../stores/use-resource.ts';
import { channelsText as words } from '../text/channels-text.ts';

/** Other systems: those that file into this register, and those that are told of what is public. */
export function Channels() {
  const { reference } = useDesk();
  const { serviceUrl, timeZone } = reference.instance;
  const { state, reload } = useResource('partners', client.partners);
  const day = (instant: string) => formatDate(localDay(Date.parse(instant), timeZone));

  return (
    <>
      <h1 tabIndex={-1}>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <ResourceView state={state} reload={reload}>
        {({ partners }) => (
          <div class="admin-columns">
            <section class="panel">
              <h2>{words.partners}</h2>
              <p class="hint">{words.partnersHint}</p>
              <CopyText label={words.address} value={`${serviceUrl}/open311/v2/discovery.xml`} />
              {partners.length === 0 && <p>{words.none}</p>}
              <AdministrationList
                items={partners.map((partner) => ({
                  key: partner.partnerId.slice(0, 8),
                  title: partner.name,
                  facts: words.since(day(partner.createdAt)),
                  more: partner.mediaHosts.length > 0 ? words.photosFrom(partner.mediaHosts.join(', ')) : '',
                  note: partner.endedAt === null ? null : words.ended(day(partner.endedAt)),
                  actions: partner.endedAt === null && (
                    <EndButton
                      name={partner.name}
                      words={words}
                      end={() => client.endPartner(partner.partnerId)}
                      reload={reload}
                    />
                  ),
                }))}
              />
            </section>
            <PartnerForm reload={reload} />
          </div>
        )}
      </ResourceView>
      <Open311TargetPanels />
      <WebhookPanels />
    </>
  );
}
