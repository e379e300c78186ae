import type { VerificationQueueItem } from '../../api-client/contract/desk/verification.ts';
import type { ComplaintState } from '../../api-client/contract/state.ts';

/** `mine`: what waits for a verifier's next step; `publishable`: solved, not public, and no page on its way; a state: that state. */
export type QueueFilter = 'mine' | 'publishable' | 'all' | 'register' | ComplaintState;

const waiting: ReadonlySet<ComplaintState> = new Set(['received', 'verified', 'reopened']);

export function matchesFilter(item: VerificationQueueItem, filter: QueueFilter): boolean {
  if (filter === 'all' || filter === 'register') return true;
  const { publication } = item;
  if (filter === 'mine') {
    return item.unread || waiting.has(item.state) || publication === 'awaiting_approval';
  }
  if (filter === 'publishable') {
    return item.state === 'resolved' && item.publicId === null && publication === null;
  }
  return item.state === filter;
}

/** By the next deadline, the most pressing first; what has no deadline comes last, the oldest first. */
export function sortByClock(items: readonly VerificationQueueItem[]): VerificationQueueItem[] {
  const due = (item: VerificationQueueItem) => item.nextClock?.dueAt ?? '9999';
  return [...items].sort((a, b) => due(a).localeCompare(due(b)) || a.receivedAt.localeCompare(b.receivedAt));
}
