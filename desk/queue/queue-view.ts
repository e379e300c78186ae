import { atom } from 'nanostores';
import type { QueueFilter } from './arrange-queue.ts';

/** How the queue was last looked at; kept while the desk is open, so that going back leads to the same place. */
export const $queueFilter = atom<QueueFilter>('mine');
export const $queueSearch = atom('');
/** The line that was opened last; j and k go on from there. */
export const $queueSelected = atom<string | null>(null);
