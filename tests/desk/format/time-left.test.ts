import { expect, test } from 'vitest';
import { formatDate, formatInstant, localDay } from '../../../desk/format/dates.ts';
import { wholeWords } from '../../../desk/format/excerpt.ts';
import { daysLeft, timeLeft } from '../../../desk/format/time-left.ts';

const hour = 3_600_000;

test('time left is told in the unit a person would use', () => {
  expect(timeLeft(90_000, 0)).toBe('1 menit lagi');
  expect(timeLeft(5 * hour, 0)).toBe('5 jam lagi');
  expect(timeLeft(47 * hour, 0)).toBe('47 jam lagi');
  expect(timeLeft(0, 72 * hour)).toBe('lewat 3 hari');
});

test('an agency’s deadline is told by days', () => {
  expect(daysLeft('2026-03-10', '2026-03-10')).toBe('hari ini');
  expect(daysLeft('2026-03-12', '2026-03-10')).toBe('2 hari lagi');
  expect(daysLeft('2026-02-28', '2026-03-01')).toBe('lewat 1 hari');
});

test('an instant is shown in the instance’s zone, a calendar day in none', () => {
  expect(formatInstant('2025-03-23T18:05:00.000Z', 'Asia/Jakarta')).toBe('24 Mar 2025, 01.05');
  expect(localDay(Date.parse('2025-03-23T18:05:00.000Z'), 'Asia/Jakarta')).toBe('2025-03-24');
  expect(formatDate('2025-03-24')).toBe('24 Maret 2025');
  expect(formatDate('2025-03')).toBe('Maret 2025');
});

test('an excerpt that was cut ends with a whole word', () => {
  expect(wholeWords('Lubang di tepi pasar')).toBe('Lubang di tepi pasar');
  expect(wholeWords(`${'kata '.repeat(27)}terpo`)).toBe(`${'kata '.repeat(27).trim()}…`);
});
