import { expect, test } from 'vitest';
import { textsOf } from '../../site/text/texts.ts';

const { promise } = textsOf('id').oneCase;

const told = { result: 'met', provisional: false } as const;

test.each([
  ['hours', 168, '7 hari sejak diterima'],
  ['hours', 9, '9 jam sejak diterima'],
  ['service_hours', 8, '8 jam layanan sejak diterima'],
  ['calendar_days', 7, '7 hari kalender sejak diterima'],
  ['working_days', 14, '14 hari kerja sejak diterima'],
] as const)('a promise of %s is told in its own unit', (kind, limit, expected) => {
  expect(promise({ ...told, kind, limit, from: 'received' })).toBe(expected);
});

test('a promise tells what it runs from, and nothing where the record does not', () => {
  const days = { ...told, kind: 'working_days', limit: 14 } as const;
  expect(promise({ ...days, from: 'verified' })).toBe('14 hari kerja sejak diverifikasi');
  expect(promise({ ...days, from: 'assigned' })).toBe('14 hari kerja sejak diteruskan ke instansi');
  expect(promise(days)).toBe('14 hari kerja');
});

test('English and Javanese tell the same promise', () => {
  const days = { ...told, kind: 'calendar_days', limit: 7, from: 'assigned' } as const;
  expect(textsOf('en').oneCase.promise(days)).toBe('7 calendar days from assignment to the agency');
  expect(textsOf('en').oneCase.promise({ ...days, kind: 'service_hours', limit: 1 })).toMatch(
    /^1 service hour from/,
  );
  expect(textsOf('jv').oneCase.promise(days)).toBe(
    '7 dinten kalèndher wiwit dipunterusaken dhateng instansi',
  );
});
