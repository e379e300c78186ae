import { ZipError } from './zip-error.ts';

/** One file of an archive as its directory tells; nothing of it has been read yet. */
export interface ZipEntry {
  /** Without folders: a path in an archive is never followed. */
  name: string;
  encrypted: boolean;
  /** 0 stored, 8 deflated; anything else cannot be read. */
  method: number;
  compressedBytes: number;
  /** As claimed; what really comes out is counted when it is read. */
  bytes: number;
  /** Where its local header begins. */
  offset: number;
}

/** An export of a long group holds some thousand pictures. */
const MOST_ENTRIES = 20_000;
const LONGEST_DIRECTORY = 8_000_000;
const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const END_BYTES = 22;
const CENTRAL_BYTES = 46;
const LONGEST_COMMENT = 65_535;

/**
 * Reads an archive's directory from its end (APPNOTE 4.3.12, 4.3.16), never its contents: a picture that nobody chooses is never
 * unpacked. Throws `ZipError`: `not_zip`, `too_many`, `damaged`.
 */
export async function readDirectory(archive: Blob): Promise<ZipEntry[]> {
  const tail = await view(archive, Math.max(0, archive.size - END_BYTES - LONGEST_COMMENT), archive.size);
  const end = endIn(tail);
  if (end < 0) throw new ZipError('not_zip');
  const count = tail.getUint16(end + 10, true);
  const length = tail.getUint32(end + 12, true);
  const start = tail.getUint32(end + 16, true);
  // 0xffff and 0xffffffff lead to ZIP64, for more than 65,535 files or 4 GB: no chat a desk takes in.
  if (count > MOST_ENTRIES || length > LONGEST_DIRECTORY || start === 0xffffffff)
    throw new ZipError('too_many');
  if (start + length > archive.size) throw new ZipError('damaged');
  return entriesIn(await view(archive, start, start + length), count);
}

function endIn(tail: DataView): number {
  for (let at = tail.byteLength - END_BYTES; at >= 0; at -= 1) {
    if (tail.getUint32(at, true) === END) return at;
  }
  return -1;
}

function entriesIn(directory: DataView, count: number): ZipEntry[] {
  const entries: ZipEntry[] = [];
  let at = 0;
  for (let index = 0; index < count; index += 1) {
    if (at + CENTRAL_BYTES > directory.byteLength || directory.getUint32(at, true) !== CENTRAL) {
      throw new ZipError('damaged');
    }
    const nameBytes = directory.getUint16(at + 28, true);
    const next =
      at +
      CENTRAL_BYTES +
      nameBytes +
      directory.getUint16(at + 30, true) +
      directory.getUint16(at + 32, true);
    if (next > directory.byteLength) throw new ZipError('damaged');
    const path = new TextDecoder().decode(
      new Uint8Array(directory.buffer, directory.byteOffset + at + CENTRAL_BYTES, nameBytes),
    );
    entries.push({
      name: path.split(/[/\\]/).at(-1) ?? '',
      encrypted: (directory.getUint16(at + 8, true) & 1) === 1,
      method: directory.getUint16(at + 10, true),
      compressedBytes: directory.getUint32(at + 20, true),
      bytes: directory.getUint32(at + 24, true),
      offset: directory.getUint32(at + 42, true),
    });
    at = next;
  }
  return entries;
}

export async function view(archive: Blob, from: number, to: number): Promise<DataView> {
  return new DataView(await archive.slice(from, to).arrayBuffer());
}
