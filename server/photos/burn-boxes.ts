import sharp from 'sharp';

/** Fractions of width and height, from the top left. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/**
 * Pixels around a box that may carry a trace of what is under it: WebP shares colour between neighbours and smooths across
 * its blocks (RFC 6386, sections 9.2 and 15), and shrinking to 1600 px blends neighbours.
 */
const STAIN = 8;

/** Burns solid rectangles into a cleaned photo (a blurred face can be recovered) and re-encodes it from pixels. */
export async function burnBoxes(clean: Uint8Array, boxes: readonly Box[]): Promise<Uint8Array> {
  if (boxes.length === 0) return clean;
  const picture = sharp(clean);
  const { width, height } = await picture.metadata();
  const rectangles = boxes
    .map((box) => toPixels(box, width, height))
    .filter((area) => area.width > 0 && area.height > 0)
    .map((area) => ({
      input: {
        create: { width: area.width, height: area.height, channels: 3 as const, background: '#14213d' },
      },
      left: area.left,
      top: area.top,
    }));
  return picture.composite(rectangles).webp({ quality: 82 }).toBuffer();
}

/** Grows outwards: a box never covers less than was drawn, nor less than what was drawn has stained. */
function toPixels(box: Box, width: number, height: number) {
  const left = Math.max(0, Math.floor(box.left * width) - STAIN);
  const top = Math.max(0, Math.floor(box.top * height) - STAIN);
  const right = Math.min(width, Math.ceil((box.left + box.width) * width) + STAIN);
  const bottom = Math.min(height, Math.ceil((box.top + box.height) * height) + STAIN);
  return { left, top, width: right - left, height: bottom - top };
}
