/** Seconds before each further try, at the least; the last one repeats. */
const PAUSES = [2, 5, 10, 20, 40, 60];
/** Seconds; nobody is kept waiting longer by what an answer asks for. */
const MOST = 300;

/**
 * Seconds until the next try, after `attempt` earlier ones beside the one that failed. Never sooner than the answer asked for (`Retry-After`
 * in seconds, 0 when it did not), and up to as long again, drawn by `random` (0 to below 1): phones that were turned away together must not
 * come back together.
 */
export function pauseBefore(attempt: number, asked: number, random: () => number): number {
  const least = Math.max(PAUSES[Math.min(attempt, PAUSES.length - 1)] ?? 60, Math.min(asked, MOST));
  return least * (1 + random());
}

/** Seconds of a `Retry-After`; 0 for none, or for a date, which nothing of ours sends. */
export const secondsAsked = (header: string | null): number => Math.max(0, Number(header) || 0);
