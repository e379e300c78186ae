import { DatabaseSync } from 'node:sqlite';

/** Another process already works on this data folder. */
export class DataFolderBusyError extends Error {
  override name = 'DataFolderBusyError';
}

/** SQLITE_BUSY. */
const BUSY = 5;

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
  } catch (error) {
    database.close();
    if (((error as { errcode?: number }).errcode ?? 0) % 256 !== BUSY) throw error;
    throw new DataFolderBusyError(`another process uses ${file}`);
  }
  return { release: () => database.close() };
}
