import { expect, test } from 'vitest';
import { afterOfficeHours, afterWatch, citizenTime, dateInWords } from '../../demo/office-hours.ts';
import { createRandom } from '../../demo/random.ts';

const wib = (text: string) => new Date(`${text}:00+07:00`);

test('counts office hours from Monday to Friday in Western Indonesian Time', () => {
  // 20 November 2026 is a Friday; offices close at 14.30.
  expect(afterOfficeHours(wib('2026-11-18T09:00'), 2)).toEqual(wib('2026-11-18T11:00'));
  expect(afterOfficeHours(wib('2026-11-20T14:00'), 1)).toEqual(wib('2026-11-23T08:00'));
  expect(afterOfficeHours(wib('2026-11-21T10:00'), 0.5)).toEqual(wib('2026-11-23T08:00'));
  expect(afterOfficeHours(wib('2026-11-18T22:00'), 1)).toEqual(wib('2026-11-19T08:30'));
});

test('leaves out decreed holidays and joint leave', () => {
  // Christmas Day 2025 is a Thursday, the 26th joint leave.
  expect(afterOfficeHours(wib('2025-12-24T15:30'), 1)).toEqual(wib('2025-12-29T08:00'));
});

test('watches the desk from six in the morning to ten at night, every day', () => {
  expect(afterWatch(wib('2026-11-22T12:00'), 30)).toEqual(wib('2026-11-22T12:30'));
  expect(afterWatch(wib('2026-11-22T21:50'), 30)).toEqual(wib('2026-11-23T06:30'));
  expect(afterWatch(wib('2026-11-22T03:00'), 15)).toEqual(wib('2026-11-22T06:15'));
});

test('lets citizens write on the same local day, never in the small hours', () => {
  const random = createRandom('citizens');
  for (let i = 0; i < 200; i += 1) {
    const at = citizenTime(wib('2026-11-22T01:00'), random);
    expect(at.getTime()).toBeGreaterThan(wib('2026-11-22T05:29').getTime());
    expect(at.getTime()).toBeLessThan(wib('2026-11-22T22:31').getTime());
  }
});

test('writes dates as Indonesians do', () => {
  expect(dateInWords(wib('2025-03-24T23:30'))).toBe('24 Maret 2025');
});
