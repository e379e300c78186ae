/**
 * Wilson's score interval of a share (E. B. Wilson, 1927), 95 % by default. A register is a census, so this is the
 * range that the same process would plausibly give ("rentang kewajaran"), not a sampling error. n = 0 gives 0 to 1.
 */
export function wilsonInterval(successes: number, n: number, z = 1.959964): { low: number; high: number } {
  if (n === 0) return { low: 0, high: 1 };
  const share = successes / n;
  const spread = 1 + (z * z) / n;
  const centre = (share + (z * z) / (2 * n)) / spread;
  const half = (z / spread) * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n));
  return { low: Math.max(0, centre - half), high: Math.min(1, centre + half) };
}
