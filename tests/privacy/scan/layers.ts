import { brotliDecompressSync, inflateRawSync, inflateSync } from 'node:zlib';

/** Bytes found inside other bytes, with how they were packed. */
export interface Layer {
  path: string;
  bytes: Buffer;
}

const OPEN = { maxOutputLength: 64_000_000, finishFlush: 2 } as const;
const BASE64 = /[A-Za-z0-9+/_-]{16,}/g;
const LINE = Buffer.from('\n');
const HEX = /(?:[0-9a-fA-F]{2}){6,}/g;

/** Everything packed in some bytes, one level deep. */
export function innerLayers(bytes: Buffer): Layer[] {
  const latin = bytes.toString('latin1');
  return [
    ...compressed(bytes),
    ...wide(bytes),
    ...unpacked('base64', latin.match(BASE64), [0, 1, 2, 3]),
    ...unpacked('hex', latin.match(HEX), [0, 1]),
  ];
}

/** All runs of one kind together, since each by itself is small; a run may begin before what was encoded, by so many letters. */
function unpacked(
  encoding: 'base64' | 'hex',
  runs: readonly string[] | null,
  skips: readonly number[],
): Layer[] {
  if (runs === null) return [];
  return skips.map((skip) => ({
    path: encoding,
    bytes: Buffer.concat(runs.flatMap((run) => [Buffer.from(run.slice(skip), encoding), LINE])),
  }));
}

function compressed(bytes: Buffer): Layer[] {
  const found: Layer[] = [];
  const attempt = (path: string, open: () => Buffer) => {
    try {
      const opened = open();
      if (opened.length > 0) found.push({ path, bytes: opened });
    } catch {
      // It only looked packed.
    }
  };
  for (let at = bytes.indexOf('1f8b08', 0, 'hex'); at >= 0; at = bytes.indexOf('1f8b08', at + 1, 'hex')) {
    attempt('gzip', () => inflateRawSync(bytes.subarray(at + gzipHeader(bytes, at)), OPEN));
  }
  for (const start of ['7801', '785e', '789c', '78da']) {
    for (let at = bytes.indexOf(start, 0, 'hex'); at >= 0; at = bytes.indexOf(start, at + 1, 'hex')) {
      attempt('zlib', () => inflateSync(bytes.subarray(at), OPEN));
    }
  }
  attempt('brotli', () => brotliDecompressSync(bytes, { maxOutputLength: OPEN.maxOutputLength }));
  return found;
}

/** Length of a gzip header (RFC 1952). Node's own gunzip refuses a stream with anything behind it. */
function gzipHeader(bytes: Buffer, at: number): number {
  const flags = bytes[at + 3] ?? 0;
  let end = at + 10;
  if (flags & 4) end += 2 + bytes.readUInt16LE(end);
  for (const flag of [8, 16]) if (flags & flag) end = bytes.indexOf(0, end) + 1;
  return end - at;
}

/** UTF-16 in which something may be escaped; plain UTF-16 is found without this. */
function wide(bytes: Buffer): Layer[] {
  const even = Buffer.from(bytes.subarray(0, bytes.length & ~1));
  if (even.length < 16) return [];
  const zeros = [0, 0];
  for (let at = 0; at < even.length; at += 1) if (even[at] === 0) zeros[at & 1] = (zeros[at & 1] ?? 0) + 1;
  const mostly = even.length / 4;
  if ((zeros[1] ?? 0) > mostly) return [{ path: 'UTF-16 LE', bytes: Buffer.from(even.toString('utf16le')) }];
  if ((zeros[0] ?? 0) > mostly)
    return [{ path: 'UTF-16 BE', bytes: Buffer.from(even.swap16().toString('utf16le')) }];
  return [];
}
