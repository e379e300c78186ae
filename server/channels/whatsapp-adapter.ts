import * as v from 'valibot';
import { limits } from '../../api-client/contract/limits.ts';
import type { Effects } from '../effects.ts';
import { askPlatform } from './ask-platform.ts';
import type { ChannelAdapter } from './channel-adapter.ts';
import { isTheirMedia } from './is-their-media.ts';
import { readLimited } from './read-limited.ts';

export interface WhatsappAccount {
  token: string;
  phoneNumberId: string;
  /** Meta's Graph API with its version, without a slash at the end. */
  graph: string;
  /** Where the platform keeps media; the token is shown to nobody else. */
  mediaHosts: readonly string[];
}

const mediaAnswer = v.looseObject({ url: v.pipe(v.string(), v.url()), file_size: v.optional(v.number()) });

/** WhatsApp Cloud API: media are fetched in two steps, free text may be sent within 24 hours of the person's last message. */
export function createWhatsappAdapter(
  effects: Pick<Effects, 'fetch'>,
  { token, phoneNumberId, graph, mediaHosts }: WhatsappAccount,
  wait: (milliseconds: number) => Promise<void>,
): ChannelAdapter {
  const authorization = `Bearer ${token}`;
  return {
    channel: 'whatsapp',
    windowHours: 24,
    async fetchMedia(reference) {
      if (!/^[\w-]{1,100}$/.test(reference)) return null;
      try {
        const known = await askPlatform(
          effects,
          `${graph}/${reference}`,
          { headers: { authorization } },
          wait,
        );
        const { url, file_size = 0 } = v.parse(mediaAnswer, await known.json());
        if (file_size > limits.photoBytes || !isTheirMedia(url, mediaHosts)) return null;
        const file = await askPlatform(effects, url, { headers: { authorization } }, wait);
        return await readLimited(file, limits.photoBytes);
      } catch {
        return null;
      }
    },
    async send(to, text) {
      await askPlatform(
        effects,
        `${graph}/${phoneNumberId}/messages`,
        {
          method: 'POST',
          headers: { authorization, 'content-type': 'application/json' },
          body: JSON.stringify({
            messaging_product: 'whatsapp',
            recipient_type: 'individual',
            to,
            type: 'text',
            text: { preview_url: false, body: text },
          }),
        },
        wait,
      );
    },
  };
}
