import type { OutsideService } from '../../../api-client/contract/desk/outward.ts';
import type { OutwardNetwork } from '../outward-network.ts';
import { type Endpoint, readServices } from './ask-open311.ts';
import { orNull } from './or-null.ts';
import { readRecords } from './read-records.ts';

const PATIENCE_MS = 20_000;
const DISCOVERY_BYTES = 256_000;

/**
 * Reads what an administrator typed: an endpoint, or the discovery document that names it. XML is mandatory, so it is asked for first;
 * some systems speak JSON alone. Null when neither is GeoReport v2 with at least one service.
 */
export async function findEndpoint(
  network: OutwardNetwork,
  typed: string,
  jurisdictionId: string | null,
): Promise<{ endpoint: Endpoint; services: OutsideService[] } | null> {
  const url = new URL(typed);
  url.hash = '';
  url.search = '';
  const named = /\/discovery\.(xml|json)$/.test(url.pathname)
    ? await discovered(network, url.href)
    : url.href;
  if (named === null) return null;
  const address = named.replace(/\/+$/, '');
  for (const format of ['xml', 'json'] as const) {
    const endpoint = { address, format, jurisdictionId };
    const services = await orNull(readServices(network, endpoint));
    if (services && services.length > 0) return { endpoint, services };
  }
  return null;
}

/** The production endpoint of GeoReport v2 a discovery document names. Its address is asked only as any typed one would be. */
async function discovered(network: OutwardNetwork, address: string): Promise<string | null> {
  const request = {
    method: 'GET',
    address,
    headers: {},
    keepUpTo: DISCOVERY_BYTES,
    patienceMs: PATIENCE_MS,
  } as const;
  const answer = await orNull(network.send(request));
  if (answer?.status !== 200) return null;
  const endpoints = (await orNull((async () => readRecords(answer.body, 'endpoint'))())) ?? [];
  const v2 = endpoints.filter((field) => /georeport_?v2/i.test(field('specification') ?? ''));
  const chosen = v2.find((field) => field('type')?.toLowerCase() === 'production') ?? v2[0];
  const found = chosen?.('url') ?? null;
  return found !== null && network.admits(found) ? found : null;
}
