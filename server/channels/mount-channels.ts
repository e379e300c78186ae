import { timingSafeEqual } from 'node:crypto';
import type { Context, Hono } from 'hono';
import { readBody } from '../http/read-body.ts';
import type { Server } from '../server.ts';
import { createMessageHandler } from './handle-message.ts';
import type { InboundMessage } from './inbound-message.ts';
import { isSignedByMeta } from './meta-signature.ts';
import type { Channels } from './open-channels.ts';
import { readMessenger } from './read-messenger.ts';
import { readTelegram } from './read-telegram.ts';
import { readWhatsapp } from './read-whatsapp.ts';

/** Webhooks name files, they hold none. */
const LARGEST = 1_000_000;
const NOTHING_HERE = () => new Response(null, { status: 404 });
const REFUSED = () => new Response(null, { status: 403 });
const TAKEN = () =>
  new Response('OK', { headers: { 'content-type': 'text/plain', 'cache-control': 'no-store' } });

/**
 * The webhooks of the platforms on the service's origin, each only while it is configured. Whoever cannot sign is refused before a byte is
 * parsed; "OK" is said when the disk has everything, so that a platform sends again what a crash swallowed.
 */
export function mountChannels(app: Hono, server: Server, channels: Channels | null): void {
  const meta = channels?.settings.meta;
  const telegram = channels?.settings.telegram;
  const handle = channels ? createMessageHandler(server, channels.key) : null;

  async function take(messages: readonly InboundMessage[]): Promise<Response> {
    for (const message of messages) {
      const adapter = channels?.adapters.get(message.channel);
      if (adapter && handle) await handle([message], adapter);
    }
    return TAKEN();
  }

  app.get('/kanal/meta', (context) => {
    if (!meta) return NOTHING_HERE();
    const asked = context.req.query();
    const challenge = asked['hub.challenge'] ?? '';
    const known = asked['hub.mode'] === 'subscribe' && isSame(asked['hub.verify_token'], meta.verifyToken);
    return known && /^[\w-]{1,200}$/.test(challenge) ? context.text(challenge) : REFUSED();
  });
  app.post('/kanal/meta', async (context) => {
    if (!meta) return NOTHING_HERE();
    const body = await readBody(context.req.raw, LARGEST, 'body_too_large');
    if (!isSignedByMeta(body, context.req.header('x-hub-signature-256'), meta.appSecret)) return REFUSED();
    const value = parsed(body);
    // What is signed and not understood (a new kind of event) is taken and passed by: sent again it would not be understood either.
    return take(readWhatsapp(value) ?? readMessenger(value) ?? []);
  });
  app.post('/kanal/telegram', async (context: Context) => {
    if (!telegram) return NOTHING_HERE();
    if (!isSame(context.req.header('x-telegram-bot-api-secret-token'), telegram.secret)) return REFUSED();
    const message = readTelegram(parsed(await readBody(context.req.raw, LARGEST, 'body_too_large')));
    return take(message ? [message] : []);
  });
}

function isSame(given: string | undefined, expected: string): boolean {
  const [a, b] = [Buffer.from(given ?? ''), Buffer.from(expected)];
  return a.byteLength === b.byteLength && timingSafeEqual(a, b);
}

function parsed(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch {
    return null;
  }
}
