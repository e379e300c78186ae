import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { Effects } from '../effects.ts';

/** How long a challenge may be worked on: a slow phone may sleep in between. */
const LIFE_SECONDS = 600;
/** Spent challenges remembered before the expired ones are let go. */
const MANY = 10_000;
const PROOF = /^(?<text>(?<bits>\d{1,2})\.(?<expires>\d{1,12})\.[\w-]{16})\.(?<mac>[\w-]{22}):\d{1,15}$/;

export interface Challenges {
  /** A challenge of so many bits: `bits.expires.random.mac`. */
  make(bits: number): string;
  /** Whether `challenge:counter` solves an own, unexpired, unused challenge; it is used up by that. */
  spend(proof: string): boolean;
}

/**
 * Proof of work without a third party: find a counter so that SHA-256 of `challenge:counter` begins with the challenge's
 * number of zero bits. Every process with the same secrets takes the challenges of every other; spent ones are remembered in memory
 * alone, so one solution may be spent once in each process.
 */
export function createChallenges(effects: Effects, pepper: string): Challenges {
  const key = createHmac('sha256', pepper).update('proof of work').digest();
  const spent = new Map<string, number>();
  const seconds = () => Math.floor(effects.now().getTime() / 1000);
  const macOf = (text: string) => createHmac('sha256', key).update(text).digest().subarray(0, 16);
  return {
    make(bits) {
      const random = Buffer.from(effects.randomBytes('proof', 12)).toString('base64url');
      const text = `${bits}.${seconds() + LIFE_SECONDS}.${random}`;
      return `${text}.${macOf(text).toString('base64url')}`;
    },
    spend(proof) {
      const { text = '', bits, expires, mac = '' } = PROOF.exec(proof)?.groups ?? {};
      const given = Buffer.from(mac, 'base64url');
      if (given.length !== 16 || !timingSafeEqual(given, macOf(text))) return false;
      if (Number(expires) < seconds() || spent.has(text)) return false;
      if (zeroBits(createHash('sha256').update(proof).digest()) < Number(bits)) return false;
      if (spent.size >= MANY) for (const [each, until] of spent) if (until < seconds()) spent.delete(each);
      spent.set(text, Number(expires));
      return true;
    },
  };
}

/** Zero bits at the beginning of a digest. */
function zeroBits(digest: Uint8Array): number {
  const first = digest.findIndex((byte) => byte !== 0);
  return first < 0 ? digest.length * 8 : first * 8 + Math.clz32(digest[first] ?? 0) - 24;
}
