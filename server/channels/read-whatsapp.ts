import * as v from 'valibot';
import type { InboundMedia, InboundMessage } from './inbound-message.ts';

const media = v.optional(v.looseObject({ id: v.string(), caption: v.optional(v.string()) }));

/** The parts of a WhatsApp Cloud API webhook that are read; statuses and everything else pass by. */
const payload = v.looseObject({
  object: v.literal('whatsapp_business_account'),
  entry: v.array(
    v.looseObject({
      changes: v.array(
        v.looseObject({
          value: v.looseObject({
            contacts: v.optional(
              v.array(
                v.looseObject({
                  wa_id: v.string(),
                  profile: v.optional(v.looseObject({ name: v.optional(v.string()) })),
                }),
              ),
            ),
            messages: v.optional(v.array(v.unknown())),
          }),
        }),
      ),
    }),
  ),
});

const message = v.looseObject({
  from: v.pipe(v.string(), v.regex(/^\d{5,20}$/)),
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(300)),
  timestamp: v.pipe(v.string(), v.regex(/^\d{1,12}$/)),
  type: v.string(),
  text: v.optional(v.looseObject({ body: v.string() })),
  location: v.optional(
    v.looseObject({
      latitude: v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
      longitude: v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
    }),
  ),
  image: media,
  audio: media,
  voice: media,
  video: media,
  document: media,
  sticker: media,
});

const KINDS: Record<string, InboundMedia['kind']> = {
  image: 'photo',
  audio: 'voice',
  voice: 'voice',
  video: 'video',
  document: 'other',
};

/** Messages of a webhook's body, in the order they were sent; null when it is none of WhatsApp's. A broken one among them is left out. */
export function readWhatsapp(body: unknown): InboundMessage[] | null {
  const parsed = v.safeParse(payload, body);
  if (!parsed.success) return null;
  const values = parsed.output.entry.flatMap(({ changes }) => changes.map(({ value }) => value));
  const messages = values.flatMap(({ contacts, messages: sent }) =>
    (sent ?? []).flatMap((each) => {
      const read = v.safeParse(message, each);
      if (!read.success) return [];
      const profile = contacts?.find(({ wa_id }) => wa_id === read.output.from)?.profile;
      return [inbound(read.output, profile?.name ?? null)];
    }),
  );
  return messages.sort((a, b) => a.at.getTime() - b.at.getTime());
}

function inbound(read: v.InferOutput<typeof message>, name: string | null): InboundMessage {
  const kind = KINDS[read.type];
  const part = [read.image, read.audio, read.voice, read.video, read.document].find(
    (each) => each !== undefined,
  );
  const { latitude, longitude } = read.location ?? {};
  return {
    channel: 'whatsapp',
    messageId: read.id,
    sender: { to: read.from, name, number: `+${read.from}` },
    at: new Date(Number(read.timestamp) * 1_000),
    text: read.text?.body ?? part?.caption ?? '',
    place: latitude === undefined || longitude === undefined ? null : { latitude, longitude },
    media: kind !== undefined && part ? [{ kind, reference: part.id }] : [],
  };
}
