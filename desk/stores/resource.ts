import { atom, type ReadableAtom } from 'nanostores';

/** Something the server holds: what was last read stays in view while it is read again or when that fails. */
export type ResourceState<T> =
  | { status: 'loading'; data: T | null }
  | { status: 'ready'; data: T }
  | { status: 'failed'; data: T | null; error: unknown };

export interface Resource<T> {
  $state: ReadableAtom<ResourceState<T>>;
  /** Reads anew and gives what arrived, or null when it failed (the state then says why). */
  reload(): Promise<T | null>;
}

/** Keeps the newest answer of `load`; an answer that arrives after a later question is dropped. */
export function createResource<T>(load: () => Promise<T>): Resource<T> {
  const $state = atom<ResourceState<T>>({ status: 'loading', data: null });
  let newest = 0;
  return {
    $state,
    async reload() {
      newest += 1;
      const turn = newest;
      $state.set({ status: 'loading', data: $state.get().data });
      try {
        const data = await load();
        if (turn === newest) $state.set({ status: 'ready', data });
        return data;
      } catch (error) {
        if (turn === newest) $state.set({ status: 'failed', data: $state.get().data, error });
        return null;
      }
    },
  };
}
