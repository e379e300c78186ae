import { isIP } from 'node:net';
import type { TrustsPeer } from '../http/trusted-proxies.ts';

const LOOPBACK = /^(127\.|::1$)/;

/**
 * The network a request came from, coarse enough to be nobody's own: 24 bits of an IPv4, 48 of an IPv6 address. Null for this
 * machine itself and for requests that came by no socket. The proxy's word counts only when a configured proxy passes it on, and of
 * several addresses only the last: the others are the sender's to invent.
 */
export function networkOf(
  peer: string | undefined,
  forwarded: string | undefined,
  trustsPeer: TrustsPeer,
): string | null {
  if (!peer) return null;
  const near = plain(peer);
  const told = trustsPeer(near) ? forwarded?.split(',').at(-1)?.trim() : undefined;
  const address = told && isIP(plain(told)) ? plain(told) : near;
  if (LOOPBACK.test(address)) return null;
  if (isIP(address) === 4) return address.split('.').slice(0, 3).join('.');
  return isIP(address) === 6 ? groupsOf(address).slice(0, 3).join(':') : null;
}

/** An IPv4 address written as IPv6 is the same network. */
const plain = (address: string) => (address.split('%')[0] ?? '').replace(/^::ffff:(?=\d+\.)/i, '');

/** All eight groups of an IPv6 address. */
function groupsOf(address: string): string[] {
  const [head = '', tail] = address.toLowerCase().split('::');
  const groups = (part: string) => part.split(':').filter(Boolean);
  const [first, last] = [groups(head), groups(tail ?? '')];
  const missing = tail === undefined ? 0 : 8 - first.length - last.length;
  return [...first, ...Array.from({ length: Math.max(0, missing) }, () => '0'), ...last];
}
