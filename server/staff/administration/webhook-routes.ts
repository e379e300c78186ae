import * as v from 'valibot';
import {
  addWebhook as addWebhookBody,
  oneDelivery,
  oneWebhook,
  webhookAdded,
  webhooks,
} from '../../../api-client/contract/desk/administration-webhooks.ts';
import { type Route, route } from '../../http/route.ts';
import type { Server } from '../../server.ts';
import { addWebhook, endWebhook, listWebhooks, pingWebhook, retryDelivery } from './webhooks.ts';

const audience = ['administrator'] as const;
const path = '/api/administration/webhooks';
const answer = v.strictObject({ done: v.literal(true) });
const done = { done: true } as const;

/** Who is told of what is published. */
export function webhookRoutes(server: Server): Route[] {
  return [
    route(
      {
        method: 'GET',
        path,
        audience,
        summary: 'Addresses that are told of public cases.',
        answer: webhooks,
      },
      () => listWebhooks(server),
    ),
    route(
      {
        method: 'POST',
        path,
        audience,
        summary: 'Tells one more address; its signing secret is shown this once.',
        body: addWebhookBody,
        answer: webhookAdded,
      },
      ({ body, account }) => addWebhook(server, body.address, account?.accountId ?? ''),
    ),
    route(
      {
        method: 'POST',
        path: `${path}/end`,
        audience,
        summary: 'Tells it nothing from now on.',
        body: oneWebhook,
        answer,
      },
      async ({ body, account }) => {
        await endWebhook(server, body.webhookId, account?.accountId ?? '');
        return done;
      },
    ),
    route(
      { method: 'POST', path: `${path}/test`, audience, summary: 'Sends a ping.', body: oneWebhook, answer },
      async ({ body }) => {
        await pingWebhook(server, body.webhookId);
        return done;
      },
    ),
    route(
      {
        method: 'POST',
        path: `${path}/retry`,
        audience,
        summary: 'Tries a delivery again that was given up.',
        body: oneDelivery,
        answer,
      },
      async ({ body, account }) => {
        await retryDelivery(server, body, account?.accountId ?? '');
        return done;
      },
    ),
  ];
}
