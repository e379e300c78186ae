import sharp, { type Sharp } from 'sharp';
import { limits } from '../../api-client/contract/limits.ts';
import { ProblemFailure } from '../http/problem-failure.ts';
import { decodeHeic } from './decode-heic.ts';
import { photoType } from './photo-type.ts';

/** A photo re-encoded from its pixels: WebP, no metadata of any kind, its longer side at most 1600 px. */
export interface CleanPhoto {
  bytes: Buffer;
  width: number;
  height: number;
}

const LONGER_SIDE = 1600;
const QUALITY = 82;

/**
 * The one way in for photos: reads the header, decodes, turns upright, re-encodes from pixels. Everything that is not
 * pixels (EXIF, XMP, IPTC, ICC text, thumbnails, trailing bytes, further pictures) stays behind. Fails closed with
 * `photo_type_refused`, `photo_too_large` or `photo_unreadable`.
 */
export async function cleanPhoto(upload: Uint8Array): Promise<CleanPhoto> {
  const type = photoType(upload);
  if (type === null) throw new ProblemFailure('photo_type_refused');
  try {
    return await encodeClean(type === 'heic' ? await fromHeic(upload) : await fromSharp(upload));
  } catch (error) {
    if (error instanceof ProblemFailure) throw error;
    throw new ProblemFailure('photo_unreadable');
  }
}

async function fromSharp(upload: Uint8Array): Promise<Sharp> {
  const header = await sharp(upload, { limitInputPixels: false }).metadata();
  refuseHuge(header.width, header.height);
  // `truncated`: a cut-off file is refused, a camera's harmless oddities are not.
  return sharp(upload, { limitInputPixels: limits.photoPixels, failOn: 'truncated', pages: 1 }).autoOrient();
}

async function fromHeic(upload: Uint8Array): Promise<Sharp> {
  const { data, width, height } = await decodeHeic(upload);
  refuseHuge(width, height);
  return sharp(data, { raw: { width, height, channels: 4 } });
}

function refuseHuge(width: number, height: number): void {
  if (width * height > limits.photoPixels) throw new ProblemFailure('photo_too_large');
}

async function encodeClean(pixels: Sharp): Promise<CleanPhoto> {
  const { data, info } = await pixels
    .flatten({ background: '#ffffff' })
    .resize({ width: LONGER_SIDE, height: LONGER_SIDE, fit: 'inside', withoutEnlargement: true })
    .toColourspace('srgb')
    .webp({ quality: QUALITY })
    .toBuffer({ resolveWithObject: true });
  return { bytes: data, width: info.width, height: info.height };
}
