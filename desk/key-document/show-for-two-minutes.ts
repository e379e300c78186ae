import { keyDocumentText as text } from '../text/key-document-text.ts';
import { clearSoon } from './clear-soon.ts';
import { element } from './element.ts';
import type { Tell } from './messages.ts';

/** Shows plaintext with a button that clears it; it is gone after two minutes whatever happens. Returns a way to clear it earlier. */
export function showForTwoMinutes(root: HTMLElement, shown: Node[], tell: Tell): { take(): void } {
  const clear = (reason: 'timeout' | 'hidden' | 'user') => {
    root.replaceChildren(element('p', { role: 'status' }, text.cleared));
    tell({ type: 'cleared', reason });
  };
  const stop = clearSoon(clear);
  const onclick = () => {
    stop();
    clear('user');
  };
  root.replaceChildren(
    ...shown,
    element('p', { className: 'hint' }, text.shownNote),
    element('button', { type: 'button', onclick }, text.clear),
  );
  root.focus();
  return {
    take() {
      stop();
      root.replaceChildren();
    },
  };
}
