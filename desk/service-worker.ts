import { receiveShares } from './entry/share/receive-share.ts';
import type { ServiceWorkerEvents } from './service-worker-events.ts';

/** The desk's own static files, written in by the build: the shell `/` and what lies below `/assets/`. */
declare const STATIC_FILES: readonly string[];
/** Changes with any of these files, so that a new build fills a store of its own. */
declare const STATIC_VERSION: string;

/**
 * Opens the desk without a network. Holds static files alone: nothing of `/api`, nothing of the key document, nothing anybody
 * typed. What an officer read or wrote lies in `outbox/`, bound to her account, and is wiped at sign-out.
 */
const worker = self as unknown as ServiceWorkerEvents;
const STORE = `desk-${STATIC_VERSION}`;

worker.addEventListener('install', (event) => {
  event.waitUntil(caches.open(STORE).then((store) => store.addAll([...STATIC_FILES])));
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) =>
        Promise.all(names.filter((name) => name !== STORE).map((name) => caches.delete(name))),
      ),
  );
});

receiveShares(worker);

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin) return;
  if (request.mode === 'navigate') {
    if (pathname !== '/kunci.html' && !pathname.startsWith('/api')) event.respondWith(navigated(request));
  } else if (STATIC_FILES.includes(pathname)) event.respondWith(kept(request));
});

/** The newest page when the network gives one; the kept shell, which reads the path by itself, when it does not. */
async function navigated(request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch {
    return (await (await caches.open(STORE)).match('/')) ?? Response.error();
  }
}

/** Names with a hash in them never change their bytes. */
async function kept(request: Request): Promise<Response> {
  return (await (await caches.open(STORE)).match(request)) ?? fetch(request);
}
