import { inOrder, isVersioned, type OutboxEntry } from './outbox-entry.ts';

/**
 * The entries of one complaint whose version changes when the first of them is meant for `version`: each action the server takes
 * moves the complaint on by one. What may have reached the server keeps its content, so that repeating it stays harmless.
 */
export function renumbered(chain: readonly OutboxEntry[], version: number): OutboxEntry[] {
  let next = version;
  const changed: OutboxEntry[] = [];
  for (const entry of inOrder(chain)) {
    if (!isVersioned(entry.action)) continue;
    if (entry.tried) {
      next = entry.action.version + 1;
      continue;
    }
    if (entry.action.version !== next) {
      changed.push({ ...entry, action: { ...entry.action, version: next } });
    }
    next += 1;
  }
  return changed;
}
