/**
 * The service worker of our own top-level form (`/lapor`, its whole scope): it keeps the form's static files, so that an installed form opens
 * without a network. It keeps no answer under `/api/`, nothing typed and no page of a code, and it never sees the form in somebody's iframe.
 */
declare const __BUILD__: string;
declare const __FILES__: string[];

/** What of the worker's world is used here (the library of types for it cannot stand beside the one for pages). */
interface WorkerEvent extends Event {
  request: Request;
  waitUntil(work: Promise<unknown>): void;
  respondWith(answer: Promise<Response>): void;
}
type On = (type: 'install' | 'activate' | 'fetch', listener: (event: WorkerEvent) => void) => void;
const on = addEventListener as unknown as On;

const NAME = `form-${__BUILD__}`;
const PAGE = '/lapor';
/** Public lists the form is filled in with; a key list may not exist yet. */
const LISTS = ['/lapor/instance', '/lapor/key-list'];
/** On a network that takes longer the kept form opens, in milliseconds. */
const PATIENCE = 8000;

const store = () => caches.open(NAME);
const kept = async (path: string) => (await store()).match(path, { ignoreVary: true });
const keepLists = (cache: Cache) => Promise.allSettled(LISTS.map((path) => cache.add(path)));

on('install', (event) =>
  event.waitUntil(
    store().then((cache) => Promise.all([cache.addAll([PAGE, ...__FILES__]), keepLists(cache)])),
  ),
);

// Only once no page of the build before is open: its parts come from the cache that goes now.
on('activate', (event) =>
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.filter((name) => name !== NAME).map((name) => caches.delete(name)))),
  ),
);

on('fetch', (event) => {
  const { method, url } = event.request;
  const { origin, pathname } = new URL(url);
  if (method !== 'GET' || origin !== location.origin) return;
  if (pathname === PAGE || LISTS.includes(pathname)) event.respondWith(newest(event.request, pathname));
  else if (pathname.startsWith('/assets/widget/')) event.respondWith(unchanging(event.request, pathname));
});

/** From the network whenever there is one: a newer form is never hidden behind a kept one. */
async function newest(request: Request, path: string): Promise<Response> {
  const silence = new Promise<never>((_resolve, reject) => setTimeout(reject, PATIENCE));
  try {
    const answer = await Promise.race([fetch(request), silence]);
    // A page of another build would ask for parts that are not here; that build's own worker keeps it.
    const ours = answer.ok && answer.headers.get('form-build') === __BUILD__;
    if (ours && request.url === location.origin + path) {
      const cache = await store();
      await cache.put(path, answer.clone());
      void keepLists(cache);
    }
    return answer;
  } catch {
    return (await kept(path)) ?? Response.error();
  }
}

/** A file with its hash in its name never changes. */
async function unchanging(request: Request, path: string): Promise<Response> {
  const found = await kept(path);
  if (found) return found;
  const answer = await fetch(request);
  if (answer.ok) await (await store()).put(path, answer.clone());
  return answer;
}
