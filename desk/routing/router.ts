import { atom, type ReadableAtom } from 'nanostores';
import { matchRoute, type Route } from './match-route.ts';

const $current = atom<Route>({ name: 'home' });
export const $route: ReadableAtom<Route> = $current;

/** Goes to a path of the desk and puts it into the browser's history. */
export function navigate(path: string): void {
  history.pushState(null, '', path);
  $current.set(matchRoute(location.pathname));
  scrollTo(0, 0);
}

/** Follows the address bar and takes over plain clicks on links within the desk. Call once. */
export function startRouter(): void {
  $current.set(matchRoute(location.pathname));
  addEventListener('popstate', () => $current.set(matchRoute(location.pathname)));
  document.addEventListener('click', (event) => {
    if (event.defaultPrevented || event.button !== 0) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || link.target || link.hasAttribute('download')) return;
    const url = new URL(link.href, location.href);
    if (url.origin !== location.origin || url.hash || url.pathname.startsWith('/api')) return;
    event.preventDefault();
    navigate(url.pathname);
  });
}
