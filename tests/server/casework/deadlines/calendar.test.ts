import { expect, test } from 'vitest';
import {
  loadCalendar,
  missingNextYear,
  readShippedCalendar,
} from '../../../../server/casework/deadlines/calendar.ts';

test('counts joint leave and regional days as days off, each with its decree', () => {
  const calendar = loadCalendar([2025]);
  expect(calendar.daysOff.get('2025-04-07')).toMatchObject({
    kind: 'joint_leave',
    effective_from: '2024-10-14',
  });
  expect(calendar.provisional).toBe(false);
  expect(calendar.daysOff.size).toBe(28);
});

test('the amendment of August 2025 is unknown before its own effective date', () => {
  expect(loadCalendar([2025], '2025-08-06').daysOff.has('2025-08-18')).toBe(false);
  expect(loadCalendar([2025], '2025-08-07').daysOff.get('2025-08-18')?.kind).toBe('joint_leave');
  expect(loadCalendar([2025], '2025-08-06').version).toBe('2025@2024-10-14');
  expect(loadCalendar([2025], '2025-08-07').version).toBe('2025@2025-08-07');
});

test('a year whose decree was not yet signed is provisional, then decreed', () => {
  expect(loadCalendar([2025, 2026], '2025-09-18')).toMatchObject({ provisional: true });
  expect(loadCalendar([2025, 2026], '2025-09-19')).toMatchObject({ provisional: false });
});

test('a year without a file knows the fixed-date holidays only and says so', () => {
  const calendar = loadCalendar([2031]);
  expect([...calendar.daysOff.keys()]).toEqual([
    '2031-01-01',
    '2031-05-01',
    '2031-06-01',
    '2031-08-17',
    '2031-12-25',
  ]);
  expect(calendar).toMatchObject({ provisional: true, version: '2031@provisional' });
});

test('a decree frees no day that had passed before it was in force, and can take a day back', () => {
  const file = {
    year: 2030,
    decrees: [
      {
        decree: 'first',
        effective_from: '2029-10-01',
        adds: [{ date: '2030-05-10', name: 'A', kind: 'joint_leave' }],
      },
      {
        decree: 'second',
        effective_from: '2030-04-15',
        adds: [
          { date: '2030-04-10', name: 'too late', kind: 'joint_leave' },
          { date: '2030-07-28', name: 'Hari Jadi', kind: 'regional' },
        ],
        removes: ['2030-05-10'],
      },
    ],
  };
  expect([...loadCalendar([2030], undefined, () => file).daysOff.keys()]).toEqual(['2030-07-28']);
  expect([...loadCalendar([2030], '2030-04-14', () => file).daysOff.keys()]).toEqual(['2030-05-10']);
});

test('refuses a calendar file with an unknown field', () => {
  const file = { year: 2030, decrees: [{ decree: 'x', effective_from: '2029-10-01', adds: [], note: 'y' }] };
  expect(() => loadCalendar([2030], undefined, () => file)).toThrow();
});

test('the missing file of the next year is warned of from October on', () => {
  const none = () => null;
  expect(missingNextYear('2026-09-30', none)).toBeNull();
  expect(missingNextYear('2026-10-01', none)).toBe(2027);
  expect(missingNextYear('2025-12-31', readShippedCalendar)).toBeNull();
});

test('a regency’s own day off counts from its announcement on, and the version says how many there are', () => {
  const day = {
    date: '2026-07-24',
    name: 'Hari jadi kabupaten',
    kind: 'regional',
    announcedOn: '2026-06-01',
  } as const;
  const late = { ...day, date: '2026-03-03', announcedOn: '2026-03-04' };
  const national = { ...day, date: '2026-08-17', name: 'Pawai' };
  const calendar = loadCalendar([2026], undefined, undefined, [day, late, national]);
  expect(calendar.daysOff.get('2026-07-24')).toMatchObject({ kind: 'regional', name: 'Hari jadi kabupaten' });
  expect(calendar.daysOff.has('2026-03-03')).toBe(false);
  expect(calendar.daysOff.get('2026-08-17')?.kind).toBe('holiday');
  expect(calendar.version).toMatch(/^2026@[\d-]+\+2$/);
  expect(loadCalendar([2026], '2026-05-31', undefined, [day]).daysOff.has('2026-07-24')).toBe(false);
  expect(loadCalendar([2031], undefined, undefined, [{ ...day, date: '2031-07-24' }]).provisional).toBe(true);
});
