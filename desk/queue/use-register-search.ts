import { useEffect, useRef, useState } from 'preact/hooks';
import type { RegisterFilter, SearchAnswer } from '../../api-client/contract/desk/search.ts';
import { client } from '../stores/client.ts';
import { noticeEndedSession } from '../stores/session.ts';

const PAUSE = 250;

export interface RegisterSearch {
  /** What was found; stays in view while the next words are looked for. Null before the first answer. */
  found: SearchAnswer | null;
  busy: boolean;
  failure: unknown;
  more(): void;
  again(): void;
}

/** Asks the server a moment after the last key; an answer that comes after a later question is dropped. */
export function useRegisterSearch(active: boolean, words: string, filter: RegisterFilter): RegisterSearch {
  const [found, setFound] = useState<SearchAnswer | null>(null);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const turn = useRef(0);

  async function ask(offset: number): Promise<void> {
    turn.current += 1;
    const own = turn.current;
    setBusy(true);
    try {
      const answer = await client.searchRegister({ words: words.trim(), filter, offset });
      if (own !== turn.current) return;
      setFound((before) =>
        offset > 0 && before ? { ...answer, items: [...before.items, ...answer.items] } : answer,
      );
      setFailure(null);
    } catch (error) {
      noticeEndedSession(error);
      if (own === turn.current) setFailure(error);
    }
    if (own === turn.current) setBusy(false);
  }

  const key = JSON.stringify([active, words.trim(), filter]);
  // A search belongs to its words and filter, not to the closure
  useEffect(() => {
    turn.current += 1;
    if (!active) return;
    setBusy(true);
    const timer = setTimeout(() => void ask(0), PAUSE);
    return () => clearTimeout(timer);
  }, [key]);

  return {
    found,
    busy,
    failure,
    more: () => void ask(found?.items.length ?? 0),
    again: () => void ask(0),
  };
}
