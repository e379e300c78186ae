import type { Webhooks } from '../../api-client/contract/desk/administration-webhooks.ts';
import { useDesk } from '../components/desk-context.ts';
import { formatInstant } from '../format/dates.ts';
import { webhooksText as words } from '../text/webhooks-text.ts';

type Webhook = Webhooks['webhooks'][number];

/** What was sent to one address lately, what was answered, and what may be tried again. */
export function WebhookDeliveries(props: {
  webhook: Webhook;
  busy: boolean;
  retry: (eventId: string) => void;
}) {
  const { timeZone } = useDesk().reference.instance;
  const { deliveries, endedAt, address } = props.webhook;
  if (deliveries.length === 0) return <p class="hint">{words.noDeliveries}</p>;
  return (
    <details>
      <summary>
        {words.latest} <span class="unseen">{new URL(address).host}</span>
      </summary>
      <ul class="deliveries">
        {deliveries.map((delivery) => (
          <li key={delivery.eventId}>
            <strong>{words.what(words.kinds[delivery.kind], delivery.publicId)}</strong>
            <span class="hint block">
              {words.state(delivery, delivery.nextAt && formatInstant(delivery.nextAt, timeZone))}
              {delivery.answer !== null && `: ${words.answer(delivery.answer)}`}
            </span>
            {delivery.state === 'ended' && endedAt === null && (
              <button
                type="button"
                class="button-quiet"
                disabled={props.busy}
                onClick={() => props.retry(delivery.eventId)}
              >
                {words.retry}
                <span class="unseen"> {words.what(words.kinds[delivery.kind], delivery.publicId)}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
