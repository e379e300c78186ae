/** The calendar day (YYYY-MM-DD) of an instant in an IANA zone. */
export function localDay(instant: string, timeZone: string): string {
  // Sweden writes dates the ISO way.
  return new Intl.DateTimeFormat('sv-SE', { timeZone }).format(new Date(instant));
}
