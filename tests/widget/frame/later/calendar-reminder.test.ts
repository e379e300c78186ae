import { expect, test } from 'vitest';
import { calendarReminder } from '../../../../widget/frame/later/receipt/calendar-reminder.ts';
import { more } from '../../../../widget/text/id-more.ts';

const now = new Date('2026-11-22T03:00:00.000Z');
const entry = calendarReminder(more.receipt.event, '2026-11-22T07:20:00.000Z', now, 'a-b');

test('the reminder rings when the first answer is due', () => {
  expect(entry).toContain('\r\nDTSTART:20261122T072000Z\r\n');
  expect(entry).toContain('\r\nDTSTAMP:20261122T030000Z\r\n');
});

test('without a due answer it rings three days later', () => {
  expect(calendarReminder('x', null, now, 'a')).toContain('DTSTART:20261125T030000Z');
});

test('it is a calendar entry that speaks of no complaint, no code and no address', () => {
  expect(entry.split('\r\n').at(0)).toBe('BEGIN:VCALENDAR');
  expect(entry.endsWith('END:VCALENDAR\r\n')).toBe(true);
  expect(entry).not.toMatch(/aduan|lapor|titik|terang|http|\d{4} \d{4}/i);
  for (const line of entry.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
});
