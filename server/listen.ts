import type { ServerResponse } from 'node:http';
import { type ServerType, serve } from '@hono/node-server';
import type { Hono } from 'hono';

/** A port is taken; the message says which and the way out. */
export class PortTakenError extends Error {
  override name = 'PortTakenError';
}

/** Milliseconds and counts beyond which a connection is ended; a sender who dawdles holds nothing for long. */
export interface ConnectionLimits {
  /** Until all headers are there. */
  headersMs: number;
  /** Until the whole request is there: a photo of 5 MB over a connection of 250 kbit/s takes three minutes. */
  requestMs: number;
  /** Idle between two requests. */
  idleMs: number;
  headerBytes: number;
  connections: number;
}

const LIMITS: ConnectionLimits = {
  headersMs: 15_000,
  requestMs: 240_000,
  idleMs: 10_000,
  headerBytes: 16_384,
  connections: 2_000,
};

export interface Listener {
  /** Takes no new connection, lets what runs be answered, and cuts off what is not done after a while. */
  close(): Promise<void>;
}

/** Longer than a photo takes on a slow line, shorter than what ends a process by force. */
const PATIENCE_MS = 20_000;
const LOOK_MS = 50;

/** Serves an app on one port of one host. Throws `PortTakenError`. `variable` is the setting that moves it. */
export function listen(
  app: Hono,
  hostname: string,
  port: number,
  variable: string,
  limits: ConnectionLimits = LIMITS,
): Promise<Listener> {
  return new Promise((resolve, reject) => {
    const serverOptions = {
      headersTimeout: limits.headersMs,
      requestTimeout: limits.requestMs,
      keepAliveTimeout: limits.idleMs,
      connectionsCheckingInterval: Math.min(5_000, limits.headersMs),
      maxHeaderSize: limits.headerBytes,
    };
    const server = serve(
      { fetch: app.fetch, hostname, port, autoCleanupIncoming: true, serverOptions },
      () => {
        resolve({ close: () => closeGently(server) });
      },
    );
    server.maxConnections = limits.connections;
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE';
      reject(
        taken
          ? new PortTakenError(
              `Port ${port} is taken. Stop what uses it, or choose another: ${variable}=${port + 100} npm start`,
            )
          : error,
      );
    });
  });
}

function closeGently(server: ServerType): Promise<void> {
  return new Promise((closed) => {
    if (!('closeIdleConnections' in server)) {
      server.close(() => closed());
      return;
    }
    // Whoever sends one request after another on a connection is never idle: the next answer is the last on it.
    server.prependListener('request', (_request, response: ServerResponse) => {
      response.setHeader('connection', 'close');
    });
    const looking = setInterval(() => server.closeIdleConnections(), LOOK_MS);
    const late = setTimeout(() => server.closeAllConnections(), PATIENCE_MS);
    server.close(() => {
      clearInterval(looking);
      clearTimeout(late);
      closed();
    });
    server.closeIdleConnections();
  });
}
