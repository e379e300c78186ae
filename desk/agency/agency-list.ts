import type { AgencyQueueItem } from '../../api-client/contract/desk/agency.ts';

/** What an officer looks after: hers, what nobody has, and today's of whom she stands in for. */
export function isFor(item: AgencyQueueItem, accountId: string): boolean {
  return (
    item.handler === null || item.handler.accountId === accountId || item.deputy?.accountId === accountId
  );
}

/** The earliest deadline first; without one, the longest with the agency. */
export function byDeadline(items: readonly AgencyQueueItem[]): AgencyQueueItem[] {
  const due = (item: AgencyQueueItem) => item.nextClock?.dueOn ?? '9999';
  return [...items].sort((a, b) => due(a).localeCompare(due(b)) || a.assignedOn.localeCompare(b.assignedOn));
}
