import { createHmac } from 'node:crypto';
import type { Effects } from '../effects.ts';

const PREFIX = 'whsec_';

/** A signing secret as Standard Webhooks writes it: 32 random bytes in base64 behind `whsec_`. */
export function makeWebhookSecret(effects: Pick<Effects, 'randomBytes'>): string {
  return PREFIX + Buffer.from(effects.randomBytes('webhook-secret', 32)).toString('base64');
}

/** The headers of Standard Webhooks 1.0: HMAC-SHA-256 over `id.timestamp.body`, the time in seconds. */
export function signedHeaders(secret: string, id: string, body: string, at: Date): Record<string, string> {
  const timestamp = String(Math.floor(at.getTime() / 1_000));
  const signature = createHmac('sha256', Buffer.from(secret.slice(PREFIX.length), 'base64'))
    .update(`${id}.${timestamp}.${body}`)
    .digest('base64');
  return {
    'content-type': 'application/json; charset=utf-8',
    'user-agent': 'titik-terang-webhook',
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': `v1,${signature}`,
  };
}
