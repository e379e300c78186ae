import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Channel } from '../../api-client/contract/primitives.ts';
import type { Mailer } from '../notifications/mailer.ts';
import type { Server } from '../server.ts';
import type { ChannelAdapter } from './channel-adapter.ts';
import { type ChannelKey, openChannelKey } from './channel-key.ts';
import type { ChannelSettings } from './channel-settings.ts';
import { createEmailAdapter } from './email-adapter.ts';
import { createMessengerAdapter } from './messenger-adapter.ts';
import { createTelegramAdapter } from './telegram-adapter.ts';
import { createWhatsappAdapter } from './whatsapp-adapter.ts';

export interface Channels {
  settings: ChannelSettings;
  key: ChannelKey;
  adapters: ReadonlyMap<Channel, ChannelAdapter>;
  email: ReturnType<typeof createEmailAdapter> | null;
}

/** Opens the channels that are configured; null when none is. `keyPath`: where the channel key lies, outside of database and backups. */
export function openChannels(
  { effects, addresses }: Pick<Server, 'effects' | 'addresses'>,
  settings: ChannelSettings,
  parts: { keyPath: string; mailer: Mailer | null; wait?: (milliseconds: number) => Promise<void> },
): Channels | null {
  const { meta, telegram, mailbox } = settings;
  const wait = parts.wait ?? ((milliseconds: number) => sleep(milliseconds));
  const adapters: ChannelAdapter[] = [];
  if (meta?.whatsapp) {
    const { whatsapp, graph, mediaHosts } = meta;
    adapters.push(
      createWhatsappAdapter(
        effects,
        { ...whatsapp, graph, mediaHosts: [...mediaHosts, new URL(graph).host] },
        wait,
      ),
    );
  }
  if (meta) {
    const { graph, mediaHosts } = meta;
    for (const [channel, token] of [
      ['facebook', meta.messengerToken],
      ['instagram', meta.instagramToken],
    ] as const) {
      if (token) adapters.push(createMessengerAdapter(effects, { channel, token, graph, mediaHosts }, wait));
    }
  }
  if (telegram) adapters.push(createTelegramAdapter(effects, telegram, wait));
  const host = new URL(addresses.service).hostname;
  const email = mailbox && parts.mailer ? createEmailAdapter(parts.mailer, messageIdFor(host)) : null;
  if (email) adapters.push(email);
  if (adapters.length === 0) return null;
  return {
    settings,
    key: openChannelKey(parts.keyPath, effects),
    adapters: new Map(adapters.map((adapter) => [adapter.channel, adapter])),
    email,
  };
}

/** The same answer to the same mail has the same id. */
const messageIdFor = (host: string) => (text: string, replyTo: string | undefined) =>
  `<${createHash('sha256').update(`${replyTo}|${text}`).digest('hex').slice(0, 32)}@${host}>`;
