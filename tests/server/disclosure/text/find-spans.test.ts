import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findSpans } from '../../../../server/disclosure/text/find-spans.ts';
import { findHardStops } from '../../../../server/disclosure/text/hard-stops.ts';
import { maskSpans } from '../../../../server/disclosure/text/mask-spans.ts';

const found = (text: string, placeNames?: string[]) =>
  findSpans(text, placeNames === undefined ? {} : { placeNames }).map((span) =>
    text.slice(span.start, span.end),
  );

test('a village name is no person, but Pak with the same name is', () => {
  expect(found('Sutrisno belum punya lampu jalan', ['Sutrisno'])).toEqual([]);
  expect(found('Kades Leksono diam', ['Leksono'])).toEqual([]);
  expect(found('kata Pak Leksono sudah', ['Leksono'])).toEqual(['Pak Leksono']);
});

test('an identifier inside a reviewed phrase keeps its own borders', () => {
  const text = 'alamat saya di Dukuh Karang 081234567890 dekat masjid';
  expect(findSpans(text).map((span) => [span.type, text.slice(span.start, span.end)])).toEqual([
    ['house_address', 'alamat saya di Dukuh Karang '],
    ['phone', '081234567890'],
    ['house_address', ' dekat masjid'],
  ]);
});

test('a keycap number is masked with its marks', () => {
  const text = 'ini 0️⃣8️⃣1️⃣2️⃣3️⃣4️⃣5️⃣6️⃣7️⃣8️⃣9️⃣ ya';
  expect(maskSpans(text, findSpans(text))).toBe('ini [nomor telepon] ya');
});

test('every identifier is a hard stop, everything else is for review', () => {
  const text = 'Pak Budi, RT 03, K 1234 AB, NIK 3318014107870001, a@b.co.id, -6.7512,111.0391';
  expect(findSpans(text).map((span) => span.severity)).toEqual([
    'review',
    'review',
    'review',
    'hard_stop',
    'hard_stop',
    'hard_stop',
  ]);
});

test('the portable rules find the same identifiers as the whole', () => {
  const text = 'Pak Budi 0812-3456-7890, rek BRI 3471-01-022187-53-4, ig: budi_98, wa.me/62812345678';
  const hard = findSpans(text).filter((span) => span.severity === 'hard_stop');
  expect(findHardStops(text)).toEqual(hard);
  expect(hard.map((span) => span.type)).toEqual(['phone', 'bank_account', 'handle', 'link']);
});

test('an empty text has no spans', () => {
  expect(findSpans('')).toEqual([]);
});

test('the portable rules carry no list of names and nothing from Node', () => {
  const folder = new URL('../../../../server/disclosure/text/', import.meta.url);
  const seen = new Set<string>();
  const walk = (file: string) => {
    if (seen.has(file)) return;
    seen.add(file);
    const source = readFileSync(new URL(file, folder), 'utf8');
    for (const [, target = ''] of source.matchAll(/from '([^']+)'/g)) {
      expect(target).toMatch(/^\.\/[a-z-]+\.ts$/);
      walk(target.slice(2));
    }
  };
  walk('hard-stops.ts');
  expect([...seen].filter((file) => /name|common-words|own-words/.test(file))).toEqual([]);
});
