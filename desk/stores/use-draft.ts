import { useStore } from '@nanostores/preact';
import { useRef } from 'preact/hooks';
import { $drafts, clearDraft, setDraft } from './drafts.ts';

/** A form's values that outlive the form; `initial` counts until something was typed. */
export function useDraft<T extends object>(
  key: string,
  initial: () => T,
): { values: T; change: (part: Partial<T>) => void; clear: () => void } {
  const drafts = useStore($drafts);
  const first = useRef<{ key: string; values: T } | null>(null);
  if (first.current?.key !== key) first.current = { key, values: initial() };
  const values = (drafts[key] as T | undefined) ?? first.current.values;
  return {
    values,
    change: (part) => {
      const newest = ($drafts.get()[key] as T | undefined) ?? values;
      setDraft(key, { ...newest, ...part });
    },
    clear: () => clearDraft(key),
  };
}
