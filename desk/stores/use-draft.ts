import { useLayoutEffect, useReducer, useRef } from 'preact/hooks';
import { $drafts, clearDraft, setDraft } from './drafts.ts';

/**
 * A form's values that outlive the form; `initial` counts until something was typed. Drawn at once and listened to from the first paint on,
 * where `useStore` waits for a timer: a busy computer takes the next key before a timer, and Ctrl+Enter would send the words without
 * their last letters.
 */
export function useDraft<T extends object>(
  key: string,
  initial: () => T,
): { values: T; change: (part: Partial<T>) => void; clear: () => void } {
  const [, draw] = useReducer((drawn: number) => drawn + 1, 0);
  useLayoutEffect(() => $drafts.listen(() => draw(undefined)), []);
  const first = useRef<{ key: string; values: T } | null>(null);
  if (first.current?.key !== key) first.current = { key, values: initial() };
  const values = ($drafts.get()[key] as T | undefined) ?? first.current.values;
  return {
    values,
    change: (part) => {
      const newest = ($drafts.get()[key] as T | undefined) ?? values;
      setDraft(key, { ...newest, ...part });
    },
    clear: () => clearDraft(key),
  };
}
