import { crc32, deflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');

export function chunk(type: string, content: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const out = Buffer.alloc(body.length + 8);
  out.writeUInt32BE(content.length, 0);
  body.copy(out, 4);
  out.writeUInt32BE(crc32(body), body.length + 4);
  return out;
}

/** The PNG with further chunks between IHDR and the pixels. */
export const withChunks = (png: Buffer, ...chunks: Buffer[]) =>
  Buffer.concat([png.subarray(0, 33), ...chunks, png.subarray(33)]);

/** A PNG whose header claims a size of its own; `rows` are the deflated pixels. */
export function pngOf(width: number, height: number, rows: Uint8Array): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 0, 0, 0, 0], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('IDAT', rows),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Every kind of chunk a text can hide in. */
export function textChunks(secret: string): Buffer[] {
  const time = Buffer.from([0x07, 0xea, 3, 2, 9, 15, 0]);
  return [
    chunk('tEXt', Buffer.from(`Author\0${secret}`, 'latin1')),
    chunk('zTXt', Buffer.concat([Buffer.from('Comment\0\0', 'latin1'), deflateSync(secret)])),
    chunk('iTXt', Buffer.from(`Title\0\0\0id\0Judul\0${secret}`)),
    chunk('iTXt', Buffer.from(`XML:com.adobe.xmp\0\0\0\0\0<x:xmpmeta>${secret}</x:xmpmeta>`)),
    chunk('tIME', time),
    chunk('prVt', Buffer.from(secret)),
  ];
}

/** A second frame (APNG) under a first that is the picture itself. */
export function animated(png: Buffer, second: Buffer, width: number, height: number): Buffer {
  const frame = (number: number) => {
    const control = Buffer.alloc(26);
    control.writeUInt32BE(number, 0);
    control.writeUInt32BE(width, 4);
    control.writeUInt32BE(height, 8);
    control.writeUInt16BE(1, 20);
    control.writeUInt16BE(10, 22);
    return chunk('fcTL', control);
  };
  const count = Buffer.alloc(8);
  count.writeUInt32BE(2, 0);
  const pixels = (of: Buffer) => {
    const at = of.indexOf('IDAT') - 4;
    return of.subarray(at + 8, at + 8 + of.readUInt32BE(at));
  };
  const sequence = Buffer.concat([Buffer.from([0, 0, 0, 2]), pixels(second)]);
  const end = png.length - 12;
  return Buffer.concat([
    withChunks(png.subarray(0, end), chunk('acTL', count), frame(0)),
    frame(1),
    chunk('fdAT', sequence),
    png.subarray(end),
  ]);
}
