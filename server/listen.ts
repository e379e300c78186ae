import { serve } from '@hono/node-server';
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
  close(): Promise<void>;
}

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
        resolve({
          close: () =>
            new Promise((closed) => {
              server.close(() => closed());
              if ('closeAllConnections' in server) server.closeAllConnections();
            }),
        });
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
