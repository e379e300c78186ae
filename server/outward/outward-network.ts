import { type LookupAddress, lookup as resolve } from 'node:dns';
import { request as httpRequest, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { connect as connectPlain, isIP, type LookupFunction, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { connect as connectTls } from 'node:tls';
import type { TrustsPeer } from '../http/trusted-proxies.ts';
import { OutwardError, type OutwardTrouble } from './outward-error.ts';
import { isPublicAddress } from './public-address.ts';

export interface OutwardRequest {
  method: 'GET' | 'POST';
  address: string;
  headers: Record<string, string>;
  body?: string;
  /** How many bytes of the answer are read; 0 leaves it unread. */
  keepUpTo: number;
  patienceMs: number;
  /** Gives up when it fires. */
  signal?: AbortSignal;
}

export interface OutwardAnswer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Uint8Array;
}

/** How the server asks addresses that an administrator typed. */
export interface OutwardNetwork {
  /** Whether such an address may be asked at all, as far as it can be told without a name server. */
  admits(address: string): boolean;
  /**
   * Asks once. Follows no redirect, waits `patienceMs` for everything together. Throws `OutwardError`; an answer of any status is none.
   */
  send(request: OutwardRequest): Promise<OutwardAnswer>;
}

/** Asks the machine's own name server. */
const systemLookup: Resolve = (name, ready) => resolve(name, { all: true }, ready);
type Resolve = (name: string, ready: (error: Error | null, found: LookupAddress[]) => void) => void;

/**
 * An address from outside must not make this server ask its own network. What a name stands for is looked at after it was resolved, and
 * the connection goes to exactly that address, is looked at once more before a byte is written, and serves one request: a name that
 * changes in between changes nothing. `isOwn`: networks the operator opened himself, null for none; plain http is for
 * them alone.
 */
export function createOutwardNetwork(
  isOwn: TrustsPeer | null = null,
  find: Resolve = systemLookup,
): OutwardNetwork {
  const allowedFor = (url: URL) => (address: string) =>
    (isOwn?.(address) ?? false) || (url.protocol === 'https:' && isPublicAddress(address));
  return {
    admits(address) {
      const url = URL.parse(address);
      if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) return false;
      const literal = url.hostname.replace(/^\[|\]$/g, '');
      if (isIP(literal) !== 0) return allowedFor(url)(literal);
      return url.protocol === 'https:' || isOwn !== null;
    },
    async send(request) {
      if (!this.admits(request.address)) throw new OutwardError('address_refused', false);
      const url = new URL(request.address);
      return ask(url, request, { allowed: allowedFor(url), find });
    },
  };
}

interface Rules {
  allowed(address: string): boolean;
  find: Resolve;
}

function ask(url: URL, request: OutwardRequest, rules: Rules) {
  return new Promise<OutwardAnswer>((done, fail) => {
    let sent = false;
    let trouble: OutwardTrouble | null = null;
    let connection: Socket | null = null;
    const secure = url.protocol === 'https:';
    const outgoing = (secure ? httpsRequest : httpRequest)(url, {
      method: request.method,
      headers: { ...request.headers, connection: 'close', 'accept-encoding': 'identity' },
      // Without an agent this is the one way a connection comes about.
      createConnection: (_options, ready) => {
        connection = openChecked(url, secure, rules, (error, socket) => {
          if (error) trouble = error;
          else sent = true;
          ready(error ? new Error(error) : null, socket as Duplex);
        });
        // Handed over by `ready`, once it is known where it leads.
        return undefined;
      },
    });
    const stop = (because: OutwardTrouble) => {
      trouble ??= because;
      failed();
    };
    const timer = setTimeout(() => stop('timeout'), request.patienceMs);
    const giveUp = () => stop('lost');
    request.signal?.addEventListener('abort', giveUp, { once: true });
    const end = () => {
      clearTimeout(timer);
      request.signal?.removeEventListener('abort', giveUp);
      outgoing.destroy();
      connection?.destroy();
    };
    const failed = () => {
      end();
      fail(new OutwardError(trouble ?? (sent ? 'lost' : 'unreachable'), sent));
    };
    outgoing.on('error', failed);
    outgoing.on('close', failed);
    outgoing.on('response', (response) => {
      readUpTo(response, request.keepUpTo).then(
        (body) => {
          done({ status: response.statusCode ?? 0, headers: response.headers, body });
          end();
        },
        (error: unknown) => {
          if (error instanceof OutwardError) trouble ??= error.trouble;
          failed();
        },
      );
    });
    if (request.signal?.aborted) giveUp();
    else outgoing.end(request.body);
  });
}

async function readUpTo(response: IncomingMessage, limit: number): Promise<Uint8Array> {
  if (limit === 0) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let total = 0;
  for await (const chunk of response as AsyncIterable<Uint8Array>) {
    total += chunk.byteLength;
    if (total > limit) throw new OutwardError('too_large', true);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** A connection that leads to an allowed address, or why there is none. Nothing was written on it. */
function openChecked(
  url: URL,
  secure: boolean,
  { allowed, find }: Rules,
  ready: (error: OutwardTrouble | null, socket?: Socket) => void,
): Socket {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const port = Number(url.port) || (secure ? 443 : 80);
  let refused = false;
  const lookup: LookupFunction = (hostname, options, callback) => {
    find(hostname, (error, found) => {
      if (error) return callback(error, '', 0);
      const usable = found.filter(({ address }) => allowed(address));
      const [first] = usable;
      if (!first) {
        refused = true;
        return callback(new Error('address_refused'), '', 0);
      }
      if (options.all) callback(null, usable);
      else callback(null, first.address, first.family);
    });
  };
  const socket = secure
    ? connectTls({ host, port, lookup, ...(isIP(host) === 0 ? { servername: host } : {}) })
    : connectPlain({ host, port, lookup });
  const giveUp = () => {
    socket.destroy();
    ready(refused ? 'address_refused' : 'unreachable');
  };
  socket.once('error', giveUp);
  socket.once(secure ? 'secureConnect' : 'connect', () => {
    socket.off('error', giveUp);
    if (socket.remoteAddress !== undefined && allowed(socket.remoteAddress)) return ready(null, socket);
    refused = true;
    giveUp();
  });
  return socket;
}
