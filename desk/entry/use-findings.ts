import { useEffect, useState } from 'preact/hooks';
import { useDesk } from '../components/desk-context.ts';
import type { Found } from './find-in-text.ts';

const PAUSE = 300;

/** What in the text belongs into the sealed part, a moment after the last key; null while the rules have not come. */
export function useFindings(text: string, sender: string | null): { found: Found[] | null; failed: boolean } {
  const { reference } = useDesk();
  const [state, setState] = useState<{ text: string; found: Found[] } | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let gone = false;
    const timer = setTimeout(() => {
      import('./find-in-text.ts')
        .then(({ findInText }) => {
          const names = reference.regions.map(({ name }) => name);
          if (!gone) setState({ text, found: findInText(text, names, sender) });
        })
        .catch(() => setFailed(true));
    }, PAUSE);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [text, sender, reference]);
  return { found: state?.text === text ? state.found : null, failed };
}
