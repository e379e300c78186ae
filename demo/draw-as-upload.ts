import type { IllustrationRef, IllustrationVariant } from './illustration-key.ts';
import { renderIllustration } from './illustrations.ts';

/** The drawing as a browser would upload a photo. */
export async function drawAsUpload(
  illustration: IllustrationRef,
  variant: IllustrationVariant,
): Promise<Blob> {
  const bytes = await renderIllustration(illustration.scene, variant, illustration.seed);
  return new Blob([new Uint8Array(bytes)], { type: 'image/jpeg' });
}
