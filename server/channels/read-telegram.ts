import * as v from 'valibot';
import type { InboundMedia, InboundMessage } from './inbound-message.ts';

const file = v.looseObject({
  file_id: v.pipe(v.string(), v.maxLength(300)),
  file_size: v.optional(v.number()),
});

/** An update of the Telegram Bot API as far as it is read: private messages of people. */
const update = v.looseObject({
  update_id: v.number(),
  message: v.looseObject({
    message_id: v.number(),
    date: v.pipe(v.number(), v.minValue(0), v.maxValue(1e11)),
    chat: v.looseObject({ id: v.pipe(v.number(), v.safeInteger()), type: v.literal('private') }),
    from: v.looseObject({
      is_bot: v.literal(false),
      first_name: v.optional(v.string()),
      last_name: v.optional(v.string()),
    }),
    text: v.optional(v.string()),
    caption: v.optional(v.string()),
    location: v.optional(
      v.looseObject({
        latitude: v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
        longitude: v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
      }),
    ),
    photo: v.optional(v.array(file)),
    voice: v.optional(file),
    audio: v.optional(file),
    video: v.optional(file),
    video_note: v.optional(file),
    document: v.optional(file),
  }),
});

/** The message of an update; null for groups, bots, edits and everything else. */
export function readTelegram(body: unknown): InboundMessage | null {
  const parsed = v.safeParse(update, body);
  if (!parsed.success) return null;
  const { message } = parsed.output;
  const { chat, from, photo, location } = message;
  const media: [InboundMedia['kind'], v.InferOutput<typeof file> | undefined][] = [
    // Sizes of one picture, the largest last.
    ['photo', photo?.at(-1)],
    ['voice', message.voice ?? message.audio],
    ['video', message.video ?? message.video_note],
    ['other', message.document],
  ];
  return {
    channel: 'telegram',
    messageId: `${chat.id}/${message.message_id}`,
    sender: {
      to: String(chat.id),
      name: [from.first_name, from.last_name].filter(Boolean).join(' ') || null,
      number: null,
    },
    at: new Date(message.date * 1_000),
    text: message.text ?? message.caption ?? '',
    place: location ? { latitude: location.latitude, longitude: location.longitude } : null,
    media: media.flatMap(([kind, part]) => (part ? [{ kind, reference: part.file_id }] : [])),
  };
}
