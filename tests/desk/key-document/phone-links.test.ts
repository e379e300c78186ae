import { expect, test } from 'vitest';
import { callLink, internationalNumber, whatsAppLink } from '../../../desk/key-document/phone-links.ts';
import { keyDocumentText } from '../../../desk/text/key-document-text.ts';

test.each([
  ['0812-1111-2222', '6281211112222'],
  ['812 1111 2222', '6281211112222'],
  ['+62 812 1111 2222', '6281211112222'],
  ['62 812.1111.2222', '6281211112222'],
  ['+60 12-345 6789', '60123456789'],
  ['12345', null],
  ['bukan nomor', null],
  ['0812345678901234567', null],
])('%s is dialled as %s', (typed, number) => {
  expect(internationalNumber(typed)).toBe(number);
});

test('the written message names neither a complaint nor a category, and the link holds it escaped', () => {
  const { neutral } = keyDocumentText.phone;
  expect(neutral).not.toMatch(/adu|lapor|keluh|kabupaten|titik/i);
  const link = new URL(whatsAppLink('6281211112222', neutral));
  expect([link.origin, link.pathname, link.searchParams.get('text')]).toEqual([
    'https://wa.me',
    '/6281211112222',
    neutral,
  ]);
  expect(callLink('6281211112222')).toBe('tel:+6281211112222');
});
