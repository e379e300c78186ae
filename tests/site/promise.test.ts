import { expect, test } from 'vitest';
import { promise } from '../../site/text/id.ts';

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
