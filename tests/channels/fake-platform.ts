import { createHmac } from 'node:crypto';
import sharp from 'sharp';

export const APP_SECRET = 'rahasia-aplikasi-uji-coba';
export const VERIFY_TOKEN = 'kata-jabat-tangan';
export const GRAPH = 'https://graph.contoh.example/v23.0';
export const TELEGRAM = 'https://telegram.contoh.example';

export interface Sent {
  to: string;
  text: string;
}

/**
 * Meta's and Telegram's interfaces as far as we ask them, from their public documentation: it checks the token of every request, hands out
 * media in two steps, and refuses for a while when told to.
 */
export function createFakePlatform() {
  const sent: Sent[] = [];
  const media = new Map<string, Uint8Array>();
  let refusing: { status: number; times: number } = { status: 0, times: 0 };
  const json = (value: unknown, status = 200) => Response.json(value, { status });
  const known = new Set(['Bearer token-wa', 'Bearer token-fb', 'Bearer token-ig']);

  async function answer(url: URL, init: RequestInit): Promise<Response> {
    if (refusing.times > 0) {
      refusing.times -= 1;
      return new Response('', { status: refusing.status, headers: { 'retry-after': '0' } });
    }
    if (url.host === 'cdn.contoh.example') return fileOf(url.pathname.slice(1));
    if (url.origin === TELEGRAM) return telegram(url, init);
    const authorization = new Headers(init.headers).get('authorization') ?? '';
    if (!known.has(authorization)) return json({ error: { code: 190 } }, 401);
    const body = init.body ? JSON.parse(String(init.body)) : {};
    if (url.pathname.endsWith('/me/messages')) {
      sent.push({ to: body.recipient.id, text: body.message.text });
      return json({ message_id: 'm' });
    }
    if (url.pathname.endsWith('/998877/messages')) {
      sent.push({ to: body.to, text: body.text.body });
      return json({ messages: [{ id: 'wamid.out' }] });
    }
    const id = url.pathname.split('/').at(-1) ?? '';
    const size = media.get(id)?.byteLength;
    return size === undefined
      ? json({ error: {} }, 404)
      : json({ url: `https://cdn.contoh.example/${id}`, file_size: size });
  }

  function telegram(url: URL, init: RequestInit): Response {
    const [, token, method] = /^\/bot([^/]+)\/(\w+)$/.exec(url.pathname) ?? [];
    const file = /^\/file\/bot1:abc\/foto\/(.+)$/.exec(url.pathname)?.[1];
    if (file) return fileOf(file);
    if (token !== '1:abc') return json({ ok: false }, 401);
    const body = JSON.parse(String(init.body));
    if (method === 'getFile') return json({ ok: true, result: { file_path: `foto/${body.file_id}` } });
    sent.push({ to: body.chat_id, text: body.text });
    return json({ ok: true });
  }

  function fileOf(id: string): Response {
    const bytes = media.get(id);
    return bytes ? new Response(new Uint8Array(bytes)) : new Response('', { status: 404 });
  }

  return {
    sent,
    media,
    /** The next requests are refused like this. */
    refuse(status: number, times: number) {
      refusing = { status, times };
    },
    fetch: (input: string, init: RequestInit = {}) => answer(new URL(input), init),
  };
}

export const sign = (body: string, secret = APP_SECRET) =>
  `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`;

export async function picture(): Promise<Uint8Array> {
  const create = { width: 48, height: 36, channels: 3 as const, background: '#587' };
  return new Uint8Array(await sharp({ create }).jpeg().toBuffer());
}

/** A webhook of the Cloud API with one message (shape of the public documentation, invented people). */
export function whatsapp(
  message: Record<string, unknown>,
  from = '6281290001234',
  name = 'Rengganis Wulandari',
) {
  return {
    object: 'whatsapp_business_account',
    entry: [
      {
        id: '1029384756',
        changes: [
          {
            field: 'messages',
            value: {
              messaging_product: 'whatsapp',
              metadata: { display_phone_number: '62285000000', phone_number_id: '998877' },
              contacts: [{ profile: { name }, wa_id: from }],
              messages: [{ from, timestamp: '1772416800', ...message }],
            },
          },
        ],
      },
    ],
  };
}

export const status = {
  object: 'whatsapp_business_account',
  entry: [
    {
      id: '1029384756',
      changes: [
        {
          field: 'messages',
          value: {
            messaging_product: 'whatsapp',
            metadata: { phone_number_id: '998877' },
            statuses: [
              { id: 'wamid.out', status: 'read', timestamp: '1772416800', recipient_id: '6281290001234' },
            ],
          },
        },
      ],
    },
  ],
};

export function messenger(
  object: 'page' | 'instagram',
  message: Record<string, unknown>,
  sender = '7001002003004',
) {
  return {
    object,
    entry: [
      {
        id: '55',
        time: 1772416800000,
        messaging: [{ sender: { id: sender }, recipient: { id: '55' }, timestamp: 1772416800000, message }],
      },
    ],
  };
}

export function telegramUpdate(message: Record<string, unknown>, id = 1) {
  return {
    update_id: 9000 + id,
    message: {
      message_id: id,
      date: 1772416800,
      chat: { id: 555001, type: 'private', first_name: 'Rengganis' },
      from: { id: 555001, is_bot: false, first_name: 'Rengganis', last_name: 'Wulandari' },
      ...message,
    },
  };
}
