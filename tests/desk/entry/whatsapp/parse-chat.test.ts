import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseChat } from '../../../../desk/entry/whatsapp/parse-chat.ts';
import { type ChatForm, chatForms } from './chat-forms.ts';

const TODAY = '2026-03-02';

test.each(chatForms)('reads $name', ({ chat, told }: ChatForm) => {
  const { entries } = parseChat(chat, TODAY);
  const seen = entries
    .filter(({ kind }) => kind === 'message')
    .map(({ at, sender, text, attachment }) => [
      at,
      sender,
      text,
      attachment === null ? null : (attachment.fileName ?? attachment.kind),
    ]);
  expect(seen).toEqual(told);
});

test('names everybody who wrote, once, in the order of their first message', () => {
  const chat = '01/03/26 08.00 - B: satu\n01/03/26 08.01 - A: dua\n01/03/26 08.02 - B: tiga';
  expect(parseChat(chat, TODAY).senders).toEqual(['B', 'A']);
});

test('a shared place is a point and no link in the text', () => {
  const chat =
    '01/03/26 08.00 - Sekar Contoh: lokasi: https://maps.google.com/?q=-7.123456,110.654321\n' +
    '[01/03/26 08.01.02] Sekar Contoh: \u200eLocation: https://maps.google.com/?q=-7.5,110.5';
  expect(parseChat(chat, TODAY).entries.map(({ text, point }) => [text, point])).toEqual([
    ['', { latitude: -7.123456, longitude: 110.654321 }],
    ['', { latitude: -7.5, longitude: 110.5 }],
  ]);
});

test('a place that is none stays text', () => {
  const chat = '01/03/26 08.00 - Sekar Contoh: lokasi: https://maps.google.com/?q=-97.123456,110.654321';
  const [entry] = parseChat(chat, TODAY).entries;
  expect([entry?.point, entry?.text]).toEqual([
    null,
    'lokasi: https://maps.google.com/?q=-97.123456,110.654321',
  ]);
});

test('a citizen who writes about groups, codes and encryption is still heard', () => {
  const words = [
    'petugas minta kode keamanan saya',
    'saya keluar dari grup RT karena Pak Lurah mengubah nama grup',
    'apa chat ini end-to-end?',
    'he left the job',
  ];
  const chat = words.map((said, index) => `01/03/26 08.0${index} - Sekar Contoh: ${said}`).join('\n');
  const heard = parseChat(chat, TODAY).entries.filter(({ kind }) => kind === 'message');
  expect(heard.map(({ text }) => text)).toEqual(words);
});

test.each([
  ['only possible with the month first', ['3/1/26, 8:00 AM', '3/14/26, 8:00 AM'], '2026-03-14T08:00'],
  ['only possible with the day first', ['1/3/26, 8:00 AM', '14/2/26, 8:00 AM'], '2026-02-14T08:00'],
  ['going forward with the month first alone', ['1/9/26, 8:00 AM', '2/3/26, 8:00 AM'], '2026-02-03T08:00'],
  ['left open, as Indonesians write it', ['1/2/26, 8:00 AM', '1/2/26, 9:00 AM'], '2026-02-01T09:00'],
  ['noon', ['1/2/26, 12:05 PM'], '2026-02-01T12:05'],
  ['midnight', ['1/2/26, 12:05 AM'], '2026-02-01T00:05'],
  ['without a year, this year', ['1/3 08.00'], '2026-03-01T08:00'],
  ['without a year, last year, for it cannot be in the future', ['31/12 08.00'], '2025-12-31T08:00'],
])('settles a date %s', (_what, dates, last) => {
  const chat = dates.map((date) => `[${date}] Sekar Contoh: ya`).join('\n');
  expect(parseChat(chat, TODAY).entries.at(-1)?.at).toBe(last);
});

test('a day that does not exist is no time, and its message is kept', () => {
  const [entry] = parseChat('31/02/26 08.00 - Sekar Contoh: ada banjir', TODAY).entries;
  expect(entry).toMatchObject({ kind: 'message', at: null, text: 'ada banjir' });
});

const line = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.constantFrom(...chatForms.flatMap(({ chat }) => chat.split('\n'))),
  fc
    .tuple(fc.constantFrom('01/03/26 08.00 - ', '[01/03/26 08.00.01] ', '[8:00 PM, 3/1/2026] '), fc.string())
    .map(([header, rest]) => header + rest),
);
const anyChat = fc.array(line, { maxLength: 30 }).map((lines) => lines.join('\n'));

test('no text makes it throw, and no line is lost', () => {
  fc.assert(
    fc.property(anyChat, (chat) => {
      const { entries } = parseChat(chat, TODAY);
      expect(entries.map(({ raw }) => raw).join('\n')).toBe(chat.replace(/\r\n?/g, '\n'));
    }),
    { numRuns: 500 },
  );
});

test('whatever a citizen writes after a header is heard as she wrote it', () => {
  const said = fc
    .array(fc.stringMatching(/^[A-Za-z,.()! ]{0,60}$/), { minLength: 1, maxLength: 6 })
    .map((lines) =>
      lines
        .map((each) => each.trimEnd())
        .join('\n')
        .trim(),
    )
    .filter((text) => text !== '' && !/^(?:null|.*(?:omitted|deleted|dihapus|call).*)$/im.test(text));
  fc.assert(
    fc.property(said, (text) => {
      const chat = `01/03/26 08.00 - Sekar Contoh: ${text}\n01/03/26 08.01 - Petugas: baik`;
      const [first] = parseChat(chat, TODAY).entries;
      expect([first?.sender, first?.text]).toEqual(['Sekar Contoh', text]);
    }),
  );
});

test('a message of 200,000 characters and a chat of 20,000 lines are read in reasonable time', () => {
  const long = `01/03/26 08.00 - Sekar Contoh: ${'a: b/ '.repeat(35_000)}`;
  const many = Array.from({ length: 20_000 }, (_, index) => `01/03/26 08.00 - Sekar Contoh: ${index}`).join(
    '\n',
  );
  const start = performance.now();
  expect(parseChat(long, TODAY).entries).toHaveLength(1);
  expect(parseChat(many, TODAY).entries).toHaveLength(20_000);
  expect(performance.now() - start).toBeLessThan(3_000);
});
