import { createHmac } from 'node:crypto';
import type { Effects } from '../effects.ts';

const WINDOW_MS = 600_000;
const DAY_MS = 86_400_000;
/** Networks counted at once; beyond, counting begins anew. */
const MOST_NETWORKS = 50_000;

export interface RequestCounter {
  /** Counts one request and answers how many the network has made of the kind within about ten minutes. */
  count(kind: string, network: string): number;
  /** The same for all networks together. */
  total(kind: string): number;
}

/**
 * Counts requests by network without keeping an address: names are HMACs under a salt that is made anew each day and never
 * leaves memory. Two windows of ten minutes, the older one counted by the part of it that still overlaps.
 */
export function createRequestCounter(effects: Effects): RequestCounter {
  let salt = effects.randomBytes('network-salt', 32);
  let day = 0;
  let started = 0;
  let now = new Map<string, number>();
  let before = new Map<string, number>();

  function turn(): number {
    const at = effects.now().getTime();
    if (Math.floor(at / DAY_MS) !== day) {
      day = Math.floor(at / DAY_MS);
      salt = effects.randomBytes('network-salt', 32);
      now = new Map();
    }
    if (at - started >= WINDOW_MS || now.size > MOST_NETWORKS) {
      before = at - started < 2 * WINDOW_MS ? now : new Map();
      now = new Map();
      started = at;
    }
    return 1 - (at - started) / WINDOW_MS;
  }

  const read = (name: string) => (now.get(name) ?? 0) + (before.get(name) ?? 0) * turn();
  return {
    count(kind, network) {
      turn();
      const name = createHmac('sha256', salt).update(`${kind}|${network}`).digest('base64');
      for (const each of [name, kind]) now.set(each, (now.get(each) ?? 0) + 1);
      return read(name);
    },
    total: (kind) => read(kind),
  };
}
