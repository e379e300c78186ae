import type { BrowserTable } from '../../../desk/outbox/browser-store.ts';
import type { OutboxEntry } from '../../../desk/outbox/outbox-entry.ts';

/** The outbox's table for tests without a browser; what is in `rows` outlives the outbox, as IndexedDB outlives a tab. */
export function memoryTable(rows = new Map<string, OutboxEntry>()): BrowserTable<OutboxEntry> {
  return {
    all: async () => structuredClone([...rows.values()]),
    get: async (key) => structuredClone(rows.get(key)),
    put: async (row) => {
      rows.set(row.key, structuredClone(row));
    },
    remove: async (key) => {
      rows.delete(key);
    },
    clear: async () => rows.clear(),
  };
}
