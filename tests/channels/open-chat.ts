import { join } from 'node:path';
import { type ChannelSettings, NO_CHANNELS } from '../../server/channels/channel-settings.ts';
import { openChannels } from '../../server/channels/open-channels.ts';
import { relayAnswers } from '../../server/channels/relay-answers.ts';
import { createServiceApp } from '../../server/intake/service-app.ts';
import type { Mailer } from '../../server/notifications/mailer.ts';
import { openTestServer } from '../server/helpers/open-test-server.ts';
import { APP_SECRET, createFakePlatform, GRAPH, sign, TELEGRAM, VERIFY_TOKEN } from './fake-platform.ts';

/** All chats, as the fake platform answers them. */
export const CHAT_SETTINGS: ChannelSettings = {
  ...NO_CHANNELS,
  meta: {
    appSecret: APP_SECRET,
    verifyToken: VERIFY_TOKEN,
    graph: GRAPH,
    whatsapp: { token: 'token-wa', phoneNumberId: '998877' },
    messengerToken: 'token-fb',
    instagramToken: 'token-ig',
    mediaHosts: ['.contoh.example'],
  },
  telegram: { token: '1:abc', secret: 'rahasia-telegram', api: TELEGRAM },
};

/** A real instance with all chats configured; the platforms are played by the fake. */
export async function openChat(mail: { url: string; mailer: Mailer } | null = null) {
  const platform = createFakePlatform();
  const host = await openTestServer({ fetch: (input, init) => platform.fetch(input, init) });
  const settings = { ...CHAT_SETTINGS, mailbox: mail ? { url: mail.url } : null };
  const channels = openChannels(host.server, settings, {
    keyPath: join(host.folder, 'channel-key', 'channel-key.json'),
    mailer: mail?.mailer ?? null,
    wait: async () => {},
  });
  if (!channels) throw new Error('no channel was opened');
  const { app } = createServiceApp(host.server, join(host.folder, 'no-widget'), { channels });
  const post = (path: string, body: string, headers: Record<string, string>) =>
    app.request(`http://localhost:4322/kanal/${path}`, { method: 'POST', body, headers });
  return {
    host,
    platform,
    channels,
    app,
    meta: (payload: unknown, signature?: string) => {
      const body = typeof payload === 'string' ? payload : JSON.stringify(payload);
      return post('meta', body, { 'x-hub-signature-256': signature ?? sign(body) });
    },
    telegram: (payload: unknown, secret = 'rahasia-telegram') =>
      post('telegram', JSON.stringify(payload), { 'x-telegram-bot-api-secret-token': secret }),
    relay: () => relayAnswers(host.server, channels),
    complaints: () =>
      host.server.connection.database
        .selectFrom('casework_complaint')
        .selectAll()
        .orderBy('received_at')
        .execute(),
  };
}

export type Chat = Awaited<ReturnType<typeof openChat>>;
