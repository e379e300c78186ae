/** Wall-clock time in an IANA zone, `2026-03-24T14:05`, as a date and time field shows it. */
export function wallClock(instant: number, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(instant);
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}`;
}

/** The reverse, in milliseconds; null when the text is no time. Where a clock is set forward, the time after the gap. */
export function instantOfWallClock(wall: string, timeZone: string): number | null {
  const asUtc = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(wall) ? Date.parse(`${wall}:00Z`) : Number.NaN;
  if (Number.isNaN(asUtc)) return null;
  // Twice, since the first guess may lie on the other side of a change of the clock.
  let instant = asUtc;
  for (let turn = 0; turn < 2; turn += 1) {
    instant += asUtc - Date.parse(`${wallClock(instant, timeZone)}:00Z`);
  }
  return instant;
}
