import type { SentAttribute } from '../../../api-client/contract/desk/outward-attributes.ts';
import { OutwardError } from '../outward-error.ts';
import type { OutwardNetwork } from '../outward-network.ts';
import { type Endpoint, shortValue } from './ask-open311.ts';
import { readRecords, UnreadableAnswerError } from './read-records.ts';

const PATIENCE_MS = 30_000;
const ANSWER_BYTES = 64_000;

/** Everything that goes out: no name, number, address of a person, account, device or picture. */
export interface OutgoingRequest {
  serviceCode: string;
  description: string;
  addressText: string;
  point: { latitude: number; longitude: number } | null;
  /** What their service asks beside: fixed, of their own list, or passed the gate. */
  attributes: readonly SentAttribute[];
  apiKey: string | null;
  /** Also sent as `Idempotency-Key`; who knows that header files a repeated request once. */
  reference: string;
}

/**
 * What came of sending: `sent` with their number, their token, or neither (a black box); `later`: nothing was stored there, try again;
 * `unclear`: it may have been stored and nobody said so, never repeated without looking; `refused`: they said no.
 */
export type PostOutcome =
  | { outcome: 'sent'; requestId: string | null; token: string | null }
  | { outcome: 'later' | 'unclear' | 'refused'; problem: string };

/** Statuses that say that nothing was done: too many requests, and not available. Other 5xx may come after it was stored. */
const NOT_DONE = [429, 503];

/** Sends the one request for a complaint, once. Throws nothing the other side can cause. */
export async function postRequest(
  network: OutwardNetwork,
  endpoint: Endpoint,
  outgoing: OutgoingRequest,
): Promise<PostOutcome> {
  const form = new URLSearchParams({
    ...(endpoint.jurisdictionId === null ? {} : { jurisdiction_id: endpoint.jurisdictionId }),
    ...(outgoing.apiKey === null ? {} : { api_key: outgoing.apiKey }),
    service_code: outgoing.serviceCode,
    description: outgoing.description,
    address_string: outgoing.addressText,
    ...(outgoing.point === null
      ? {}
      : { lat: String(outgoing.point.latitude), long: String(outgoing.point.longitude) }),
  });
  for (const { code, many, values } of outgoing.attributes) {
    for (const value of values) form.append(many ? `attribute[${code}][]` : `attribute[${code}]`, value);
  }
  try {
    const { status, body } = await network.send({
      method: 'POST',
      address: `${endpoint.address}/requests.${endpoint.format}`,
      headers: {
        'content-type': 'application/x-www-form-urlencoded; charset=utf-8',
        'user-agent': 'titik-terang-open311',
        'idempotency-key': outgoing.reference,
      },
      body: form.toString(),
      keepUpTo: ANSWER_BYTES,
      patienceMs: PATIENCE_MS,
    });
    if (status >= 200 && status < 300) return sentAs(body);
    const problem = String(status);
    if (NOT_DONE.includes(status)) return { outcome: 'later', problem };
    return { outcome: status >= 500 ? 'unclear' : 'refused', problem };
  } catch (error) {
    if (!(error instanceof OutwardError)) throw error;
    return { outcome: error.sent ? 'unclear' : 'later', problem: error.trouble };
  }
}

/** They took it; what they call it has to be read, or nobody finds it again. */
function sentAs(body: Uint8Array): PostOutcome {
  try {
    const [first] = readRecords(body, 'request');
    if (!first) return { outcome: 'unclear', problem: 'unreadable' };
    const requestId = shortValue(first('service_request_id'));
    const token = shortValue(first('token'));
    // A black box answers with neither; it says so by an element that is there and empty.
    return { outcome: 'sent', requestId, token };
  } catch (error) {
    if (error instanceof UnreadableAnswerError) return { outcome: 'unclear', problem: 'unreadable' };
    throw error;
  }
}
