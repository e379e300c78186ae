import * as v from 'valibot';
import { instant, publicId } from '../primitives.ts';

const webhookId = v.pipe(v.string(), v.uuid());
const eventId = v.pipe(v.string(), v.regex(/^msg_[\w-]{22}$/));

/** What an address is told of: facts of what is public, and nothing else. */
export const webhookKind = v.picklist(['case.published', 'case.changed', 'case.withdrawn', 'ping']);
export type WebhookKind = v.InferOutput<typeof webhookKind>;

/** `overtaken`: the case was withdrawn before the address was told that it is there. */
export const deliveryState = v.picklist(['waiting', 'delivered', 'ended', 'overtaken']);
export type DeliveryState = v.InferOutput<typeof deliveryState>;

/** The HTTP status that was answered last, or why there was none. */
export const deliveryAnswer = v.union([
  v.pipe(v.string(), v.regex(/^[1-9]\d\d$/)),
  v.picklist(['address_refused', 'unreachable', 'timeout', 'lost', 'too_large']),
]);

/** GET /api/administration/webhooks: whom we tell, and how it fares. Never a secret. `deliveries`: newest first, twenty at most. */
export const webhooks = v.strictObject({
  webhooks: v.array(
    v.strictObject({
      webhookId,
      address: v.string(),
      createdAt: instant,
      endedAt: v.nullable(instant),
      deliveries: v.array(
        v.strictObject({
          eventId,
          kind: webhookKind,
          publicId: v.nullable(publicId),
          state: deliveryState,
          attempts: v.number(),
          answer: v.nullable(deliveryAnswer),
          answeredAt: v.nullable(instant),
          nextAt: v.nullable(instant),
        }),
      ),
    }),
  ),
});
export type Webhooks = v.InferOutput<typeof webhooks>;
export type Delivery = Webhooks['webhooks'][number]['deliveries'][number];

/** An address of the open internet over https, without a password in it; plain http where the operator opened a network of his own. */
export const webhookAddress = v.pipe(
  v.string(),
  v.trim(),
  v.maxLength(500),
  v.check((text) => {
    const url = URL.parse(text);
    return (
      url !== null &&
      /^https?:$/.test(url.protocol) &&
      url.username === '' &&
      url.password === '' &&
      url.hash === ''
    );
  }, 'an address such as https://contoh.example/kait'),
);

/** POST /api/administration/webhooks */
export const addWebhook = v.strictObject({ address: webhookAddress });

/** The signing secret (`whsec_…`, Standard Webhooks), shown this once: the server keeps it sealed. */
export const webhookAdded = v.strictObject({ webhookId, secret: v.string() });

/** POST /api/administration/webhooks/end and /test */
export const oneWebhook = v.strictObject({ webhookId });

/** POST /api/administration/webhooks/retry: a delivery that was given up is tried again, under its own id. */
export const oneDelivery = v.strictObject({ webhookId, eventId });
