const DAY = 86_400_000;

/** YYYYMMDDTHHMMSSZ */
const stamp = (at: Date) => at.toISOString().replaceAll(/[-:]|\.\d{3}/g, '');

/**
 * A reminder to look again, RFC 5545: when the first answer is due, or three days from now. It names neither a complaint nor an
 * address nor the code: the calendar may be seen by others. `title` has no comma, semicolon or line break.
 */
export function calendarReminder(title: string, dueAt: string | null, now: Date, uid: string): string {
  const at = new Date(dueAt ?? now.getTime() + 3 * DAY);
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Catatan//ID',
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${stamp(now)}`,
    `DTSTART:${stamp(at)}`,
    'DURATION:PT15M',
    `SUMMARY:${title}`,
    'CLASS:PRIVATE',
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${title}`,
    'TRIGGER:PT0M',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');
}
