import { dropStaleShared } from './shared-item.ts';

const EVERY = 5 * 60_000;

/** Removes a share that nobody took, at every start of the desk and while it is open. A browser without a store kept none. */
export function watchShared(): void {
  const sweep = () => void dropStaleShared(Date.now()).catch(() => {});
  sweep();
  setInterval(sweep, EVERY);
}
