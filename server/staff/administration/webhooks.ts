import type { Webhooks } from '../../../api-client/contract/desk/administration-webhooks.ts';
import { tellWebhooks, wakeWebhooks } from '../../disclosure/tell-webhooks.ts';
import { ProblemFailure } from '../../http/problem-failure.ts';
import { webhookJobId } from '../../outward/deliver-webhooks.ts';
import { sealKept } from '../../outward/kept-secret.ts';
import { makeWebhookSecret } from '../../outward/sign-webhook.ts';
import { randomUuid } from '../../random-ids.ts';
import type { Server } from '../../server.ts';
import { changeInstance } from './change-instance.ts';

const SHOWN = 20;

export async function listWebhooks(server: Server): Promise<Webhooks> {
  const { database } = server.connection;
  const rows = await database
    .selectFrom('operations_webhook')
    .select(['webhook_id', 'address', 'created_at', 'ended_at'])
    .orderBy('created_at')
    .orderBy('webhook_id')
    .execute();
  const webhooks = rows.map(async (row) => {
    const deliveries = await database
      .selectFrom('operations_webhook_delivery')
      .selectAll()
      .where('webhook_id', '=', row.webhook_id)
      .orderBy('noted_at', 'desc')
      .orderBy('event_id')
      .limit(SHOWN)
      .execute();
    return {
      webhookId: row.webhook_id,
      address: row.address,
      createdAt: row.created_at,
      endedAt: row.ended_at,
      deliveries: deliveries.map((delivery) => ({
        eventId: delivery.event_id,
        kind: delivery.kind,
        publicId: delivery.public_id,
        state: delivery.state,
        attempts: delivery.attempts,
        answer: delivery.answer,
        answeredAt: delivery.answered_at,
        nextAt: delivery.next_at,
      })),
    };
  });
  return { webhooks: await Promise.all(webhooks) } as Webhooks;
}

/** Tells one more address of what is published from now on. The secret is in the answer and nowhere else in clear. */
export async function addWebhook(
  server: Server,
  address: string,
  by: string,
): Promise<{ webhookId: string; secret: string }> {
  const { effects } = server;
  if (!server.outward.admits(address)) throw new ProblemFailure('invalid_body', ['address']);
  const webhookId = randomUuid(effects, 'webhook');
  const secret = makeWebhookSecret(effects);
  const now = effects.now().toISOString();
  await changeInstance(server, by, async (transaction) => {
    await transaction
      .insertInto('operations_webhook')
      .values({
        webhook_id: webhookId,
        address,
        secret: sealKept(server, `webhook ${webhookId}`, secret),
        created_at: now,
        ended_at: null,
      })
      .execute();
    await transaction
      .insertInto('operations_job')
      .values({
        job_id: webhookJobId(webhookId),
        kind: 'webhook',
        state: 'waiting',
        requested_at: now,
        due_at: now,
        finished_at: null,
        message: null,
      })
      .execute();
    return { notes: [`webhook ke ${new URL(address).host} dibuat`] };
  });
  return { webhookId, secret };
}

/** It is told nothing from now on; what waited for it is not sent any more. */
export async function endWebhook(server: Server, webhookId: string, by: string): Promise<void> {
  await changeInstance(server, by, async (transaction) => {
    const row = await transaction
      .updateTable('operations_webhook')
      .set({ ended_at: server.effects.now().toISOString() })
      .where('webhook_id', '=', webhookId)
      .where('ended_at', 'is', null)
      .returning('address')
      .executeTakeFirst();
    if (!row) throw new ProblemFailure('edited_meanwhile');
    await transaction
      .updateTable('operations_webhook_delivery')
      .set({ state: 'ended', next_at: null })
      .where('webhook_id', '=', webhookId)
      .where('state', '=', 'waiting')
      .execute();
    return { notes: [`webhook ke ${new URL(row.address).host} dihentikan`] };
  });
}

/** Sends a `ping`, which says nothing but that it is one. */
export async function pingWebhook(server: Server, webhookId: string): Promise<void> {
  await server.connection.database.transaction().execute(async (transaction) => {
    await expectListening(transaction, webhookId);
    const at = server.effects.now();
    await tellWebhooks(transaction, server.effects, { kind: 'ping', publicId: null, at, only: webhookId });
  });
}

/** Tries a delivery again that was given up, from the first attempt on and under its own id. */
export async function retryDelivery(
  server: Server,
  { webhookId, eventId }: { webhookId: string; eventId: string },
  by: string,
): Promise<void> {
  await changeInstance(server, by, async (transaction) => {
    const { address } = await expectListening(transaction, webhookId);
    const { numUpdatedRows } = await transaction
      .updateTable('operations_webhook_delivery')
      .set({ state: 'waiting', attempts: 0, next_at: null })
      .where('webhook_id', '=', webhookId)
      .where('event_id', '=', eventId)
      .where('state', '=', 'ended')
      .executeTakeFirst();
    if (numUpdatedRows === 0n) throw new ProblemFailure('edited_meanwhile');
    await wakeWebhooks(transaction, server.effects.now().toISOString());
    return { notes: [`kiriman webhook ke ${new URL(address).host} dicoba lagi`] };
  });
}

async function expectListening(
  transaction: Pick<Server['connection']['database'], 'selectFrom'>,
  webhookId: string,
): Promise<{ address: string }> {
  const row = await transaction
    .selectFrom('operations_webhook')
    .select('address')
    .where('webhook_id', '=', webhookId)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  if (!row) throw new ProblemFailure('edited_meanwhile');
  return row;
}
