import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { TextSpan } from '../../../api-client/contract/desk/text-span.ts';
import { segmentText } from '../../../desk/text-decisions/segment-text.ts';

const span = (start: number, end: number, severity: TextSpan['severity'] = 'review'): TextSpan => ({
  start,
  end,
  type: 'name',
  severity,
  reason: '',
});

test('the pieces put together are the text, whatever spans there are', () => {
  const spans = fc.array(
    fc.tuple(fc.nat(60), fc.nat(60)).map(([a, b]) => span(Math.min(a, b), Math.max(a, b))),
  );
  fc.assert(
    fc.property(fc.string({ maxLength: 50 }), spans, (text, found) => {
      expect(
        segmentText(text, found)
          .map((piece) => piece.text)
          .join(''),
      ).toBe(text);
    }),
  );
});

test('overlapping spans are cut at each border, the strictest first', () => {
  const pieces = segmentText('abcdef', [span(0, 4), span(2, 6, 'hard_stop')]);
  expect(pieces.map((piece) => [piece.text, piece.spans[0]?.severity])).toEqual([
    ['ab', 'review'],
    ['cd', 'hard_stop'],
    ['ef', 'hard_stop'],
  ]);
});
