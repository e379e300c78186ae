import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { createSiteApp } from '../../server/publish/site-app.ts';
import type { Served } from '../browser/serve-files.ts';

/** A built site behind the server's own routes, headers and compression, on a free port of localhost. */
export async function serveSite(folder: string): Promise<Served> {
  const { fetch } = createSiteApp(
    () => folder,
    async () => false,
  );
  const server = await new Promise<ReturnType<typeof serve>>((resolve) => {
    const starting = serve({ fetch, port: 0, hostname: 'localhost' }, () => resolve(starting));
  });
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        if ('closeAllConnections' in server) server.closeAllConnections();
      }),
  };
}
