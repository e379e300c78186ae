/** Seconds between tries at the least, before anybody asks for more. */
const MOST = 60;
/** Seconds; whatever an answer asks for, nobody is left waiting longer, but for the drawn part. */
const MOST_ASKED = 300;

/**
 * Seconds until the next try, after `attempt` earlier ones beside the one that failed: 2, 4, 8 and so on to a minute, never less than the
 * answer asked for (`Retry-After` in seconds; 0 or NaN when it did not), and up to as long again, drawn by `random` (0 to below 1): phones that
 * were turned away together must not come back together.
 */
export const pauseBefore = (attempt: number, asked: number, random: () => number): number =>
  Math.max(Math.min(2 ** (attempt + 1), MOST), Math.min(asked || 0, MOST_ASKED)) * (1 + random());
