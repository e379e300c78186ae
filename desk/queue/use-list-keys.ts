import { useLayoutEffect } from 'preact/hooks';
import { isTyping } from '../shortcuts/use-shortcuts.ts';

/** j and k move the focus through the links of a list, p publishes the one in focus, `/` goes to the search. Keys typed into a field stay there. */
export function useListKeys(options: {
  listId: string;
  searchId: string;
  selected: () => string | null;
  help: () => void;
  publish?: (complaintId: string) => void;
}): void {
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (event.key === 'j' || event.key === 'k') {
        event.preventDefault();
        move(options.listId, event.key === 'j' ? 1 : -1, options.selected());
      } else if (event.key === 'p') {
        const focused = document.activeElement?.closest<HTMLElement>(`#${options.listId} [data-publishable]`);
        if (focused?.dataset.item) options.publish?.(focused.dataset.item);
      } else if (event.key === '/') {
        event.preventDefault();
        document.getElementById(options.searchId)?.focus();
      } else if (event.key === '?') {
        event.preventDefault();
        options.help();
      }
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  });
}

function move(listId: string, step: 1 | -1, selected: string | null): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>(`#${listId} a[data-item]`)];
  const at = links.indexOf(document.activeElement as HTMLAnchorElement);
  const start = at >= 0 ? at : links.findIndex((link) => link.dataset.item === selected);
  const next = at < 0 && start >= 0 ? start : start + step;
  links[Math.max(0, Math.min(links.length - 1, next))]?.focus();
}
