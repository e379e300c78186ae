export function riffChunk(name: string, content: Uint8Array): Buffer {
  const head = Buffer.alloc(8);
  head.write(name, 0, 'latin1');
  head.writeUInt32LE(content.length, 4);
  return Buffer.concat([head, content, Buffer.alloc(content.length % 2)]);
}

/** The WebP with further chunks at its end, and its length corrected. */
export function withRiffChunks(webp: Buffer, ...chunks: Buffer[]): Buffer {
  const out = Buffer.concat([webp, ...chunks]);
  out.writeUInt32LE(out.length - 8, 4);
  return out;
}

/** Names of all chunks; throws when the file is longer or shorter than it says. */
export function riffChunkNames(webp: Buffer): string[] {
  if (webp.readUInt32LE(4) + 8 !== webp.length) throw new Error('bytes outside the container');
  const names: string[] = [];
  for (let at = 12; at < webp.length; ) {
    names.push(webp.toString('latin1', at, at + 4));
    const length = webp.readUInt32LE(at + 4);
    at += 8 + length + (length % 2);
  }
  return names;
}
