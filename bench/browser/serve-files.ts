import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotli } from '../brotli.ts';

export type ServedFile = { type: string; content: string };
export type Served = { origin: string; close(): Promise<void> };

/** A host that serves files from memory, compressed as well as can be beforehand, on a free port of 127.0.0.1. */
export async function serveFiles(files: ReadonlyMap<string, ServedFile>): Promise<Served> {
  const packed = new Map(
    [...files].map(([path, { type, content }]) => [path, { type, body: brotli(content) }]),
  );
  const server = createServer((request, response) => {
    const file = packed.get(new URL(request.url ?? '/', 'http://localhost').pathname);
    if (!file) return void response.writeHead(404).end();
    response.writeHead(200, {
      'content-type': file.type,
      'content-encoding': 'br',
      'content-length': file.body.length,
    });
    response.end(file.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
