import { DatabaseSync } from 'node:sqlite';

/** Another process already works on this data folder. */
export class DataFolderBusyError extends Error {
  override name = 'DataFolderBusyError';
}

export interface InstanceLock {
  release(): void;
}

/**
 * Takes the data folder for this process alone. The lock is SQLite's own on a small file beside the database: the kernel
 * frees it when the process ends, however it ends, so there is nothing stale to clean up by hand.
 */
export function takeInstanceLock(file: string): InstanceLock {
  const database = new DatabaseSync(file, { timeout: 0 });
  try {
    database.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = DELETE; BEGIN EXCLUSIVE;');
  } catch {
    database.close();
    throw new DataFolderBusyError(`another process uses ${file}`);
  }
  return { release: () => database.close() };
}
