import sharp from 'sharp';
import type { PhotoStore } from './photo-store.ts';

/** Files of one published photo: the first view's small picture with its JPEG fallback, and the large one. */
const VARIANTS = [
  { ending: '-480.webp', side: 480, format: 'webp', quality: 72 },
  { ending: '-480.jpg', side: 480, format: 'jpeg', quality: 72 },
  { ending: '-1280.webp', side: 1280, format: 'webp', quality: 76 },
] as const;

export const variantEndings = VARIANTS.map((variant) => variant.ending);

/** Writes the published files of a checked photo under its new public name. Returns the size of the large one in pixels. */
export async function publishVariants(
  store: PhotoStore,
  publicPhotoId: string,
  checked: Uint8Array,
): Promise<{ width: number; height: number }> {
  let size = { width: 0, height: 0 };
  for (const { ending, side, format, quality } of VARIANTS) {
    const { data, info } = await sharp(checked)
      .resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true })
      .toFormat(format, { quality })
      .toBuffer({ resolveWithObject: true });
    await store.put(`${publicPhotoId}${ending}`, data);
    size = { width: info.width, height: info.height };
  }
  return size;
}
