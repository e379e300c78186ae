import fc from 'fast-check';
import { expect, test } from 'vitest';
import { composeComplaint, isNumber, lastMatter } from '../../../desk/entry/whatsapp/compose-complaint.ts';
import { parseChat } from '../../../desk/entry/whatsapp/parse-chat.ts';

const TODAY = '2026-03-02';
const entriesOf = (...lines: string[]) => parseChat(lines.join('\n'), TODAY).entries;
const composed = (sender: string, ...texts: string[]) =>
  composeComplaint(entriesOf(...texts.map((text) => `01/03/26 08.00 - ${sender}: ${text}`)), sender);

test('takes a saved name and leaves it nowhere in the text', () => {
  const taken = composed('Marsinah Contoh', 'Saya marsinah  contoh, lampu mati', 'MARSINAH CONTOH lagi');
  expect(taken).toMatchObject({ name: 'Marsinah Contoh', number: null });
  expect(taken.text).toBe('Saya (tersegel), lampu mati\n(tersegel) lagi');
});

test.each(['0812-0000-1111', '081200001111', '+62 812 0000 1111', '62812.0000.1111', '(0812) 0000 1111'])(
  'takes a number and leaves it nowhere in the text, written %s',
  (written) => {
    const taken = composed('+62 812-0000-1111', `telepon ${written} ya`);
    expect(taken).toMatchObject({ name: null, number: '+62 812-0000-1111' });
    expect(taken.text.replace(/\D/g, '')).toBe('');
  },
);

test('another number, and a word her name is part of, stay', () => {
  expect(composed('+62 812-0000-1111', 'tiang nomor 0812').text).toBe('tiang nomor 0812');
  expect(composed('Ani', 'Anita tahu, banian ada').text).toBe('Anita tahu, banian ada');
});

test('a name with a hyphen is taken out like any other', () => {
  expect(composed('Siti-Nur', 'Saya Siti-Nur melapor').text).toBe('Saya (tersegel) melapor');
});

test('a name full of signs of patterns breaks nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (sender, text) => {
      const entry = { ...entriesOf('x')[0], kind: 'message' as const, sender, text };
      expect(() => composeComplaint([entry as never], sender)).not.toThrow();
    }),
  );
});

test('the last matter is what she wrote without half a day between', () => {
  const entries = entriesOf(
    '27/02/26 08.00 - Marsinah Contoh: halo',
    '01/03/26 08.00 - Marsinah Contoh: jalan rusak',
    '01/03/26 08.01 - Kantor: di mana?',
    '01/03/26 19.00 - Marsinah Contoh: di pasar',
  );
  expect(lastMatter(entries, 'Marsinah Contoh')).toEqual([1, 3]);
  expect(lastMatter(entries, 'Orang Lain')).toEqual([]);
});

test('counts what cannot be read and lists the photos that can', () => {
  const taken = composed(
    'Marsinah Contoh',
    'IMG-1.jpg (file terlampir)',
    'PTT-2.opus (file terlampir)',
    'VID-3.mp4 (file terlampir)',
    '<Media tidak disertakan>',
  );
  expect(taken).toMatchObject({ text: '', photos: ['IMG-1.jpg'], unheard: 2, at: '2026-03-01T08:00' });
});

test.each([
  ['+62 812-0000-1111', true],
  ['0812 0000 1111', true],
  ['+62\u00a0812\u20110000\u20111111', true],
  ['112', false],
  ['Toko 24', false],
  ['', false],
])('"%s" is a number: %s', (sender, expected) => {
  expect(isNumber(sender)).toBe(expected);
});
