import { limits } from '../../api-client/contract/limits.ts';
import { OutwardError } from '../outward/outward-error.ts';
import type { OutwardNetwork } from '../outward/outward-network.ts';

const PATIENCE_MS = 10_000;

/**
 * Fetches a picture that a partner names, from a host its administrator listed and no other, and as everything that leads outward: to no
 * address of our own network, whatever the name stands for, by no redirect, within bytes and time. Null when it cannot be had; the
 * request is filed all the same.
 */
export async function fetchMedia(
  network: OutwardNetwork,
  address: string,
  hosts: readonly string[],
): Promise<Uint8Array | null> {
  const url = URL.parse(address);
  if (url?.protocol !== 'https:' || url.username || url.password || !hosts.includes(url.host)) return null;
  try {
    const { status, body } = await network.send({
      method: 'GET',
      address: url.href,
      headers: { accept: 'image/*' },
      keepUpTo: limits.photoBytes,
      patienceMs: PATIENCE_MS,
    });
    return status === 200 ? body : null;
  } catch (error) {
    if (error instanceof OutwardError) return null;
    throw error;
  }
}
