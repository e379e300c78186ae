import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Comparable, likeness } from '../../../../server/staff/duplicates/likeness.ts';

const words = fc.array(
  fc.constantFrom('lampu', 'padam', 'berlubang', 'selokan', 'di', 'yang', 'gapura', '!', ''),
  {
    maxLength: 12,
  },
);
const comparable: fc.Arbitrary<Comparable> = fc.record({
  text: words.map((list) => list.join(' ')),
  categoryCode: fc.constantFrom('a', 'b'),
  point: fc.option(
    fc.record({
      latitude: fc.double({ min: -7.001, max: -7, noNaN: true }),
      longitude: fc.double({ min: 110, max: 110.001, noNaN: true }),
    }),
  ),
  villageCode: fc.constantFrom('99.01.01.2001', '99.01.01.2002', null),
  receivedAt: fc
    .integer({ min: 0, max: 200 })
    .map((day) => new Date(Date.UTC(2026, 0, 1) + day * 86_400_000).toISOString()),
});

test('likeness is the same from both sides and never leaves 0 to 1', () => {
  fc.assert(
    fc.property(comparable, comparable, fc.constantFrom(250, null), (a, b, radius) => {
      const there = likeness(a, b, radius);
      const back = likeness(b, a, radius);
      expect(there === null).toBe(back === null);
      if (!there || !back) return;
      expect(there.score).toBeCloseTo(back.score, 9);
      expect(there.score).toBeGreaterThanOrEqual(0);
      expect(there.score).toBeLessThanOrEqual(1 + 1e-9);
      expect(there.days).toBe(-back.days + 0);
    }),
  );
});
