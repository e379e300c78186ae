import { useLayoutEffect } from 'preact/hooks';

/**
 * Single keys press what carries them: a button, link or choice with `aria-keyshortcuts="V"` is clicked, a field gets the focus. Ctrl or
 * ⌘ with Enter sends the form one is in, else the open one. Keys typed into a field, into a dialog or held down do nothing here.
 * `others` are keys of a screen that press nothing visible.
 */
export function useShortcuts(others: Readonly<Record<string, () => void>> = {}): void {
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey || event.repeat || dialogIsOpen()) return;
      if (event.ctrlKey || event.metaKey) {
        if (event.key === 'Enter' && sendForm(event.target)) event.preventDefault();
        return;
      }
      if (isTyping(event.target)) return;
      const other = Object.hasOwn(others, event.key) ? others[event.key] : undefined;
      if (other) {
        event.preventDefault();
        other();
        return;
      }
      const found = /^[a-z0-9]$/i.test(event.key) ? carrierOf(event.key) : undefined;
      if (!found) return;
      event.preventDefault();
      press(found);
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  });
}

/** Where letters are text. A ticked box or a chosen radio keeps the focus and takes no text. */
export function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return true;
  return target instanceof HTMLInputElement && target.type !== 'radio' && target.type !== 'checkbox';
}

const dialogIsOpen = () => document.querySelector('dialog[open]') !== null;

function carrierOf(key: string): HTMLElement | undefined {
  const all = document.querySelectorAll<HTMLElement>(`main [aria-keyshortcuts="${key.toUpperCase()}"]`);
  return [...all].find((one) => one.checkVisibility() && !('disabled' in one && one.disabled));
}

function press(element: HTMLElement): void {
  element.scrollIntoView({ block: 'nearest' });
  // The key says what one wants to do: pressed where it stands open already, it must not close it.
  if (element.getAttribute('aria-expanded') === 'true') return;
  if (element instanceof HTMLSelectElement || element instanceof HTMLTextAreaElement) element.focus();
  else element.click();
}

function sendForm(target: EventTarget | null): boolean {
  const own = target instanceof Element ? target.closest<HTMLFormElement>('main form') : null;
  const form = own ?? document.querySelector<HTMLFormElement>('main .action-open form, main form.form');
  form?.requestSubmit();
  return form !== null;
}
