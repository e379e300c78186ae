import { serve } from '@hono/node-server';
import type { Hono } from 'hono';

/** A port is taken; the message says which and the way out. */
export class PortTakenError extends Error {
  override name = 'PortTakenError';
}

export interface Listener {
  close(): Promise<void>;
}

/** Serves an app on one port of one host. Throws `PortTakenError`. `variable` is the setting that moves it. */
export function listen(app: Hono, hostname: string, port: number, variable: string): Promise<Listener> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, hostname, port, autoCleanupIncoming: true }, () => {
      resolve({
        close: () =>
          new Promise((closed) => {
            server.close(() => closed());
            if ('closeAllConnections' in server) server.closeAllConnections();
          }),
      });
    });
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
