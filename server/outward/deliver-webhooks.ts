import type { Kysely, Selectable } from 'kysely';
import type { OperationsTables, PublishedTables } from '../database/tables.ts';
import type { JobEnd } from '../jobs/claim-job.ts';
import type { Server } from '../server.ts';
import { openKept } from './kept-secret.ts';
import { OutwardError } from './outward-error.ts';
import { signedHeaders } from './sign-webhook.ts';
import { webhookPayload } from './webhook-payload.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const PATIENCE_MS = 10_000;
/** Told in one turn; then other addresses have theirs. */
const AT_ONCE = 20;
const FORGOTTEN_AFTER_MS = 30 * 24 * HOUR_MS;
/** Until the next attempt after the first, the second…; after the last of them it is given up, 45 hours after the first. */
const WAITS_MS = [
  10_000,
  MINUTE_MS,
  5 * MINUTE_MS,
  30 * MINUTE_MS,
  2 * HOUR_MS,
  6 * HOUR_MS,
  12 * HOUR_MS,
  24 * HOUR_MS,
];
/** A subscriber that answers so wants to hear no more (Standard Webhooks). */
const GONE = 410;

type Delivery = Selectable<OperationsTables['operations_webhook_delivery']>;
export type WebhookServer = Pick<
  Server,
  'connection' | 'effects' | 'secrets' | 'outward' | 'addresses' | 'reference'
>;

/** The one job of an address is named so: as long as a worker has it, nobody else tells this address anything. */
export const webhookJobId = (webhookId: string) => `webhook-${webhookId}`;

/**
 * Tells one address what waits for it, oldest first. An attempt that fails ends the turn and waits for its own time, and holds nothing
 * else back: order is kept among first attempts alone. At least once: whoever died while sending sends again under the same id.
 */
export async function deliverWebhooks(
  server: WebhookServer,
  reader: Kysely<PublishedTables>,
  webhookId: string,
  lost: AbortSignal,
): Promise<JobEnd> {
  const { connection, effects } = server;
  const webhook = await connection.database
    .selectFrom('operations_webhook')
    .select(['address', 'secret', 'ended_at'])
    .where('webhook_id', '=', webhookId)
    .executeTakeFirst();
  if (!webhook || webhook.ended_at !== null) return { state: 'done', message: null };
  await forgetOld(server, webhookId);
  const secret = openKept(server.secrets, `webhook ${webhookId}`, webhook.secret);
  for (let told = 0; told < AT_ONCE && !lost.aborted; told += 1) {
    const delivery = await nextOf(server, webhookId);
    if (!delivery) return again(effects.now(), await nextTime(server, webhookId));
    const { address } = webhook;
    if (!(await attempt(server, reader, { delivery, address, secret, lost }))) break;
  }
  return again(effects.now(), await nextTime(server, webhookId));
}

/** At the time of the next attempt, after a minute at the latest: something may have happened meanwhile. */
function again(now: Date, next: string | null): JobEnd {
  const from = now.getTime();
  const at = Math.min(Math.max(next === null ? Infinity : Date.parse(next), from + 1_000), from + MINUTE_MS);
  return { state: 'again', at: new Date(at), message: null, attempts: 0 };
}

/** The oldest that is due. A case is told of once the site that shows it stands; that one is withdrawn cannot wait for it. */
async function nextOf({ connection, effects }: WebhookServer, webhookId: string) {
  const now = effects.now().toISOString();
  const built = await connection.database
    .selectFrom('operations_job')
    .select(({ fn }) => fn.max('requested_at').as('until'))
    .where('kind', '=', 'publish')
    .where('state', '=', 'done')
    .executeTakeFirst();
  return connection.database
    .selectFrom('operations_webhook_delivery')
    .selectAll()
    .where('webhook_id', '=', webhookId)
    .where('state', '=', 'waiting')
    .where(({ or, eb }) => or([eb('next_at', 'is', null), eb('next_at', '<=', now)]))
    .where(({ or, eb }) =>
      or([eb('kind', 'in', ['ping', 'case.withdrawn']), eb('noted_at', '<=', built?.until ?? '')]),
    )
    .orderBy('noted_at')
    .orderBy('event_id')
    .limit(1)
    .executeTakeFirst();
}

async function nextTime({ connection }: WebhookServer, webhookId: string): Promise<string | null> {
  const row = await connection.database
    .selectFrom('operations_webhook_delivery')
    .select(({ fn }) => fn.min('next_at').as('next'))
    .where('webhook_id', '=', webhookId)
    .where('state', '=', 'waiting')
    .executeTakeFirst();
  return row?.next ?? null;
}

/** True when the address took it, or there is nothing to tell any more. */
async function attempt(
  server: WebhookServer,
  reader: Kysely<PublishedTables>,
  told: { delivery: Delivery; address: string; secret: string; lost: AbortSignal },
): Promise<boolean> {
  const { delivery, address, secret, lost } = told;
  const now = server.effects.now();
  const body = await webhookPayload(
    { reader, site: server.addresses.site, timeZone: server.reference.instance.timeZone, now },
    { kind: delivery.kind, eventId: delivery.event_id, publicId: delivery.public_id },
  );
  if (body === null) {
    await note(server, delivery, { state: 'overtaken', next_at: null });
    return true;
  }
  const answer = await server.outward
    .send({
      method: 'POST',
      address,
      headers: signedHeaders(secret, delivery.event_id, body, now),
      body,
      // What is answered is nobody's business here.
      keepUpTo: 0,
      patienceMs: PATIENCE_MS,
      signal: lost,
    })
    .then(
      ({ status }) => status,
      (error: unknown) => {
        if (error instanceof OutwardError) return error.trouble;
        throw error;
      },
    );
  // Another worker has it now; what it finds is what counts.
  if (lost.aborted) return false;
  const taken = typeof answer === 'number' && answer >= 200 && answer < 300;
  const attempts = delivery.attempts + 1;
  const wait = answer === GONE ? undefined : WAITS_MS[delivery.attempts];
  const after = server.effects.now();
  await note(server, delivery, {
    attempts,
    answer: String(answer),
    answered_at: after.toISOString(),
    ...(taken
      ? { state: 'delivered', next_at: null }
      : wait === undefined
        ? { state: 'ended', next_at: null }
        : { state: 'waiting', next_at: new Date(after.getTime() + wait).toISOString() }),
  });
  if (answer === GONE) await endWebhook(server, delivery.webhook_id);
  return taken;
}

async function note(
  { connection }: WebhookServer,
  delivery: Delivery,
  change: Partial<Delivery>,
): Promise<void> {
  await connection.database
    .updateTable('operations_webhook_delivery')
    .set(change)
    .where('webhook_id', '=', delivery.webhook_id)
    .where('event_id', '=', delivery.event_id)
    .where('state', '=', 'waiting')
    .where('attempts', '=', delivery.attempts)
    .execute();
}

async function endWebhook({ connection, effects }: WebhookServer, webhookId: string): Promise<void> {
  await connection.database
    .updateTable('operations_webhook')
    .set({ ended_at: effects.now().toISOString() })
    .where('webhook_id', '=', webhookId)
    .where('ended_at', 'is', null)
    .execute();
}

async function forgetOld({ connection, effects }: WebhookServer, webhookId: string): Promise<void> {
  await connection.database
    .deleteFrom('operations_webhook_delivery')
    .where('webhook_id', '=', webhookId)
    .where('state', '!=', 'waiting')
    .where('noted_at', '<', new Date(effects.now().getTime() - FORGOTTEN_AFTER_MS).toISOString())
    .execute();
}
