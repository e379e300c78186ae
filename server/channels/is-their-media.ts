/**
 * Whether an address that came with a message may be fetched: over TLS, at a host of the platform's own. An entry that begins with a dot
 * stands for every name below it.
 */
export function isTheirMedia(address: string, hosts: readonly string[]): boolean {
  const url = URL.parse(address);
  if (url?.protocol !== 'https:' || url.username || url.password) return false;
  return hosts.some((host) => url.host === host || (host.startsWith('.') && url.host.endsWith(host)));
}
