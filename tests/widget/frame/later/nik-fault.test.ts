import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nikFault } from '../../../../widget/frame/later/service/nik-fault.ts';

const two = (value: number) => String(value).padStart(2, '0');
const niks = fc
  .record({
    province: fc.integer({ min: 11, max: 99 }),
    rest: fc.integer({ min: 0, max: 9999 }),
    day: fc.integer({ min: 1, max: 31 }),
    woman: fc.boolean(),
    month: fc.integer({ min: 1, max: 12 }),
    year: fc.integer({ min: 0, max: 99 }),
    serial: fc.integer({ min: 1, max: 9999 }),
  })
  .map(
    ({ province, rest, day, woman, month, year, serial }) =>
      `${province}${String(rest).padStart(4, '0')}${two(day + (woman ? 40 : 0))}${two(month)}${two(year)}${String(serial).padStart(4, '0')}`,
  );

test('every number built as a NIK is likely, spaces and dashes or not', () => {
  fc.assert(
    fc.property(niks, (nik) => {
      expect(nikFault(nik)).toBeNull();
      expect(nikFault(nik.replace(/(.{4})/g, '$1 '))).toBeNull();
    }),
  );
});

test('nothing typed is no fault: it may stay empty', () => {
  expect(nikFault('')).toBeNull();
  expect(nikFault('  ')).toBeNull();
});

test.each([
  ['331801', 'length'],
  ['33180115079000031', 'length'],
  ['33180115O7900003', 'length'],
  ['3318013207900003', 'structure'],
  ['3318017207900003', 'structure'],
  ['3318011513900003', 'structure'],
  ['3318011507900000', 'structure'],
  ['0018011507900003', 'structure'],
])('%s is odd by its %s', (typed, fault) => {
  expect(nikFault(typed)).toBe(fault);
});
