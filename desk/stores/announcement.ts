import { atom } from 'nanostores';

/** One sentence about what just succeeded; read aloud by a live region and shown for a while. */
export const $announcement = atom<string | null>(null);

let timer: ReturnType<typeof setTimeout> | undefined;

export function announce(sentence: string): void {
  clearTimeout(timer);
  $announcement.set(sentence);
  timer = setTimeout(() => $announcement.set(null), 8000);
}
