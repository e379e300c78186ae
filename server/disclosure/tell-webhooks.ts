import type { Transaction } from 'kysely';
import type { WebhookKind } from '../../api-client/contract/desk/administration-webhooks.ts';
import type { Tables } from '../database/tables.ts';
import type { Effects } from '../effects.ts';

/**
 * Notes for every address that wants to know that something public happened, in the transaction of what happened, so that neither stands
 * without the other. The number of the case is all that is noted; what is sent is made of the published zone later (server/outward/).
 */
export async function tellWebhooks(
  transaction: Transaction<Tables>,
  effects: Pick<Effects, 'randomBytes'>,
  event: { kind: WebhookKind; publicId: string | null; at: Date; only?: string },
): Promise<void> {
  let listening = transaction
    .selectFrom('operations_webhook')
    .select('webhook_id')
    .where('ended_at', 'is', null);
  if (event.only !== undefined) listening = listening.where('webhook_id', '=', event.only);
  const rows = await listening.execute();
  if (rows.length === 0) return;
  const eventId = `msg_${Buffer.from(effects.randomBytes('webhook-event', 16)).toString('base64url')}`;
  const at = event.at.toISOString();
  await transaction
    .insertInto('operations_webhook_delivery')
    .values(
      rows.map(({ webhook_id }) => ({
        webhook_id,
        event_id: eventId,
        kind: event.kind,
        public_id: event.publicId,
        noted_at: at,
        state: 'waiting' as const,
        attempts: 0,
        next_at: null,
        answer: null,
        answered_at: null,
      })),
    )
    .execute();
  await wakeWebhooks(transaction, at);
}

/** Lets the addresses' jobs look soon. One that runs just now looks again within a minute. */
export async function wakeWebhooks(transaction: Transaction<Tables>, at: string): Promise<void> {
  await transaction
    .updateTable('operations_job')
    .set({ due_at: at })
    .where('kind', '=', 'webhook')
    .where('state', '=', 'waiting')
    .execute();
}
