import type { ServiceWorkerEvents } from '../../service-worker-events.ts';
import { keepShared, SHARE_FAILED, SHARE_PATH } from './shared-item.ts';

/** A whole chat may be shared as a text and its pictures. */
const MOST_FILES = 200;
const LONGEST_TEXT = 1_000_000;

/** Takes a share in the service worker, so that nothing of a chat goes to the server; then opens the form. */
export function receiveShares(worker: ServiceWorkerEvents): void {
  worker.addEventListener('fetch', (event) => {
    const { request } = event;
    if (request.method === 'POST' && new URL(request.url).pathname === SHARE_PATH) {
      event.respondWith(received(request));
    }
  });
}

async function received(request: Request): Promise<Response> {
  try {
    const form = await request.formData();
    const said = ['title', 'text', 'url'].flatMap((name) => form.getAll(name));
    const text = said.filter((value) => typeof value === 'string' && value !== '').join('\n');
    const files = form
      .getAll('files')
      .filter((value): value is File => value instanceof File && value.size > 0);
    if (text === '' && files.length === 0) throw new Error('nothing was shared');
    await keepShared({
      text: text.slice(0, LONGEST_TEXT),
      files: files.slice(0, MOST_FILES),
      at: Date.now(),
    });
    return seeOther('/aduan-baru');
  } catch {
    return seeOther(`/aduan-baru${SHARE_FAILED}`);
  }
}

const seeOther = (path: string) => Response.redirect(new URL(path, location.origin).href, 303);
