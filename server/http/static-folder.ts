import { createHash } from 'node:crypto';
import { readFile, realpath, stat } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.geojson': 'application/geo+json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** A name with a content hash in it never changes its bytes. */
const HASHED = /[-.][A-Za-z0-9_-]{8,}\.(js|css|woff2|webp|jpg|png|svg)$/;

export interface StaticFile {
  bytes: Buffer;
  headers: Record<string, string>;
}

/**
 * Reads a file below `folder` by a URL path; null when there is none. `/` and a path ending in `/` mean index.html, and a path
 * without an ending also finds its `.html`. Never leaves the folder, whatever the path holds.
 */
export async function readStaticFile(folder: string, urlPath: string): Promise<StaticFile | null> {
  const wanted = decodePath(urlPath);
  if (wanted === null) return null;
  const root = await realpath(folder).catch(() => null);
  if (root === null) return null;
  const candidates = wanted.endsWith('/') ? [`${wanted}index.html`] : [wanted, `${wanted}.html`];
  for (const candidate of candidates) {
    const path = await realpath(join(root, candidate)).catch(() => null);
    if (path === null || !path.startsWith(root + sep)) continue;
    const facts = await stat(path);
    if (!facts.isFile()) continue;
    const bytes = await readFile(path);
    return {
      bytes,
      headers: {
        'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
        'cache-control': HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'public, no-cache',
        etag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`,
      },
    };
  }
  return null;
}

function decodePath(urlPath: string): string | null {
  try {
    const path = decodeURIComponent(urlPath);
    return path.includes('\0') || path.includes('\\') || path.split('/').includes('..') ? null : path;
  } catch {
    return null;
  }
}

/** Answers a static file, or 304 when the browser has it. */
export function staticResponse(file: StaticFile, request: Request, status = 200): Response {
  if (status === 200 && request.headers.get('if-none-match') === file.headers.etag) {
    return new Response(null, { status: 304, headers: file.headers });
  }
  return new Response(request.method === 'HEAD' ? null : new Uint8Array(file.bytes), {
    status,
    headers: file.headers,
  });
}
