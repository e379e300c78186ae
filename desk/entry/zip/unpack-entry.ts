import { view, type ZipEntry } from './read-directory.ts';
import { ZipError } from './zip-error.ts';

const LOCAL = 0x04034b50;
const LOCAL_BYTES = 30;
const STORED = 0;
const DEFLATED = 8;

/**
 * One file of an archive, unpacked by the browser's own stream (off the main thread) and cut off when more than `most` bytes come out,
 * whatever the directory claims: a bomb is stopped while it unfolds. Throws `ZipError`: `encrypted`, `too_large`, `damaged`.
 */
export async function unpackEntry(
  archive: Blob,
  entry: ZipEntry,
  most: number,
): Promise<Uint8Array<ArrayBuffer>> {
  if (entry.encrypted) throw new ZipError('encrypted');
  if (entry.bytes > most || entry.compressedBytes > most) throw new ZipError('too_large');
  if (entry.offset + LOCAL_BYTES > archive.size) throw new ZipError('damaged');
  const header = await view(archive, entry.offset, entry.offset + LOCAL_BYTES);
  if (header.getUint32(0, true) !== LOCAL) throw new ZipError('damaged');
  const start = entry.offset + LOCAL_BYTES + header.getUint16(26, true) + header.getUint16(28, true);
  const packed = archive.slice(start, start + entry.compressedBytes);
  if (packed.size !== entry.compressedBytes) throw new ZipError('damaged');
  if (entry.method === STORED) return new Uint8Array(await packed.arrayBuffer());
  if (entry.method !== DEFLATED) throw new ZipError('damaged');
  return collect(packed.stream().pipeThrough(new DecompressionStream('deflate-raw')), most);
}

async function collect(stream: ReadableStream<Uint8Array>, most: number): Promise<Uint8Array<ArrayBuffer>> {
  const reader = stream.getReader();
  const pieces: Uint8Array[] = [];
  let length = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      length += value.byteLength;
      if (length > most) throw new ZipError('too_large');
      pieces.push(value);
    }
  } catch (error) {
    reader.cancel().catch(() => {});
    throw error instanceof ZipError ? error : new ZipError('damaged');
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.byteLength;
  }
  return whole;
}
