/** Where photo files lie. Names are made by us (hex, an ending), never taken from an upload. */
export interface PhotoStore {
  /** Resolves only when the disk has the bytes. */
  put(name: string, bytes: Uint8Array): Promise<void>;
  /** Null when there is no such file. */
  get(name: string): Promise<Buffer | null>;
  remove(name: string): Promise<void>;
  list(): Promise<string[]>;
}
