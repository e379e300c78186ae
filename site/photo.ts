import type { PublicCase, PublicPhoto } from '../api-client/contract/public/public-case.ts';
import { publicationHref } from './url.ts';

/** Addresses and pixel sizes of one photo's variants: the longer side is at most 480 or 1280. */
export type PhotoSources = {
  small: string;
  smallJpeg: string;
  large: string;
  smallWidth: number;
};

const SMALL_SIDE = 480;

export function photoSources({ photoId, width, height }: PublicPhoto): PhotoSources {
  const scale = Math.min(1, SMALL_SIDE / Math.max(width, height));
  return {
    small: publicationHref(`photos/${photoId}-480.webp`),
    smallJpeg: publicationHref(`photos/${photoId}-480.jpg`),
    large: publicationHref(`photos/${photoId}-1280.webp`),
    smallWidth: Math.round(width * scale),
  };
}

/** The first picture before and the last picture after, when the case has both. */
export function photoPair({ photos }: PublicCase): { before: PublicPhoto; after: PublicPhoto } | null {
  const before = photos.find(({ kind }) => kind === 'before');
  const after = photos.findLast(({ kind }) => kind === 'after');
  return before && after ? { before, after } : null;
}
