/** A sample's median and the interval that holds the true one at 95 %; `Infinity` stands for "not yet". */
export interface MedianInterval {
  median: number;
  low: number;
  high: number;
}

const LEVEL = 0.95;

/**
 * The median with its distribution-free interval: the k-th smallest and the k-th largest value, k as large as the binomial allows.
 * Waits still running count as `Infinity`, so that whoever leaves much unanswered has no short median. Null below six values, where
 * even the smallest and the largest do not reach 95 %.
 */
export function medianWithInterval(values: readonly number[]): MedianInterval | null {
  const sorted = [...values].sort((a, b) => a - b);
  const n = sorted.length;
  // P(fewer than k of n lie below the true median), one tail, summed while it stays within 2.5 %.
  let probability = 0.5 ** n;
  let tail = probability;
  let k = 0;
  while (k < n && tail <= (1 - LEVEL) / 2) {
    k += 1;
    probability *= (n - k + 1) / k;
    tail += probability;
  }
  const low = sorted[k - 1];
  const high = sorted[n - k];
  const lower = sorted[Math.floor((n - 1) / 2)];
  const upper = sorted[Math.floor(n / 2)];
  if (k === 0 || low === undefined || high === undefined || lower === undefined || upper === undefined) {
    return null;
  }
  return { median: (lower + upper) / 2, low, high };
}
