/** Where photo files lie. Names are made by us (hex, an ending), never taken from an upload. */
export interface PhotoStore {
  /** Resolves only when the disk, or the store, has the bytes for good. */
  put(name: string, bytes: Uint8Array): Promise<void>;
  /** Null when there is no such file. */
  get(name: string): Promise<Buffer | null>;
  remove(name: string): Promise<void>;
  list(): Promise<string[]>;
  /** Throws when the store cannot be reached or written to now. */
  check?(): Promise<void>;
}

/** 32 hex digits and an ending. */
export const PHOTO_NAME = /^[0-9a-f]{32}[0-9a-z.-]*$/;

/** The store did not take, give or remove a photo; nothing is wrong with the photo. Answered as `storage_refused` (503). */
export class PhotoStoreError extends Error {
  override name = 'PhotoStoreError';
  /** Known to http/storage-refusal.ts. */
  readonly code = 'EIO';
  /** What the store called it; never an address or a key. */
  readonly reason: string;

  constructor(reason: string) {
    super(`the photo store refused: ${reason}`);
    this.reason = reason;
  }
}
