import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Received {
  method: string;
  path: string;
  headers: IncomingHttpHeaders;
  body: string;
}

/** A real server of somebody else on this machine. `respond` says how it behaves; what it was sent is kept. */
export async function startReceiver(
  respond: (response: ServerResponse, received: Received) => void = (response) => response.end(),
) {
  const taken: Received[] = [];
  let behave = respond;
  const server = createServer(async (request, response) => {
    // Whoever sends is allowed to go away in the middle.
    request.on('error', () => {});
    response.on('error', () => {});
    const chunks: Uint8Array[] = [];
    try {
      for await (const chunk of request as AsyncIterable<Uint8Array>) chunks.push(chunk);
    } catch {
      return;
    }
    const received = {
      method: request.method ?? '',
      path: request.url ?? '',
      headers: request.headers,
      body: Buffer.concat(chunks).toString('utf8'),
    };
    taken.push(received);
    behave(response, received);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    url: `http://127.0.0.1:${port}`,
    taken,
    behave(next: typeof respond) {
      behave = next;
    },
    async stop() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

export type Receiver = Awaited<ReturnType<typeof startReceiver>>;
