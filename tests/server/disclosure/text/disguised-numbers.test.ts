import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyDecisions } from '../../../../server/disclosure/text/apply-decisions.ts';
import { findSpans } from '../../../../server/disclosure/text/find-spans.ts';
import { findHardStops } from '../../../../server/disclosure/text/hard-stops.ts';
import { maskSpans } from '../../../../server/disclosure/text/mask-spans.ts';
import { normalise } from '../../../../server/disclosure/text/normalise.ts';
import { anyDisguise, anyFrame, anyMobile, anyNik, disguises } from './disguise.ts';

const planted = fc
  .record({ number: fc.oneof(anyMobile, anyNik), disguise: anyDisguise, frame: anyFrame })
  .map(({ number, disguise, frame }) => {
    const written = disguises[disguise.name]?.(number, disguise.choose) ?? number;
    // Words stuck to a word ("wanol") are no disguise anybody could read back.
    const place = /^\p{L}/u.test(written) ? ` ${written}` : written;
    const start = frame.indexOf('#') + place.length - written.length;
    return { text: frame.replace('#', () => place), start, end: start + written.length, number };
  });

test('finds every telephone number and NIK in every disguise', () => {
  fc.assert(
    fc.property(planted, ({ text, start, end }) => {
      const spans = findHardStops(text);
      expect(spans.some((span) => span.start <= start && span.end >= end)).toBe(true);
    }),
    { numRuns: 3000 },
  );
});

test('masking leaves no digit of a planted number', () => {
  fc.assert(
    fc.property(planted, ({ text }) => {
      const masked = maskSpans(text, findSpans(text));
      expect(normalise(masked).text).not.toMatch(/\d/);
    }),
    { numRuns: 1000 },
  );
});

test('no decision lets a planted number through the gate', () => {
  fc.assert(
    fc.property(planted, fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }), ({ text }, keeps) => {
      const decisions = findSpans(text).map(({ start, end, type }, index) => ({
        start,
        end,
        type,
        action: keeps[index % keeps.length] ? ('keep' as const) : ('mask' as const),
      }));
      const applied = applyDecisions(text, decisions);
      if (applied.ok) expect(normalise(applied.text).text).not.toMatch(/\d/);
      else expect(applied.refused.length).toBeGreaterThan(0);
    }),
    { numRuns: 1000 },
  );
});

test('spans point into the text as it was given, in order and apart', () => {
  const noise = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }));
  fc.assert(
    fc.property(noise, planted, noise, (before, { text }, after) => {
      const whole = `${before} ${text} ${after}`;
      let last = 0;
      for (const span of findSpans(whole)) {
        expect(span.start).toBeGreaterThanOrEqual(last);
        expect(span.end).toBeGreaterThan(span.start);
        expect(span.end).toBeLessThanOrEqual(whole.length);
        last = span.end;
      }
    }),
    { numRuns: 500 },
  );
});
