/** What another application handed over through Android's share sheet; waits here until the form for a new complaint takes it. */
export interface SharedItem {
  text: string;
  files: File[];
  /** Milliseconds, the phone's clock. */
  at: number;
}

/** Where a share arrives: `share_target.action` of the manifest; answered by the service worker, never by the server. */
export const SHARE_PATH = '/aduan-baru/bagikan';
/** Said in the address's hash when nothing arrived: without a service worker, or when the phone sent what nobody can read. */
export const SHARE_FAILED = '#bagikan-gagal';
/** A chat holds people's names: what nobody took is gone after an hour. */
const KEPT = 3_600_000;

const DATABASE = 'desk-bagikan';
const STORE = 'kiriman';
const KEY = 'terakhir';

/** Keeps the newest share in place of an older one. */
export async function keepShared(item: SharedItem): Promise<void> {
  await withStore((store) => store.put(item, KEY));
}

/** Gives what was shared and removes it in the same transaction; null when there is nothing or it is too old. */
export async function takeShared(now: number): Promise<SharedItem | null> {
  let item: SharedItem | undefined;
  await withStore((store) => {
    const reading: IDBRequest<SharedItem | undefined> = store.get(KEY);
    reading.onsuccess = () => {
      item = reading.result;
    };
    store.delete(KEY);
  });
  return item && now - item.at <= KEPT ? item : null;
}

export async function dropShared(): Promise<void> {
  await withStore((store) => store.delete(KEY));
}

/** Removes what has waited for more than an hour. */
export async function dropStaleShared(now: number): Promise<void> {
  await withStore((store) => {
    const reading: IDBRequest<SharedItem | undefined> = store.get(KEY);
    reading.onsuccess = () => {
      if (reading.result && now - reading.result.at > KEPT) store.delete(KEY);
    };
  });
}

async function withStore(use: (store: IDBObjectStore) => unknown): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open(DATABASE, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  try {
    await new Promise<void>((resolve, reject) => {
      const transaction = database.transaction(STORE, 'readwrite');
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
      use(transaction.objectStore(STORE));
    });
  } finally {
    database.close();
  }
}
