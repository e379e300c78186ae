import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { SOMEWHERE } from '../server/helpers/complaint-of.ts';
import { MONDAY } from '../server/helpers/open-test-server.ts';
import { messenger, picture, telegramUpdate, whatsapp } from './fake-platform.ts';
import { type Chat, openChat } from './open-chat.ts';

let chat: Chat;
beforeAll(async () => {
  chat = await openChat();
  await chat.host.verifierWithKeys();
  chat.platform.media.set('foto-1', await picture());
});
afterAll(() => chat.host.close());

let begun = 0;
beforeEach(() => {
  // Each a second later, so that the complaint filed last is known by its time.
  begun += 1;
  chat.host.clock.set(new Date(MONDAY.getTime() + begun * 1000));
});

const STORY = 'Jalan di depan pasar berlubang besar sudah dua minggu.';
const road = () =>
  String(
    chat.host.server.reference.categories
      .filter(({ confidential }) => !confidential)
      .findIndex(({ code }) => code === 'jalan-rusak') + 1,
  );
const last = () => chat.platform.sent.at(-1);

test('Telegram: a private chat becomes a complaint; groups, bots and edits pass by', async () => {
  let id = 0;
  const say = async (message: Record<string, unknown>) => {
    id += 1;
    expect((await chat.telegram(telegramUpdate(message, id))).status).toBe(200);
    return last()?.text ?? '';
  };
  await say({ text: STORY });
  await say({ text: road() });
  await say({ location: SOMEWHERE });
  await say({ photo: [{ file_id: 'kecil' }, { file_id: 'foto-1' }], caption: 'dari utara' });
  await say({ text: 'lanjut' });
  await say({ text: 'lewati' });
  expect(await say({ text: 'kirim' })).toMatch(/Kode lacak:\n0\d{3} /);
  expect(last()?.to).toBe('555001');
  const complaint = (await chat.complaints()).at(-1);
  expect(complaint).toMatchObject({ channel: 'telegram', text: STORY });

  const before = chat.platform.sent.length;
  const passing = [
    {
      ...telegramUpdate({ text: STORY }, 50),
      message: { ...telegramUpdate({}, 50).message, chat: { id: -7, type: 'group' } },
    },
    telegramUpdate({ text: STORY, from: { id: 5, is_bot: true, first_name: 'Bot' } }, 51),
    { update_id: 52, edited_message: telegramUpdate({ text: STORY }, 52).message },
    { update_id: 53, callback_query: {} },
  ];
  for (const update of passing) expect((await chat.telegram(update)).status).toBe(200);
  expect(chat.platform.sent).toHaveLength(before);
  for (const secret of ['', 'salah', 'rahasia-telegram-x']) {
    expect((await chat.telegram(telegramUpdate({ text: STORY }, 60), secret)).status).toBe(403);
  }
  expect(chat.platform.sent).toHaveLength(before);
});

test.each([
  ['page', 'facebook', '7001002003004'],
  ['instagram', 'instagram', '17841400000001'],
] as const)('%s: a direct message becomes a complaint of the channel %s', async (object, channel, sender) => {
  let serial = 0;
  const say = async (message: Record<string, unknown>) => {
    serial += 1;
    expect(
      (await chat.meta(messenger(object, { mid: `${object}-${serial}`, ...message }, sender))).status,
    ).toBe(200);
    return last()?.text ?? '';
  };
  await say({ text: STORY });
  await say({ text: road() });
  await say({
    attachments: [
      { type: 'location', payload: { coordinates: { lat: SOMEWHERE.latitude, long: SOMEWHERE.longitude } } },
    ],
  });
  expect(
    await say({ attachments: [{ type: 'image', payload: { url: 'https://cdn.contoh.example/foto-1' } }] }),
  ).toMatch(/^Foto ke-1/);
  expect(
    await say({ attachments: [{ type: 'image', payload: { url: 'https://jahat.example/foto-1' } }] }),
  ).toMatch(/tidak dapat dibaca sebagai foto/);
  await say({ text: 'lanjut' });
  await say({ text: 'kemarin' });
  expect(await say({ text: 'kirim' })).toMatch(/Kode lacak/);
  expect((await chat.complaints()).at(-1)).toMatchObject({ channel });
  const before = chat.platform.sent.length;
  await chat.meta(messenger(object, { mid: 'echo', text: STORY, is_echo: true }, sender));
  expect(chat.platform.sent).toHaveLength(before);
});

test('whatever a signed webhook holds, nothing crashes and no half complaint is made', async () => {
  const filed = (await chat.complaints()).length;
  const pieces: unknown[] = [
    whatsapp({ id: 'wamid.fuzz', type: 'text', text: { body: STORY } }),
    messenger('page', { mid: 'fuzz', text: STORY }),
    telegramUpdate({ text: STORY }, 99),
  ];
  const broken = fc.oneof(
    fc.jsonValue({ maxDepth: 4 }),
    fc
      .tuple(fc.constantFrom(...pieces), fc.nat(400), fc.jsonValue({ maxDepth: 2 }))
      .map(([piece, at, value]) => replaceAt(piece, at, value)),
  );
  await fc.assert(
    fc.asyncProperty(broken, fc.boolean(), async (payload, toTelegram) => {
      const { status } = toTelegram ? await chat.telegram(payload) : await chat.meta(payload);
      expect(status).toBe(200);
    }),
    { numRuns: 150 },
  );
  for (const body of ['', '{', '\u0000', '[]', 'null', '{"object":"whatsapp_business_account","entry":7}']) {
    expect((await chat.meta(body)).status).toBe(200);
  }
  expect((await chat.meta('x'.repeat(1_100_000))).status).toBe(413);
  expect(await chat.complaints()).toHaveLength(filed);
}, 60_000);

/** The same value with its nth part replaced by another. */
function replaceAt(value: unknown, at: number, by: unknown): unknown {
  let count = 0;
  const walk = (part: unknown): unknown => {
    count += 1;
    if (count - 1 === at % 60) return by;
    if (Array.isArray(part)) return part.map(walk);
    if (part && typeof part === 'object') {
      return Object.fromEntries(Object.entries(part).map(([key, each]) => [key, walk(each)]));
    }
    return part;
  };
  return walk(value);
}
