import * as v from 'valibot';
import { limits } from '../../api-client/contract/limits.ts';
import type { Effects } from '../effects.ts';
import { askPlatform } from './ask-platform.ts';
import type { ChannelAdapter } from './channel-adapter.ts';
import { readLimited } from './read-limited.ts';

export interface TelegramAccount {
  token: string;
  /** https://api.telegram.org, without a slash at the end. */
  api: string;
}

const fileAnswer = v.looseObject({
  result: v.looseObject({
    file_path: v.pipe(v.string(), v.regex(/^[\w./-]{1,200}$/)),
    file_size: v.optional(v.number()),
  }),
});

/** Telegram Bot API: files in two steps, answers at any time. */
export function createTelegramAdapter(
  effects: Pick<Effects, 'fetch'>,
  { token, api }: TelegramAccount,
  wait: (milliseconds: number) => Promise<void>,
): ChannelAdapter {
  const call = (method: string, body: object) =>
    askPlatform(
      effects,
      `${api}/bot${token}/${method}`,
      { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) },
      wait,
    );
  return {
    channel: 'telegram',
    windowHours: null,
    async fetchMedia(reference) {
      try {
        const known = await call('getFile', { file_id: reference });
        const { file_path, file_size = 0 } = v.parse(fileAnswer, await known.json()).result;
        if (file_size > limits.photoBytes || file_path.includes('..')) return null;
        const file = await askPlatform(effects, `${api}/file/bot${token}/${file_path}`, {}, wait);
        return await readLimited(file, limits.photoBytes);
      } catch {
        return null;
      }
    },
    async send(to, text) {
      await call('sendMessage', { chat_id: to, text, link_preview_options: { is_disabled: true } });
    },
  };
}
