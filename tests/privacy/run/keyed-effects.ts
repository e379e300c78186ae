import { createHmac } from 'node:crypto';
import type { Effects } from '../../../server/effects.ts';

/** Randomness that repeats: one stream per purpose, so that asking more often for one thing changes no other. */
export function keyedEffects(seed: string, now: () => Date): Effects {
  const streams = new Map<string, Iterator<number, never>>();
  return {
    now,
    randomBytes(purpose, count) {
      const stream = streams.get(purpose) ?? bytesOf(seed, purpose);
      streams.set(purpose, stream);
      return Uint8Array.from({ length: count }, () => stream.next().value);
    },
    fetch: async () => {
      throw new Error('this run asks nobody');
    },
  };
}

function* bytesOf(seed: string, purpose: string): Generator<number, never> {
  for (let block = 0; ; block += 1) yield* createHmac('sha256', seed).update(`${purpose}|${block}`).digest();
}
