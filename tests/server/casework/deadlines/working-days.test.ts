import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadCalendar } from '../../../../server/casework/deadlines/calendar.ts';
import { addDays } from '../../../../server/casework/deadlines/local-date.ts';
import {
  addWorkingDays,
  isProvisionalBetween,
  workingDaysBetween,
} from '../../../../server/casework/deadlines/working-days.ts';

const calendar = loadCalendar([2025, 2026]);

test('a complaint verified on 24 March 2025 has its 14th working day on 23 April, across Eid', () => {
  expect(addWorkingDays('2025-03-24', 14, calendar, 5)).toBe('2025-04-23');
});

test('a six-day week works every Saturday that no decree names, 5 April 2025 between the joint leave too', () => {
  // 25 26 27 March; 5 8 9 10 11 12 14 15 16 17 19 April.
  expect(addWorkingDays('2025-03-24', 14, calendar, 6)).toBe('2025-04-19');
});

test('Eid 2026: the day after 17 March is 25 March', () => {
  expect(addWorkingDays('2026-03-17', 1, calendar, 5)).toBe('2026-03-25');
});

test('day 1 is the next working day, also from a weekend', () => {
  expect(addWorkingDays('2025-07-04', 1, calendar, 5)).toBe('2025-07-07');
  expect(addWorkingDays('2025-07-05', 1, calendar, 5)).toBe('2025-07-07');
  expect(addWorkingDays('2025-07-05', 0, calendar, 5)).toBe('2025-07-05');
});

test('the same complaint has a later deadline once the decree of August 2025 is known', () => {
  expect(addWorkingDays('2025-08-01', 14, loadCalendar([2025], '2025-08-06'), 5)).toBe('2025-08-21');
  expect(addWorkingDays('2025-08-01', 14, loadCalendar([2025], '2025-08-07'), 5)).toBe('2025-08-22');
});

test('a deadline that runs into an undecreed year skips its fixed holidays and is provisional', () => {
  expect(addWorkingDays('2026-12-31', 1, calendar, 5)).toBe('2027-01-04');
  expect(isProvisionalBetween('2026-12-31', '2027-01-04', calendar)).toBe(true);
  expect(isProvisionalBetween('2025-12-20', '2026-01-05', calendar)).toBe(false);
});

test('counting working days undoes adding them, and lands on a working day', () => {
  fc.assert(
    fc.property(
      fc.nat(600),
      fc.integer({ min: 1, max: 60 }),
      fc.constantFrom(5 as const, 6 as const),
      (day, n, week) => {
        const from = addDays('2025-01-01', day);
        const to = addWorkingDays(from, n, calendar, week);
        expect(workingDaysBetween(from, to, calendar, week)).toBe(n);
        expect(workingDaysBetween(from, addDays(to, -1), calendar, week)).toBe(n - 1);
      },
    ),
  );
});

test('refuses half a working day and a negative one', () => {
  expect(() => addWorkingDays('2025-01-01', 0.5, calendar, 5)).toThrow(RangeError);
  expect(() => addWorkingDays('2025-01-01', -1, calendar, 5)).toThrow(RangeError);
});
