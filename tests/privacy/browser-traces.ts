import type { Request as BrowserRequest, Page } from '@playwright/test';
import { createVault } from '../../widget/outbox/vault.ts';
import { MemoryStorage } from '../widget/outbox/fake-storage.ts';
import type { RunningService } from '../widget/start-service.ts';

/** One request as the browser reports it, or as it arrived at the service. */
export interface Outgoing {
  url: string;
  headers: string;
  body: Buffer;
}

/** Everything that leaves the browser from now on: heard in the browser, and again where it arrives (bodies of uploads). */
export function recordRequests(page: Page, running: RunningService) {
  const sent: BrowserRequest[] = [];
  const arrived: Outgoing[] = [];
  page.context().on('request', (request) => sent.push(request));
  page.on('websocket', (socket) => arrived.push({ url: socket.url(), headers: '', body: Buffer.alloc(0) }));
  running.intercept(async (request) => {
    const body = Buffer.from(await request.clone().arrayBuffer());
    arrived.push({ url: request.url, headers: JSON.stringify([...request.headers]), body });
    return null;
  });
  return async (): Promise<Outgoing[]> => {
    const heard = sent.map(async (request) => ({
      url: request.url(),
      headers: JSON.stringify(await request.allHeaders().catch(() => request.headers())),
      body: request.postDataBuffer() ?? Buffer.alloc(0),
    }));
    return [...(await Promise.all(heard)), ...arrived];
  };
}

export interface Kept {
  origin: string;
  local: [string, string][];
  session: [string, string][];
  /** IndexedDB, Cache Storage, cookies and window.name, as JSON; what holds nothing is left out. */
  other: string[];
}

/** What every frame of a page keeps in the browser; a storage that the browser forbids holds nothing. */
export async function readStorage(page: Page): Promise<Kept[]> {
  const kept = await Promise.all(
    page.frames().map((frame) =>
      frame.evaluate(async () => {
        const entries = (pick: () => Storage): [string, string][] => {
          try {
            return Object.entries(pick());
          } catch {
            return [];
          }
        };
        const attempt = async (read: () => Promise<unknown[]> | unknown[]) => {
          try {
            return (await read()).map((each) => JSON.stringify(each));
          } catch {
            return [];
          }
        };
        const cached = async () => {
          const named = (await caches.keys()).map(async (name) => {
            const requests = await (await caches.open(name)).keys();
            return [name, requests.map(({ url }) => url)];
          });
          return Promise.all(named);
        };
        return {
          origin: location.origin,
          local: entries(() => localStorage),
          session: entries(() => sessionStorage),
          other: [
            ...(await attempt(() => indexedDB.databases())),
            ...(await attempt(cached)),
            ...(await attempt(() => [document.cookie, window.name].filter(Boolean))),
          ],
        };
      }),
    ),
  );
  const cookies = (await page.context().cookies()).map((cookie) => JSON.stringify(cookie));
  return [...kept, { origin: 'cookies', local: [], session: [], other: cookies }];
}

/** All that is kept, as it stands and opened with the key that lies beside it. */
export async function openKept(kept: Kept[]): Promise<string> {
  const texts: string[] = [];
  for (const { local, session, other } of kept) {
    const stores = { local: filled(local), session: filled(session) };
    const random = () => {
      throw new Error('reading makes no key');
    };
    const vault = createVault({ ...stores, now: Date.now, random });
    for (const [name, value] of [...local, ...session]) {
      texts.push(`${name}=${value}`, JSON.stringify(await vault.load(name.split('-').at(-1) ?? '')));
    }
    texts.push(...other);
  }
  return texts.join('\n');
}

function filled(entries: [string, string][]): MemoryStorage {
  const storage = new MemoryStorage();
  for (const [name, value] of entries) storage.setItem(name, value);
  return storage;
}
