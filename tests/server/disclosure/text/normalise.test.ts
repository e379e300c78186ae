import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalise } from '../../../../server/disclosure/text/normalise.ts';

test('plain characters stand for compatibility forms, keycaps, other digits and look-alike letters', () => {
  expect(normalise('０８1️⃣٢৩④❺𝟞').text).toBe('08123456');
  expect(normalise('Рak Вudi').text).toBe('Pak Budi');
  expect(normalise('a\u200bb\u00adc\u2060d').text).toBe('abcd');
  expect(normalise('é – “x”\u00a0y').text).toBe('e - “x” y');
});

test('every unit points to the characters it came from', () => {
  const { text, starts, ends } = normalise('a\u200b½𝟘');
  expect(text).toBe('a1⁄20');
  expect(starts).toEqual([0, 2, 2, 2, 3]);
  expect(ends).toEqual([1, 3, 3, 3, 5]);
});

test('the map is as long as the text and never runs backwards', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (original) => {
      const { text, lower, starts, ends } = normalise(original);
      expect([lower.length, starts.length, ends.length]).toEqual([text.length, text.length, text.length]);
      for (let at = 0; at < text.length; at++) {
        expect(starts[at]).toBeGreaterThanOrEqual(starts[at - 1] ?? 0);
        expect(ends[at]).toBeGreaterThan(starts[at] ?? 0);
        expect(ends[at]).toBeLessThanOrEqual(original.length);
      }
    }),
  );
});
