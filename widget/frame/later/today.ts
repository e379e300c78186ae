/** The phone's own day, YYYY-MM-DD. By hand: asking for a locale's calendar takes a cheap phone a tenth of a second. */
export function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
