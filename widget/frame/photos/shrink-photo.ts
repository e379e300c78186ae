export interface ShrunkPhoto {
  /** Null when the browser cannot read the file or write another. */
  bytes: Blob | null;
  /** A data URL, null when the browser cannot read the file. */
  thumbnail: string | null;
}

/**
 * Re-encodes from pixels, which also leaves the file's metadata behind. A file the browser cannot read (HEIC on most Androids) answers
 * null: the server converts or refuses it. Names nothing outside itself, because its own text becomes the worker below: a second copy
 * of it would have to travel otherwise.
 */
async function shrink(file: Blob): Promise<ShrunkPhoto> {
  // Pixels of the longer side: enough to judge a pothole, a tenth of a camera's file.
  const longSide = 1280;
  const quality = 0.8;
  let bitmap: ImageBitmap;
  try {
    bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' });
  } catch {
    return { bytes: null, thumbnail: null };
  }
  const drawTo = (side: number) => {
    const scale = Math.min(1, side / Math.max(bitmap.width, bitmap.height));
    const [width, height] = [bitmap.width, bitmap.height].map((edge) =>
      Math.max(1, Math.round(edge * scale)),
    );
    const canvas = new OffscreenCanvas(width as number, height as number);
    canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
    return canvas;
  };
  const small = await drawTo(96).convertToBlob({ type: 'image/jpeg', quality });
  const thumbnail = `data:${small.type};base64,${btoa(String.fromCharCode(...new Uint8Array(await small.arrayBuffer())))}`;
  const whole = drawTo(longSide);
  bitmap.close();
  // A browser that does not write a type answers with PNG.
  for (const type of ['image/webp', 'image/jpeg']) {
    const bytes = await whole.convertToBlob({ type, quality });
    if (bytes.type === type) return { bytes, thumbnail };
  }
  return { bytes: null, thumbnail };
}

/** As `shrink`, beside the page, so that typing goes on; on the page itself where no worker starts. */
export function shrinkPhoto(file: File): Promise<ShrunkPhoto> {
  const address = URL.createObjectURL(
    new Blob([`onmessage=async({data})=>postMessage(await(${shrink})(data))`], { type: 'text/javascript' }),
  );
  return new Promise<ShrunkPhoto>((resolve, reject) => {
    const worker = new Worker(address);
    worker.onmessage = ({ data }: MessageEvent<ShrunkPhoto>) => {
      worker.terminate();
      resolve(data);
    };
    worker.onerror = reject;
    worker.postMessage(file);
  })
    .catch(() => shrink(file))
    .finally(() => URL.revokeObjectURL(address));
}
