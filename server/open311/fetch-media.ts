import { limits } from '../../api-client/contract/limits.ts';
import type { Effects } from '../effects.ts';

const PATIENCE_MS = 10_000;

/**
 * Fetches a picture that a partner names, from a host its administrator listed and no other: an address from outside must not make this
 * server ask its own network. No redirects. Null when it cannot be had; the request is filed all the same.
 */
export async function fetchMedia(
  effects: Effects,
  address: string,
  hosts: readonly string[],
): Promise<Uint8Array | null> {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url?.protocol !== 'https:' || url.username || !hosts.includes(url.host)) return null;
  try {
    const signal = AbortSignal.timeout(PATIENCE_MS);
    const response = await effects.fetch(url.href, { redirect: 'error', signal });
    if (!response.ok) return null;
    const chunks: Uint8Array[] = [];
    let total = 0;
    for await (const chunk of response.body ?? []) {
      total += chunk.byteLength;
      if (total > limits.photoBytes) return null;
      chunks.push(chunk);
    }
    return Buffer.concat(chunks);
  } catch {
    return null;
  }
}
