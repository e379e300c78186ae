import { useDesk } from '../components/desk-context.ts';
import { Failure } from '../components/Failure.tsx';
import { ResourceView } from '../components/ResourceView.tsx';
import { formatDate, localDay } from '../format/dates.ts';
import { announce } from '../stores/announcement.ts';
import { client } from '../stores/client.ts';
import { useResource } from '../stores/use-resource.ts';
import { webhooksText as words } from '../text/webhooks-text.ts';
import { EndButton } from './EndButton.tsx';
import { useSubmit } from './use-submit.ts';
import { WebhookDeliveries } from './WebhookDeliveries.tsx';
import { WebhookForm } from './WebhookForm.tsx';

/** Addresses that are told of what is public, and how it fares. */
export function WebhookPanels() {
  const { timeZone } = useDesk().reference.instance;
  const { state, reload } = useResource('webhooks', client.webhooks);
  const submit = useSubmit(reload);
  const day = (instant: string) => formatDate(localDay(Date.parse(instant), timeZone));

  async function run(task: () => Promise<unknown>, done: string): Promise<void> {
    if (!(await submit.run([], task))) return;
    announce(done);
    await reload();
  }

  return (
    <>
      {submit.failure !== null && <Failure error={submit.failure} />}
      <ResourceView state={state} reload={reload}>
        {({ webhooks }) => (
          <div class="admin-columns">
            <section class="panel">
              <h2>{words.title}</h2>
              <p class="hint">{words.hint}</p>
              {webhooks.length === 0 && <p>{words.none}</p>}
              <ul class="accounts">
                {webhooks.map((webhook) => {
                  const { webhookId, address, endedAt } = webhook;
                  const { host } = new URL(address);
                  return (
                    <li
                      key={webhookId}
                      class={endedAt === null ? 'thing thing-wide' : 'thing thing-wide thing-retired'}
                    >
                      <div>
                        <strong>{host}</strong>
                        {endedAt !== null && <span class="badge">{words.ended(day(endedAt))}</span>}
                        <span class="hint block code">{address}</span>
                        <span class="hint block">{words.since(day(webhook.createdAt))}</span>
                        <WebhookDeliveries
                          webhook={webhook}
                          busy={submit.busy}
                          retry={(eventId) =>
                            void run(() => client.retryDelivery(webhookId, eventId), words.retryDone)
                          }
                        />
                      </div>
                      {endedAt === null && (
                        <div class="button-row">
                          <button
                            type="button"
                            class="button-quiet"
                            disabled={submit.busy}
                            onClick={() => void run(() => client.pingWebhook(webhookId), words.testDone)}
                          >
                            {words.test}
                            <span class="unseen"> {host}</span>
                          </button>
                          <EndButton
                            name={host}
                            words={words}
                            end={() => client.endWebhook(webhookId)}
                            reload={reload}
                          />
                        </div>
                      )}
                    </li>
                  );
                })}
              </ul>
              {webhooks.length > 0 && (
                <button type="button" class="button-quiet" onClick={() => void reload()}>
                  {words.reload}
                </button>
              )}
            </section>
            <WebhookForm reload={reload} />
          </div>
        )}
      </ResourceView>
    </>
  );
}
