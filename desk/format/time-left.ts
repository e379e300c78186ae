const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How far away a deadline is: "3 jam lagi", "lewat 2 hari". `now` and `dueAt` in milliseconds. */
export function timeLeft(dueAt: number, now: number): string {
  const words = span(Math.abs(dueAt - now));
  return dueAt >= now ? `${words} lagi` : `lewat ${words}`;
}

/** The same between two calendar days, YYYY-MM-DD: "hari ini", "3 hari lagi", "lewat 1 hari". */
export function daysLeft(dueOn: string, today: string): string {
  const days = Math.round((Date.parse(dueOn) - Date.parse(today)) / DAY);
  if (days === 0) return 'hari ini';
  return days > 0 ? `${days} hari lagi` : `lewat ${-days} hari`;
}

function span(milliseconds: number): string {
  if (milliseconds < HOUR) return `${Math.max(1, Math.floor(milliseconds / MINUTE))} menit`;
  if (milliseconds < 2 * DAY) return `${Math.floor(milliseconds / HOUR)} jam`;
  return `${Math.floor(milliseconds / DAY).toLocaleString('id-ID')} hari`;
}
