import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contactLimits } from '../../../widget/seal/contact.ts';
import { notePieces } from '../../../widget/seal/note-pieces.ts';

test('a short number is one note, as it was written', () => {
  expect(notePieces('0812.3456.7890')).toEqual(['0812.3456.7890']);
});

test('a number in words is cut between words', () => {
  expect(notePieces('nol delapan satu dua tiga empat lima enam tujuh delapan sembilan')).toEqual([
    'nol delapan satu dua tiga empat lima enam tujuh',
    'delapan sembilan',
  ]);
});

test('no character is lost but spaces, and no piece is longer than a note', () => {
  const text = fc.array(fc.constantFrom('nol', 'delapan', ' ', '\n', '0812', 'x'.repeat(70), '😀'));
  fc.assert(
    fc.property(text, (parts) => {
      const pieces = notePieces(parts.join(''));
      expect(pieces.join('').replace(/\s/g, '')).toBe(parts.join('').replace(/\s/g, ''));
      for (const piece of pieces) expect(piece.length).toBeLessThanOrEqual(contactLimits.note);
    }),
  );
});
