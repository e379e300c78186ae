import { limits } from '../../api-client/contract/limits.ts';
import type { Effects } from '../effects.ts';
import { askPlatform } from './ask-platform.ts';
import type { ChannelAdapter } from './channel-adapter.ts';
import { isTheirMedia } from './is-their-media.ts';
import { readLimited } from './read-limited.ts';

export interface MessengerAccount {
  channel: 'facebook' | 'instagram';
  /** Of the page, or of the Instagram account. */
  token: string;
  graph: string;
  /** Where the platform keeps attachments; an address elsewhere is not fetched. */
  mediaHosts: readonly string[];
}

/** Messenger and Instagram direct messages: attachments lie at an address, free text may be sent within 24 hours. */
export function createMessengerAdapter(
  effects: Pick<Effects, 'fetch'>,
  { channel, token, graph, mediaHosts }: MessengerAccount,
  wait: (milliseconds: number) => Promise<void>,
): ChannelAdapter {
  return {
    channel,
    windowHours: 24,
    async fetchMedia(reference) {
      if (!isTheirMedia(reference, mediaHosts)) return null;
      try {
        return await readLimited(await askPlatform(effects, reference, {}, wait), limits.photoBytes);
      } catch {
        return null;
      }
    },
    async send(to, text) {
      await askPlatform(
        effects,
        `${graph}/me/messages`,
        {
          method: 'POST',
          headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
          body: JSON.stringify({ recipient: { id: to }, messaging_type: 'RESPONSE', message: { text } }),
        },
        wait,
      );
    },
  };
}
