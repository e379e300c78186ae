import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { permissionsPolicy } from '../../server/http/security-headers.ts';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.webp': 'image/webp',
  '.jpg': 'image/jpeg',
  '.woff2': 'font/woff2',
};

export type Served = { origin: string; close(): Promise<void> };

/** A plain file host, which leaves the policy to the pages, on a free port; `base` is the path the site lives under. */
export async function serveFolder(
  folder: string,
  base = '',
  { ranges = false }: { ranges?: boolean } = {},
): Promise<Served> {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const inside = normalize(decodeURIComponent(pathname.slice(base.length)));
    const path = inside.endsWith('/') ? `${inside}index.html` : inside;
    try {
      if (!pathname.startsWith(base)) throw new Error('outside the site');
      const body = await readFile(join(folder, path));
      const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec((ranges && request.headers.range) || '') ?? [];
      const part = from === undefined ? body : body.subarray(Number(from), Number(to) + 1);
      response.writeHead(from === undefined ? 200 : 206, {
        ...(from === undefined
          ? {}
          : { 'content-range': `bytes ${from}-${Number(from) + part.length - 1}/${body.length}` }),
        'content-type': types[extname(path)] ?? 'application/octet-stream',
        'access-control-allow-origin': '*',
        'referrer-policy': 'no-referrer',
        'permissions-policy': permissionsPolicy(['geolocation']),
      });
      response.end(part);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
