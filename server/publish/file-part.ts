import { open } from 'node:fs/promises';
import { join } from 'node:path';

/** A file of this ending is read in parts: the base map of the operator, tens of megabytes of which a visitor sees a few tiles. */
const IN_PARTS = /^\/[a-z-]+\.pmtiles$/;
const ONE_RANGE = /^bytes=(\d{1,15})-(\d{0,15})$/;
/** What one answer holds at most; a browser that asked for more is told where the part ends. */
const MOST_BYTES = 4_000_000;

/**
 * Answers one byte range (RFC 9110, 14) of a file that is read in parts, without reading the rest: 206, or 416 for a range behind its
 * end. Null where the whole answers as ever: another file, no file, no range, or several of them.
 */
export async function filePart(folder: string, { headers, url }: Request): Promise<Response | null> {
  const { pathname } = new URL(url);
  const [asked, from, to] = ONE_RANGE.exec(headers.get('range') ?? '') ?? [];
  if (!IN_PARTS.test(pathname) || asked === undefined) return null;
  const file = await open(join(folder, pathname)).catch(() => null);
  if (!file) return null;
  try {
    const { size } = await file.stat();
    const first = Number(from);
    const last = Math.min(to ? Number(to) : size - 1, size - 1, first + MOST_BYTES - 1);
    if (to && Number(to) < first) return null;
    const common = { 'accept-ranges': 'bytes', 'cache-control': 'public, no-cache' };
    if (first >= size) {
      return new Response(null, { status: 416, headers: { ...common, 'content-range': `bytes */${size}` } });
    }
    const part = new Uint8Array(last - first + 1);
    await file.read(part, 0, part.length, first);
    return new Response(part, {
      status: 206,
      headers: {
        ...common,
        'content-type': 'application/octet-stream',
        'content-range': `bytes ${first}-${last}/${size}`,
      },
    });
  } finally {
    await file.close();
  }
}
