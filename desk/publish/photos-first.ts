import { atom } from 'nanostores';

/** Whoever comes to publish by a key starts with the photos; the form takes the wish once. */
export const $photosFirst = atom(false);

export function takePhotosFirst(): boolean {
  const wish = $photosFirst.get();
  $photosFirst.set(false);
  return wish;
}
