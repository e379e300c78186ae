import { expect, test } from 'vitest';
import { formatsOf } from '../../site/formats.ts';

const noon = '2026-11-20T05:00:00.000Z';

test('Indonesian, English and Javanese write numbers, shares, days and hours their own way', () => {
  const [id, en, jv] = [formatsOf('id'), formatsOf('en'), formatsOf('jv')];
  expect([id, en, jv].map(({ number }) => number(12_345.6))).toEqual(['12.345,6', '12,345.6', '12.345,6']);
  expect([id, en, jv].map(({ share }) => share(0.507))).toEqual(['50,7\u00a0%', '50.7%', '50,7\u00a0%']);
  expect([id, en].map(({ date }) => date('2025-03-24'))).toEqual(['24 Maret 2025', '24 March 2025']);
  expect([id, en].map(({ date }) => date('2025-03'))).toEqual(['Maret 2025', 'March 2025']);
  expect([id, en, jv].map(({ hours }) => hours(281))).toEqual([
    '11 hari 17 jam',
    '11 days 17 hours',
    '11 dinten 17 jam',
  ]);
  expect([0, 1, 24, 25].map(en.hours)).toEqual(['less than an hour', '1 hour', '1 day', '1 day 1 hour']);
});

test('an instant is told on the clock of the instance, with the name of its zone as people here know it', () => {
  expect(formatsOf('id').instant(noon, 'Asia/Jakarta')).toBe('20 November 2026 pukul 12.00 WIB');
  expect(formatsOf('en').instant(noon, 'Asia/Makassar')).toBe('20 November 2026 at 13:00 WITA');
});
