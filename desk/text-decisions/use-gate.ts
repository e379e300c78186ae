import { useEffect, useRef, useState } from 'preact/hooks';
import type { TextSpan } from '../../api-client/contract/desk/text-span.ts';
import { UnreachableError } from '../../api-client/index.ts';
import { client } from '../stores/client.ts';
import { noticeEndedSession } from '../stores/session.ts';

const PAUSE = 400;
/** A check that found no network is repeated after this many milliseconds, or when the browser says it is back. */
const AGAIN = 5_000;

export interface Gate {
  /** The text the spans belong to: what was typed, trimmed as the server trims it. */
  text: string;
  /** Null while this very text was not checked yet. */
  spans: TextSpan[] | null;
  failure: unknown;
  /** Checks now, without waiting for a pause in typing. Throws what the client throws. */
  check(): Promise<TextSpan[]>;
}

/** Asks the server, a moment after the last key, what in a text points to a person. */
export function useGate(typed: string): Gate {
  const text = typed.trim();
  const [answer, setAnswer] = useState<{ text: string; spans: TextSpan[] } | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const newest = useRef(text);
  newest.current = text;

  async function check(): Promise<TextSpan[]> {
    const asked = newest.current;
    if (answer?.text === asked) return answer.spans;
    const { spans } = asked ? await client.gate(asked) : { spans: [] };
    if (newest.current === asked) {
      setAnswer({ text: asked, spans });
      setFailure(null);
    }
    return spans;
  }

  function checkQuietly(): void {
    check().catch((error: unknown) => {
      noticeEndedSession(error);
      setFailure(error);
    });
  }

  // A check belongs to the text, not to the closure
  useEffect(() => {
    const timer = setTimeout(checkQuietly, PAUSE);
    return () => clearTimeout(timer);
  }, [text]);

  useEffect(() => {
    if (!(failure instanceof UnreachableError)) return;
    const timer = setTimeout(checkQuietly, AGAIN);
    addEventListener('online', checkQuietly);
    return () => {
      clearTimeout(timer);
      removeEventListener('online', checkQuietly);
    };
  }, [failure]);

  return { text, spans: answer?.text === text ? answer.spans : null, failure, check };
}
