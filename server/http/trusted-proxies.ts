import { BlockList, isIP } from 'node:net';

/** Whether the word of this peer about whom it speaks for (`X-Forwarded-For`) counts. */
export type TrustsPeer = (address: string) => boolean;

/**
 * From addresses and networks such as `127.0.0.0/8` or `::1`. Null when one of them is neither. Without any, nobody is trusted.
 */
export function trustedProxies(entries: readonly string[]): TrustsPeer | null {
  const list = new BlockList();
  for (const entry of entries) {
    const [address = '', prefix] = entry.split('/');
    const family = isIP(address);
    const bits = prefix === undefined ? (family === 4 ? 32 : 128) : Number(prefix);
    const possible =
      Number.isInteger(bits) && bits >= 0 && bits <= (family === 4 ? 32 : 128) && prefix !== '';
    if (family === 0 || !possible) return null;
    list.addSubnet(address, bits, family === 4 ? 'ipv4' : 'ipv6');
  }
  return (address) => {
    const family = isIP(address);
    return family !== 0 && list.check(address, family === 4 ? 'ipv4' : 'ipv6');
  };
}

/** A proxy on this machine: what the shipped proxy files are. */
export const OWN_MACHINE = ['127.0.0.0/8', '::1'];
