/** Pixels of the longer side; enough to judge a pothole, a tenth of a camera's file. */
const LONG_SIDE = 1280;
const THUMBNAIL = 96;
const QUALITY = 0.8;

export interface ShrunkPhoto {
  /** Null when the browser cannot read the file or write another. */
  bytes: Blob | null;
  /** A data URL, null when the browser cannot read the file. */
  thumbnail: string | null;
}

/**
 * Re-encodes from pixels, which also leaves the file's metadata behind. A file the browser cannot read (HEIC on most
 * Androids) answers null: the server converts or refuses it.
 */
export async function shrinkPhoto(file: File): Promise<ShrunkPhoto> {
  let bitmap: ImageBitmap;
  try {
    bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' });
  } catch {
    return { bytes: null, thumbnail: null };
  }
  const whole = drawTo(bitmap, LONG_SIDE);
  const thumbnail = drawTo(bitmap, THUMBNAIL).toDataURL('image/jpeg', QUALITY);
  bitmap.close();
  const bytes = (await encode(whole, 'image/webp')) ?? (await encode(whole, 'image/jpeg'));
  return { bytes, thumbnail };
}

function drawTo(bitmap: ImageBitmap, side: number): HTMLCanvasElement {
  const scale = Math.min(1, side / Math.max(bitmap.width, bitmap.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(bitmap.width * scale));
  canvas.height = Math.max(1, Math.round(bitmap.height * scale));
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  return canvas;
}

/** Null when the browser does not write this type: it then answers with PNG. */
function encode(canvas: HTMLCanvasElement, type: string): Promise<Blob | null> {
  return new Promise((resolve) => {
    canvas.toBlob((blob) => resolve(blob?.type === type ? blob : null), type, QUALITY);
  });
}
