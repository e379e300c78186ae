import { brotliCompressSync } from 'node:zlib';
import type { Region } from './region.ts';
import { type Boundaries, simplifyBoundaries } from './simplify-boundaries.ts';

/** Metres, finest first. Beyond the last a village is hardly itself any more. */
const TOLERANCES = [10, 20, 40, 60, 80, 100, 130, 170, 220, 300];

/**
 * The finest public outlines whose JSON fits `maxBytes` after brotli, or the coarsest when none does
 * (a region of thousands of villages).
 */
export function fitBoundaries(regions: readonly Region[], maxBytes = 60_000): Boundaries {
  let [low, high] = [0, TOLERANCES.length - 1];
  let best = simplifyBoundaries(regions, { toleranceMetres: TOLERANCES[high] ?? 0 });
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const boundaries = simplifyBoundaries(regions, { toleranceMetres: TOLERANCES[middle] ?? 0 });
    if (brotliCompressSync(JSON.stringify(boundaries)).length <= maxBytes) {
      best = boundaries;
      high = middle;
    } else {
      low = middle + 1;
    }
  }
  return best;
}
