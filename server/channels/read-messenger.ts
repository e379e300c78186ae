import * as v from 'valibot';
import type { InboundMedia, InboundMessage } from './inbound-message.ts';

const payload = v.looseObject({
  object: v.picklist(['page', 'instagram']),
  entry: v.array(v.looseObject({ messaging: v.optional(v.array(v.unknown())) })),
});

const event = v.looseObject({
  sender: v.looseObject({ id: v.pipe(v.string(), v.regex(/^\d{5,30}$/)) }),
  timestamp: v.pipe(v.number(), v.minValue(0), v.maxValue(8_640_000_000_000_000)),
  message: v.looseObject({
    mid: v.pipe(v.string(), v.minLength(1), v.maxLength(400)),
    text: v.optional(v.string()),
    /** What the page itself sent. */
    is_echo: v.optional(v.boolean()),
    attachments: v.optional(v.array(v.unknown())),
  }),
});

const attachment = v.looseObject({
  type: v.string(),
  payload: v.looseObject({
    url: v.optional(v.string()),
    coordinates: v.optional(
      v.looseObject({
        lat: v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
        long: v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
      }),
    ),
  }),
});

const KINDS: Record<string, InboundMedia['kind']> = {
  image: 'photo',
  audio: 'voice',
  video: 'video',
  file: 'other',
};

/** Direct messages of a Messenger or Instagram webhook, in the order they were sent; null when it is neither's. Deliveries, reads and echoes pass by. */
export function readMessenger(body: unknown): InboundMessage[] | null {
  const parsed = v.safeParse(payload, body);
  if (!parsed.success) return null;
  const channel = parsed.output.object === 'page' ? 'facebook' : 'instagram';
  return parsed.output.entry
    .flatMap(({ messaging }) => messaging ?? [])
    .flatMap((each): InboundMessage[] => {
      const read = v.safeParse(event, each);
      if (!read.success || read.output.message.is_echo) return [];
      const { sender, timestamp, message } = read.output;
      const parts = (message.attachments ?? []).flatMap((one) => {
        const known = v.safeParse(attachment, one);
        return known.success ? [known.output] : [];
      });
      const coordinates = parts.find((part) => part.payload.coordinates)?.payload.coordinates;
      return [
        {
          channel,
          messageId: message.mid,
          sender: { to: sender.id, name: null, number: null },
          at: new Date(timestamp),
          text: message.text ?? '',
          place: coordinates ? { latitude: coordinates.lat, longitude: coordinates.long } : null,
          media: parts.flatMap(({ type, payload: { url } }) =>
            url && KINDS[type] ? [{ kind: KINDS[type], reference: url }] : [],
          ),
        },
      ];
    })
    .sort((a, b) => a.at.getTime() - b.at.getTime());
}
