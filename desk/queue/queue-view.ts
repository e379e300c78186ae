import { atom } from 'nanostores';
import type { RegisterFilter } from '../../api-client/contract/desk/search.ts';
import { EMPTY_FILTER, isEmptyFilter, readFilter, writeFilter } from './register-filter.ts';

/** `mine` and `publishable` are parts of the inbox; `register` is everything, by filter. */
export type QueueView = 'mine' | 'publishable' | 'register';

/** How the queue was last looked at; kept while the desk is open, so that going back leads to the same place. */
export const $queueView = atom<QueueView>('mine');
export const $registerFilter = atom<RegisterFilter>(EMPTY_FILTER);
/** In memory alone: never in an address, never kept. */
export const $queueSearch = atom('');
/** The line that was opened last; j and k go on from there. */
export const $queueSelected = atom<string | null>(null);
/** The ids of the list as it was last shown, in its order: what "next" means on a complaint. */
export const $queueOrder = atom<readonly string[]>([]);

const VIEWS: Record<string, QueueView> = { 'siap-terbit': 'publishable', semua: 'register' };

export function showView(view: QueueView, filter: RegisterFilter = EMPTY_FILTER): void {
  $queueView.set(view);
  $registerFilter.set(filter);
}

/** Takes the view from an address that has one; a bare one keeps what was looked at. */
export function readQueueAddress(search: string): void {
  if (search === '') return;
  const filter = readFilter(search);
  const view = VIEWS[new URLSearchParams(search).get('tampil') ?? ''] ?? 'mine';
  showView(isEmptyFilter(filter) ? view : 'register', filter);
}

/** The address of what is looked at, without search words. */
export function queueAddress(view: QueueView, filter: RegisterFilter): string {
  if (view === 'publishable') return '/antrean?tampil=siap-terbit';
  if (view === 'mine') return '/antrean';
  const query = writeFilter(filter);
  return query === '' ? '/antrean?tampil=semua' : `/antrean?${query}`;
}

/** The complaint before or after one in the list; null at its ends or when it is not in it. */
export function neighbourOf(complaintId: string, step: 1 | -1): string | null {
  const order = $queueOrder.get();
  const at = order.indexOf(complaintId);
  return at < 0 ? null : (order[at + step] ?? null);
}
