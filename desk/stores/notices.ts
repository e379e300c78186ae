import { atom, type ReadableAtom } from 'nanostores';
import { client } from './client.ts';
import { noticeEndedSession } from './session.ts';

const EVERY_MS = 60_000;
const $count = atom(0);

/** How many notices of the signed-in account are unread, as last asked. */
export const $unreadNotices: ReadableAtom<number> = $count;

/** Asks anew. A failure leaves the last number: the bell is no place for an alarm about the network. */
export async function countNotices(): Promise<void> {
  try {
    $count.set((await client.noticeCount()).unread);
  } catch (error) {
    noticeEndedSession(error);
  }
}

/** Asks now and every minute while the page is looked at; gives what ends it. */
export function watchNotices(): () => void {
  void countNotices();
  const timer = setInterval(() => {
    if (document.visibilityState === 'visible') void countNotices();
  }, EVERY_MS);
  return () => clearInterval(timer);
}
