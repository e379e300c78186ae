import { readFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { pngOf } from './png.ts';
import { riffChunk } from './webp.ts';

const heic = readFileSync(new URL('../../../fixtures/photos/colours.heic', import.meta.url));

/** Changes the size in every `ispe` box of an AVIF or HEIC; the pixels stay what they were. */
export function claimHeifSize(file: Buffer, width: number, height: number): Buffer {
  const out = Buffer.from(file);
  for (let at = out.indexOf('ispe'); at !== -1; at = out.indexOf('ispe', at + 4)) {
    out.writeUInt32BE(width, at + 8);
    out.writeUInt32BE(height, at + 12);
  }
  return out;
}

/** Changes the size in the frame header (SOF0) of a JPEG. */
export function claimJpegSize(file: Buffer, width: number, height: number): Buffer {
  const out = Buffer.from(file);
  const frame = out.indexOf(Buffer.from([0xff, 0xc0]));
  out.writeUInt16BE(height, frame + 5);
  out.writeUInt16BE(width, frame + 7);
  return out;
}

/** A lossless WebP that is a header and nothing else (RFC 9649, section 3.4). */
export function claimWebpSize(width: number, height: number): Buffer {
  const header = Buffer.alloc(64);
  header[0] = 0x2f;
  header.writeUInt32LE(((width - 1) | ((height - 1) << 14)) >>> 0, 1);
  const chunk = riffChunk('VP8L', header);
  const head = Buffer.from('RIFF\0\0\0\0WEBP', 'latin1');
  head.writeUInt32LE(chunk.length + 4, 4);
  return Buffer.concat([head, chunk]);
}

/** Pixels that do not compress, so that half of the file is half of the picture. */
export function noise(width: number, height: number) {
  const pixels = Buffer.alloc(width * height * 3);
  let state = 1;
  for (let at = 0; at < pixels.length; at += 1) {
    state = (state * 1_103_515_245 + 12_345) & 0x7fffffff;
    pixels[at] = state >> 16;
  }
  return sharp(pixels, { raw: { width, height, channels: 3 } });
}

/** One good file of each type. */
export async function goodFiles(): Promise<
  Record<'jpeg' | 'progressive' | 'png' | 'webp' | 'avif' | 'heic', Buffer>
> {
  const picture = noise(200, 150);
  return {
    jpeg: await picture.clone().jpeg().toBuffer(),
    progressive: await picture.clone().jpeg({ progressive: true }).toBuffer(),
    png: await picture.clone().png().toBuffer(),
    webp: await picture.clone().webp().toBuffer(),
    avif: await picture.clone().avif({ effort: 0 }).toBuffer(),
    heic,
  };
}

/** Files that claim more pixels than anybody may send; all are small. */
export async function bombs(): Promise<Record<string, Buffer>> {
  const { jpeg, avif } = await goodFiles();
  return {
    'PNG of 30,000 x 30,000': pngOf(30_000, 30_000, deflateSync(Buffer.alloc(1000))),
    'PNG that inflates to 225 million pixels': pngOf(
      15_000,
      15_000,
      deflateSync(Buffer.alloc(15_001 * 15_000)),
    ),
    'WebP of 16,383 x 16,383': claimWebpSize(16_383, 16_383),
    'JPEG of 65,500 x 65,500': claimJpegSize(jpeg, 65_500, 65_500),
    'AVIF of 60,000 x 60,000': claimHeifSize(avif, 60_000, 60_000),
    'AVIF of 6,000 x 5,000': claimHeifSize(avif, 6000, 5000),
    'HEIC of 65,000 x 65,000': claimHeifSize(heic, 65_000, 65_000),
    'HEIC of 8,000 x 8,000': claimHeifSize(heic, 8000, 8000),
  };
}
