import type { OutsideService } from '../../../api-client/contract/desk/outward.ts';
import type { OutsideAttribute } from '../../../api-client/contract/desk/outward-attributes.ts';
import type { OutwardNetwork } from '../outward-network.ts';
import { readDefinition } from './read-definition.ts';
import { type Record311, readRecords } from './read-records.ts';

/** Another city's endpoint, as it is asked. */
export interface Endpoint {
  /** Without a slash at the end. */
  address: string;
  format: 'xml' | 'json';
  jurisdictionId: string | null;
}

const PATIENCE_MS = 20_000;
/** A city with a thousand services has half of this. */
const LIST_BYTES = 2_000_000;
const SINGLE_BYTES = 256_000;
const MOST_SERVICES = 2_000;
const HEADERS = { 'user-agent': 'titik-terang-open311' };

/** The other side refused; 4xx and 5xx alike. */
export class Open311StatusError extends Error {
  override name = 'Open311StatusError';
  readonly status: number;

  constructor(status: number) {
    super(String(status));
    this.status = status;
  }
}

/** The bytes of one resource. Throws `OutwardError` or `Open311StatusError`. */
async function fetchOne(
  network: OutwardNetwork,
  endpoint: Endpoint,
  path: string,
  query: Record<string, string>,
  keepUpTo: number,
): Promise<Uint8Array> {
  const address = new URL(`${endpoint.address}/${path}.${endpoint.format}`);
  if (endpoint.jurisdictionId !== null) {
    address.searchParams.set('jurisdiction_id', endpoint.jurisdictionId);
  }
  for (const [name, value] of Object.entries(query)) address.searchParams.set(name, value);
  const { status, body } = await network.send({
    method: 'GET',
    address: address.href,
    headers: HEADERS,
    keepUpTo,
    patienceMs: PATIENCE_MS,
  });
  if (status !== 200) throw new Open311StatusError(status);
  return body;
}

/** The elements of that name of one resource. Throws `OutwardError`, `Open311StatusError` or `UnreadableAnswerError`. */
async function read(
  network: OutwardNetwork,
  endpoint: Endpoint,
  path: string,
  query: Record<string, string>,
  element: string,
  keepUpTo: number,
): Promise<Record311[]> {
  return readRecords(await fetchOne(network, endpoint, path, query, keepUpTo), element);
}

/** What may be sent there. */
export async function readServices(network: OutwardNetwork, endpoint: Endpoint): Promise<OutsideService[]> {
  const records = await read(network, endpoint, 'services', {}, 'service', LIST_BYTES);
  return records.slice(0, MOST_SERVICES).flatMap((field) => {
    const code = field('service_code');
    if (code === null || code.length > 100) return [];
    const name = (field('service_name') ?? code).slice(0, 200);
    return [{ code, name, asksMore: field('metadata')?.toLowerCase() === 'true' }];
  });
}

/** What one service asks beside the text. Throws what reading any resource throws. */
export async function readServiceDefinition(
  network: OutwardNetwork,
  endpoint: Endpoint,
  serviceCode: string,
): Promise<OutsideAttribute[]> {
  const path = `services/${encodeURIComponent(serviceCode)}`;
  return readDefinition(await fetchOne(network, endpoint, path, {}, LIST_BYTES));
}

/** The number a token stands for by now; null while there is none. */
export async function readToken(
  network: OutwardNetwork,
  endpoint: Endpoint,
  token: string,
): Promise<string | null> {
  const path = `tokens/${encodeURIComponent(token)}`;
  const [first] = await read(network, endpoint, path, {}, 'request', SINGLE_BYTES);
  return shortValue(first?.('service_request_id') ?? null);
}

/** Words of FixMyStreet and others beside the two of the specification that say it is over. */
const OVER = /^(closed|fixed|resolved|completed?|duplicate|no further action|not responsible)\b/i;

/**
 * How one request stands there: over or not. Their own words about it stay there: they may name people. Null when they show no request
 * of this number.
 */
export async function readStatus(
  network: OutwardNetwork,
  endpoint: Endpoint,
  requestId: string,
): Promise<'open' | 'closed' | null> {
  const path = `requests/${encodeURIComponent(requestId)}`;
  const records = await read(network, endpoint, path, {}, 'request', SINGLE_BYTES);
  const mine = records.find((field) => field('service_request_id') === requestId) ?? records[0];
  const status = mine?.('status') ?? null;
  if (status === null) return null;
  return OVER.test(status) ? 'closed' : 'open';
}

/** The number of the request whose description holds our reference, among those of these days; null when none shows it. */
export async function findByReference(
  network: OutwardNetwork,
  endpoint: Endpoint,
  sought: { reference: string; serviceCode: string; from: Date; until: Date },
): Promise<string | null> {
  const query = {
    service_code: sought.serviceCode,
    start_date: sought.from.toISOString(),
    end_date: sought.until.toISOString(),
  };
  const records = await read(network, endpoint, 'requests', query, 'request', LIST_BYTES);
  const mine = records.find((field) =>
    [field('description'), field('detail')].some((text) => text?.includes(sought.reference)),
  );
  return shortValue(mine?.('service_request_id') ?? null);
}

/** A number or token of theirs as it may be kept; null for what cannot be one. */
export function shortValue(value: string | null): string | null {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these stand in no number
  return value !== null && value.length <= 100 && !/[\u0000-\u001f\u007f]/.test(value) ? value : null;
}
