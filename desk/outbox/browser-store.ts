/** A small table in this browser. Silent refusals (private windows, a full disk) make it an empty one: `put` then throws. */
export interface BrowserTable<Row> {
  all(): Promise<Row[]>;
  get(key: string): Promise<Row | undefined>;
  put(row: Row): Promise<void>;
  remove(key: string): Promise<void>;
  clear(): Promise<void>;
}

const DATABASE = 'titik-terang-meja';
/** Table names with the field that is their key. */
const TABLES = { outbox: 'key', kept: 'name' } as const;

let opened: Promise<IDBDatabase> | null = null;

function open(): Promise<IDBDatabase> {
  opened ??= new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(DATABASE, 1);
    request.onupgradeneeded = () => {
      for (const [name, keyPath] of Object.entries(TABLES)) {
        request.result.createObjectStore(name, { keyPath });
      }
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  opened.catch(() => {
    opened = null;
  });
  return opened;
}

/** A table of this browser's IndexedDB; every write is durable once its promise is kept. */
export function browserTable<Row>(name: keyof typeof TABLES): BrowserTable<Row> {
  async function within<T>(
    mode: IDBTransactionMode,
    use: (store: IDBObjectStore) => IDBRequest<T>,
  ): Promise<T> {
    const database = await open();
    return new Promise((resolve, reject) => {
      const transaction = database.transaction(name, mode, { durability: 'strict' });
      const request = use(transaction.objectStore(name));
      transaction.oncomplete = () => resolve(request.result);
      transaction.onabort = () => reject(transaction.error);
      transaction.onerror = () => reject(transaction.error);
    });
  }
  return {
    all: () => within('readonly', (store) => store.getAll()),
    get: (key) => within('readonly', (store) => store.get(key)),
    put: async (row) => {
      await within('readwrite', (store) => store.put(row));
    },
    remove: async (key) => {
      await within('readwrite', (store) => store.delete(key));
    },
    clear: async () => {
      await within('readwrite', (store) => store.clear());
    },
  };
}
