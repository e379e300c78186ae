import sharp from 'sharp';

/** A plain picture as an officer's phone sends it. */
export async function plainPicture(colour: string): Promise<Blob> {
  const bytes = await sharp({ create: { width: 320, height: 240, channels: 3, background: colour } })
    .jpeg()
    .toBuffer();
  return new Blob([new Uint8Array(bytes)], { type: 'image/jpeg' });
}
