import { sha256 } from '@noble/hashes/sha2.js';

const encoder = new TextEncoder();

/**
 * The first counter whose SHA-256 of `challenge:counter` begins with as many zero bits as the challenge names
 * (`bits.expires.random.mac`). Answers `challenge:counter`. Takes about 2^bits hashes: for a worker.
 */
export function solveProof(challenge: string): string {
  const shift = 32 - Number.parseInt(challenge, 10);
  for (let counter = 0; ; counter += 1) {
    const proof = `${challenge}:${counter}`;
    const [a = 255, b = 255, c = 255, d = 255] = sha256(encoder.encode(proof));
    if (((a << 24) | (b << 16) | (c << 8) | d) >>> shift === 0) return proof;
  }
}
