/** The last millisecond of a local month in an IANA zone, since 1970. */
export function endOfMonth(month: string, timeZone: string): number {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const wall = Date.UTC(year, number, 1);
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(wall);
  const part = (type: string) => Number(parts.find((each) => each.type === type)?.value);
  const shown = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  );
  return wall - (shown - wall) - 1;
}
