/** `2025-03-24` or `2025-03` as "24 Maret 2025" or "Maret 2025"; a calendar day has no zone. */
export function formatDate(date: string): string {
  const monthOnly = date.length === 7;
  return new Intl.DateTimeFormat('id-ID', {
    ...(monthOnly ? {} : { day: 'numeric' }),
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(monthOnly ? `${date}-01` : date));
}

/** An instant as "24 Mar 2025, 14.05" in the instance's IANA zone. */
export function formatInstant(instant: string, timeZone: string): string {
  const at = new Date(instant);
  const day = new Intl.DateTimeFormat('id-ID', { day: 'numeric', month: 'short', year: 'numeric', timeZone });
  const time = new Intl.DateTimeFormat('id-ID', {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone,
  });
  return `${day.format(at)}, ${time.format(at)}`;
}

/** The calendar day of an instant in the instance's zone, YYYY-MM-DD. */
export function localDay(instant: number, timeZone: string): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone }).format(instant);
}
