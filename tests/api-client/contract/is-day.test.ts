import { expect, test } from 'vitest';
import { isDay } from '../../../api-client/contract/is-day.ts';

test('a day there is, and nothing else, is a day', () => {
  for (const day of ['2026-02-28', '2028-02-29', '2026-12-31']) expect(isDay(day), day).toBe(true);
  for (const none of [
    '2026-02-30',
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-2-3',
    '2026-02-03T00:00',
    ' 2026-02-03',
    '',
  ]) {
    expect(isDay(none), none).toBe(false);
  }
});
