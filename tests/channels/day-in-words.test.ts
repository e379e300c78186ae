import { expect, test } from 'vitest';
import { dayInWords } from '../../server/channels/day-in-words.ts';

const today = '2026-03-02';

test.each([
  ['hari ini', '2026-03-02'],
  ['tadi pagi', '2026-03-02'],
  ['kemarin sore', '2026-03-01'],
  ['semalam', '2026-03-01'],
  ['kemarin lusa', '2026-02-28'],
  ['3 hari yang lalu', '2026-02-27'],
  ['seminggu lalu', '2026-02-23'],
  ['sebulan lalu', '2026-01-31'],
  ['2 minggu lalu', '2026-02-16'],
  ['1/3', '2026-03-01'],
  ['12/11/2025', '2025-11-12'],
  ['12 November', '2025-11-12'],
  ['12 nov 2025', '2025-11-12'],
  ['28-2-2026', '2026-02-28'],
  ['wingi', '2026-03-01'],
])('"%s" is %s', (typed, day) => expect(dayInWords(typed, today)).toBe(day));

test.each(['', 'entah', 'besok', '31/02/2026', '12/13', '3/3/2026', '99 hari', '0/0', '12 foo'])(
  '"%s" is no day that has been',
  (typed) => expect(dayInWords(typed, today)).toBeNull(),
);
