import type { Problem } from '../../api-client/contract/problem.ts';

/** An action of the lifecycle names the version it was meant for; a note and a photo may come at any. */
export type OutboxAction =
  | { name: 'start' | 'reply' | 'resolve' | 'reassign' | 'visit'; version: number; body: object }
  | { name: 'log'; body: object }
  | { name: 'photo'; kind: 'before' | 'after'; photo: Blob };

/** One action on its way: the very same content under the same key until the server has answered. */
export interface OutboxEntry {
  /** The Idempotency-Key. */
  key: string;
  /** Who wrote it; nobody else's session sends or shows it. */
  accountId: string;
  complaintId: string;
  /** Milliseconds; the order in which the actions of a complaint are sent. */
  queuedAt: number;
  action: OutboxAction;
  /** It may have reached the server although no answer came. */
  tried: boolean;
  /** Why the server refused it: it waits for the officer, and what comes after it on this complaint waits too. */
  problem: Problem | null;
}

export type VersionedAction = Extract<OutboxAction, { version: number }>;

export const isVersioned = (action: OutboxAction): action is VersionedAction => 'version' in action;

/** The oldest first; of those from one instant in the order of their keys, so that it never changes. */
export function inOrder(entries: readonly OutboxEntry[]): OutboxEntry[] {
  return [...entries].sort((a, b) => a.queuedAt - b.queuedAt || a.key.localeCompare(b.key));
}
