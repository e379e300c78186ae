import { atom } from 'nanostores';

export const $online = atom(true);

/** Follows the browser's opinion about the network. Call once. */
export function watchOnline(): void {
  const read = () => $online.set(navigator.onLine);
  addEventListener('online', read);
  addEventListener('offline', read);
  read();
}
