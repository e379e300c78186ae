import { fromBase64url, toBase64url } from '../seal/base64url.ts';
import type { RandomBytes } from '../seal/random-bytes.ts';

/** Where a vault keeps things; null where the browser forbids it, and then nothing is kept. */
export interface VaultEffects {
  /** Ends with the tab: holds the key. */
  session: Storage | null;
  /** Outlives the tab: holds ciphertext, and the key only after `keepOnDevice`. */
  local: Storage | null;
  /** Milliseconds since the epoch. */
  now: () => number;
  random: RandomBytes;
}

/** Small JSON values encrypted under a key that ends with the tab, so that the next user of a shared phone reads nothing. */
export interface Vault {
  /** False where the browser forbids storage: nothing can be promised then. */
  readonly available: boolean;
  /** Keeps `value` under `name` for `hours`. Silent when the browser refuses: the page itself still holds everything. */
  save(name: string, value: unknown, hours: number): Promise<void>;
  /** Null when there is nothing, or when it is too old or of another key. */
  load(name: string): Promise<unknown>;
  remove(name: string): void;
  /** Lets a later tab on this device read what is kept: only when the citizen chose so. */
  keepOnDevice(): void;
  isKeptOnDevice(): boolean;
  /** Removes every trace of the form from this device. */
  wipe(): void;
}

const PREFIX = 'tt-';
const KEY = 'tt-key';
const HOUR = 3_600_000;

interface Entry {
  until: number;
  nonce: string;
  body: string;
}

export function createVault({ session, local, now, random }: VaultEffects): Vault {
  sweep(local, now());

  // "tag.key": the tag tells the entries of two tabs apart without saying anything about the key.
  const readKey = () => session?.getItem(KEY) ?? local?.getItem(KEY) ?? null;
  const slot = (tag: string, name: string) => `${PREFIX}${tag}-${name}`;
  const tagOf = (stored: string) => stored.split('.')[0] ?? '';
  const importKey = (stored: string) =>
    crypto.subtle.importKey('raw', fromBase64url(stored.split('.')[1] ?? ''), 'AES-GCM', false, [
      'encrypt',
      'decrypt',
    ]);

  return {
    available: session !== null && local !== null,
    async save(name, value, hours) {
      try {
        if (!session || !local) return;
        const stored = readKey() ?? `${toBase64url(random(6))}.${toBase64url(random(32))}`;
        session.setItem(KEY, stored);
        const nonce = random(12);
        const plain = new TextEncoder().encode(JSON.stringify(value));
        const cipher = await crypto.subtle.encrypt(
          { name: 'AES-GCM', iv: nonce },
          await importKey(stored),
          plain,
        );
        const entry: Entry = {
          until: now() + hours * HOUR,
          nonce: toBase64url(nonce),
          body: bytesToText(new Uint8Array(cipher)),
        };
        local.setItem(slot(tagOf(stored), name), JSON.stringify(entry));
      } catch {
        // Storage full or forbidden: keeping is a help, never a condition.
      }
    },
    async load(name) {
      try {
        const stored = readKey();
        const text = stored && local?.getItem(slot(tagOf(stored), name));
        if (!stored || !text) return null;
        const entry: Entry = JSON.parse(text);
        const plain = await crypto.subtle.decrypt(
          { name: 'AES-GCM', iv: fromBase64url(entry.nonce) },
          await importKey(stored),
          fromBase64url(entry.body),
        );
        return JSON.parse(new TextDecoder().decode(plain));
      } catch {
        return null;
      }
    },
    remove(name) {
      const stored = readKey();
      if (stored) local?.removeItem(slot(tagOf(stored), name));
    },
    keepOnDevice() {
      const stored = readKey();
      if (stored) local?.setItem(KEY, stored);
    },
    isKeptOnDevice: () => Boolean(local?.getItem(KEY)),
    wipe() {
      session?.removeItem(KEY);
      for (const name of ownNames(local)) local?.removeItem(name);
    },
  };
}

const ownNames = (store: Storage | null) =>
  store ? Object.keys(store).filter((name) => name.startsWith(PREFIX)) : [];

function sweep(local: Storage | null, now: number): void {
  const entries = ownNames(local).filter((name) => name !== KEY);
  const stale = entries.filter((name) => !(untilOf(local?.getItem(name)) > now));
  for (const name of stale) local?.removeItem(name);
  // A key with nothing left to open is a leftover.
  if (local && stale.length === entries.length) local.removeItem(KEY);
}

function untilOf(text: string | null | undefined): number {
  try {
    return JSON.parse(text ?? '').until;
  } catch {
    return 0;
  }
}

/** In pieces: `toBase64url` spreads its bytes as arguments, and engines limit how many a call may have. */
function bytesToText(bytes: Uint8Array): string {
  let text = '';
  // A multiple of three bytes has no padding in between.
  for (let at = 0; at < bytes.length; at += 3000) text += toBase64url(bytes.subarray(at, at + 3000));
  return text;
}
