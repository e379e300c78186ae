import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ProblemError } from '../../api-client/errors.ts';
import { pauseBefore } from '../../api-client/pause-before.ts';
import { asProblem } from '../../api-client/read-answer.ts';

const random = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const attempt = fc.nat(1_000);

test('no try comes before the answer allows it, nor later than twice what is due', () => {
  fc.assert(
    fc.property(attempt, fc.nat(400), random, (tries, asked, drawn) => {
      const seconds = pauseBefore(tries, asked, () => drawn);
      const least = Math.max(2, Math.min(asked, 300));
      expect(seconds).toBeGreaterThanOrEqual(least);
      expect(seconds).toBeLessThanOrEqual(2 * Math.max(60, Math.min(asked, 300)));
    }),
  );
});

test('with the same draw a later try never waits less than an earlier one', () => {
  fc.assert(
    fc.property(attempt, fc.nat(400), random, (tries, asked, drawn) => {
      const wait = (number: number) => pauseBefore(number, asked, () => drawn);
      expect(wait(tries + 1)).toBeGreaterThanOrEqual(wait(tries));
    }),
  );
});

test('a thousand phones turned away together, whose draws are even, come back evenly', () => {
  for (const asked of [0, 10, 30, 120, 400])
    for (let tries = 0; tries < 7; tries += 1) {
      const least = pauseBefore(tries, asked, () => 0);
      const perSecond = new Array<number>(Math.ceil(least)).fill(0);
      for (let phone = 0; phone < 1_000; phone += 1) {
        const second = Math.floor(pauseBefore(tries, asked, () => phone / 1_000) - least);
        perSecond[second] = (perSecond[second] ?? 0) + 1;
      }
      expect(Math.max(...perSecond)).toBeLessThanOrEqual(Math.ceil(1_000 / least));
      expect(perSecond).toHaveLength(least);
    }
});

test.each([
  ['30', 30],
  ['-5', -5],
  ['Infinity', Infinity],
  ['Sun, 22 Nov 2026 18:00:00 GMT', Number.NaN],
  ['', 0],
])('a Retry-After of %j is read with the refusal and keeps nobody waiting for ever', (header, seconds) => {
  const body = { type: 'urn:titik-terang:problem:busy', title: 'Sibuk.', status: 503, code: 'busy' };
  const error = asProblem(body, new Headers({ 'retry-after': header }));
  expect(error).toBeInstanceOf(ProblemError);
  const { retryAfter } = error as ProblemError;
  expect(retryAfter).toBe(seconds);
  const pause = pauseBefore(0, retryAfter ?? 0, () => 0.999);
  expect(pause).toBeGreaterThanOrEqual(2);
  expect(pause).toBeLessThan(600);
});

test('a refusal without a Retry-After asks for nothing', () => {
  const body = { type: 'urn:titik-terang:problem:busy', title: 'Sibuk.', status: 503, code: 'busy' };
  expect(asProblem(body, new Headers())).toMatchObject({ retryAfter: 0 });
});
