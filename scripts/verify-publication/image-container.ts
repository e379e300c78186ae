const JPEG_ALLOWED_APP = new Set([0xe0, 0xee]);
const WEBP_PIXELS = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH']);

/** What an image file holds beside its picture, read from its own structure: odd segments, chunks, bytes after the end. */
export function extrasOf(bytes: Buffer): string[] {
  if (bytes.subarray(0, 2).toString('hex') === 'ffd8') return extrasOfJpeg(bytes);
  if (bytes.toString('latin1', 0, 4) === 'RIFF' && bytes.toString('latin1', 8, 12) === 'WEBP')
    return extrasOfWebp(bytes);
  return ['is neither JPEG nor WebP.'];
}

function extrasOfJpeg(bytes: Buffer): string[] {
  const found: string[] = [];
  let at = 2;
  while (at + 3 < bytes.length) {
    if (bytes[at] !== 0xff) return [...found, 'is a JPEG whose segments cannot be followed.'];
    const marker = bytes[at + 1] ?? 0;
    const length = bytes.readUInt16BE(at + 2);
    if (marker === 0xfe) found.push('holds a comment.');
    if (marker >= 0xe0 && marker <= 0xef && !JPEG_ALLOWED_APP.has(marker))
      found.push(`holds an application segment APP${marker - 0xe0}.`);
    if (marker === 0xe0 && length !== 16) found.push('holds a JFIF thumbnail or extension.');
    at += 2 + length;
    if (marker === 0xda) at = endOfScan(bytes, at);
    if (bytes[at] === 0xff && bytes[at + 1] === 0xd9) {
      const after = bytes.length - at - 2;
      return after > 0 ? [...found, `holds ${after} bytes after the end of its picture.`] : found;
    }
  }
  return [...found, 'is a JPEG without an end.'];
}

/** In compressed data FF is followed by 00 or a restart marker; anything else is the next segment. */
function endOfScan(bytes: Buffer, from: number): number {
  let at = from;
  for (;;) {
    at = bytes.indexOf(0xff, at);
    if (at === -1) return bytes.length;
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && (next < 0xd0 || next > 0xd7)) return at;
    at += 2;
  }
}

function extrasOfWebp(bytes: Buffer): string[] {
  const found: string[] = [];
  const end = 8 + bytes.readUInt32LE(4);
  if (bytes.length > end) found.push(`holds ${bytes.length - end} bytes after the end of its picture.`);
  let at = 12;
  while (at + 8 <= Math.min(end, bytes.length)) {
    const name = bytes.toString('latin1', at, at + 4);
    if (!WEBP_PIXELS.has(name)) found.push(`holds a chunk "${name.trim().replace(/[^\w ]/g, '?')}".`);
    const length = bytes.readUInt32LE(at + 4);
    at += 8 + length + (length % 2);
  }
  return found;
}
