/** A Storage in memory: what a browser hands out, so that two tabs and a restart can be told apart. */
export class MemoryStorage implements Storage {
  [name: string]: unknown;
  readonly #items = new Map<string, string>();

  constructor() {
    // As in browsers, stored names show as the object's own keys.
    // biome-ignore lint/correctness/noConstructorReturn: a Proxy is how own keys can follow a Map
    return new Proxy(this, {
      ownKeys: () => [...this.#items.keys()],
      getOwnPropertyDescriptor: (_target, name) =>
        this.#items.has(String(name)) ? { enumerable: true, configurable: true } : undefined,
      get: (target, name) => {
        const value = Reflect.get(target, name, target);
        return typeof value === 'function' ? value.bind(target) : value;
      },
    });
  }

  get length(): number {
    return this.#items.size;
  }
  key(index: number): string | null {
    return [...this.#items.keys()][index] ?? null;
  }
  getItem(name: string): string | null {
    return this.#items.get(name) ?? null;
  }
  setItem(name: string, value: string): void {
    this.#items.set(name, String(value));
  }
  removeItem(name: string): void {
    this.#items.delete(name);
  }
  clear(): void {
    this.#items.clear();
  }
}

/** Everything a storage holds, as one text to search. */
export function contentsOf(storage: Storage): string {
  return Object.keys(storage)
    .map((name) => `${name}=${storage.getItem(name)}`)
    .join('\n');
}
