import fc from 'fast-check';
import { expect, test } from 'vitest';
import { trackingCodeFor } from '../../../server/intake/tracking-code.ts';
import { digitsOf, faultOfCode, groupCode } from '../../../widget/frame/tracker/tracking-code.ts';

const codes = fc.string({ minLength: 1 }).map((key) => trackingCodeFor('secret', key));

test('every code the server gives passes', () => {
  fc.assert(fc.property(codes, (code) => faultOfCode(code) === null));
});

test('one wrong digit is noticed in every place', () => {
  fc.assert(
    fc.property(codes, fc.integer({ min: 1, max: 15 }), fc.integer({ min: 1, max: 9 }), (code, at, by) => {
      const wrong = (Number(code[at]) + by) % 10;
      return faultOfCode(code.slice(0, at) + wrong + code.slice(at + 1)) === 'check';
    }),
  );
});

test('a NIK of a man or a woman is told to be a NIK', () => {
  expect(faultOfCode('9901011507900003')).toBe('nik');
  expect(faultOfCode('9901015507900003')).toBe('nik');
});

test('other sixteen digits are a mistyped code, other lengths are a length', () => {
  expect(faultOfCode('9999999999999999')).toBe('check');
  expect(faultOfCode('012345')).toBe('length');
  expect(faultOfCode('')).toBe('length');
});

test('a code is written in groups of four and read with any separators', () => {
  expect(groupCode('0123456789012345')).toBe('0123 4567 8901 2345');
  expect(digitsOf(' 0123-4567.8901 2345\n')).toBe('0123456789012345');
});
