/** How the site writes numbers, dates and durations in Indonesian. Dates are calendar days and need no zone. */

const number = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 1 });
const longDay = new Intl.DateTimeFormat('id-ID', { dateStyle: 'long', timeZone: 'UTC' });
const shortDay = new Intl.DateTimeFormat('id-ID', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});
const longMonth = new Intl.DateTimeFormat('id-ID', { month: 'long', year: 'numeric', timeZone: 'UTC' });

export function formatNumber(value: number): string {
  return number.format(value);
}

/** 0.507 → "50,7 %". */
export function formatShare(share: number): string {
  return `${number.format(share * 100)}\u00a0%`;
}

/** "2025-03-24" → "24 Maret 2025"; "2025-03" → "Maret 2025". */
export function formatDate(date: string): string {
  return (date.length === 7 ? longMonth : longDay).format(new Date(date));
}

/** "2025-03-24" → "24 Mar 2025". */
export function formatShortDate(date: string): string {
  return (date.length === 7 ? longMonth : shortDay).format(new Date(date));
}

/** An instant in a zone → "20 November 2026 pukul 17.00 WIB". */
export function formatInstant(instant: string, timeZone: string): string {
  return new Intl.DateTimeFormat('id-ID', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone,
    timeZoneName: 'short',
  }).format(new Date(instant));
}

/** Whole hours → "9 jam", "2 hari", "11 hari 17 jam". */
export function formatHours(hours: number): string {
  if (hours < 1) return 'kurang dari 1 jam';
  const days = Math.floor(hours / 24);
  const rest = hours % 24;
  if (days === 0) return `${rest} jam`;
  return rest === 0 ? `${formatNumber(days)} hari` : `${formatNumber(days)} hari ${rest} jam`;
}

/** Bytes → "4,2 kB" (1 kB = 1.000 byte). */
export function formatBytes(bytes: number): string {
  if (bytes < 1000) return `${bytes} byte`;
  return bytes < 1e6 ? `${number.format(bytes / 1e3)} kB` : `${number.format(bytes / 1e6)} MB`;
}
