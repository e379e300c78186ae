import { createCipheriv, createDecipheriv } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import * as v from 'valibot';
import type { Effects } from '../effects.ts';

const DAY_MS = 86_400_000;
/** A key seals for so many days, and opens for as many after that; what it sealed is worthless then, in old backups too. */
const KEY_DAYS = 30;

const keyFile = v.strictObject({
  version: v.literal(1),
  keys: v.array(v.strictObject({ keyId: v.string(), from: v.string(), key: v.string() })),
});
type KeyFile = v.InferOutput<typeof keyFile>;

/** To whom an answer goes. Zone: identity; open in memory alone, while an answer is sent. */
export interface ReplyHandle {
  to: string;
  /** The message an answer is threaded to, where the platform threads. */
  replyTo: string | null;
}

export interface SealedHandle {
  keyId: string;
  handle: string;
}

export interface ChannelKey {
  seal(handle: ReplyHandle, conversationId: string): SealedHandle;
  /** Null when its key is gone: thirty days are over, or the file was lost. */
  open(sealed: SealedHandle, conversationId: string): ReplyHandle | null;
}

/**
 * The one key the server process itself holds (privacy.md: the stated exception for chat): it opens reply handles and nothing else. It
 * lies in a file of mode 0600 outside of database and backups, and is made anew every thirty days.
 */
export function openChannelKey(path: string, effects: Effects): ChannelKey {
  let { keys } = existsSync(path) ? readKeys(path) : { keys: [] };

  function newest(): KeyFile['keys'][number] {
    const now = effects.now().getTime();
    const age = (key: { from: string }) => (now - Date.parse(key.from)) / DAY_MS;
    const current = keys.find((key) => age(key) < KEY_DAYS);
    if (current) return current;
    const made = {
      keyId: text(effects.randomBytes('channel-key-id', 8)),
      from: effects.now().toISOString(),
      key: text(effects.randomBytes('channel-key', 32)),
    };
    keys = [made, ...keys.filter((key) => age(key) < 2 * KEY_DAYS)];
    writeKeys(path, { version: 1, keys });
    return made;
  }

  return {
    seal(handle, conversationId) {
      const { keyId, key } = newest();
      const nonce = Buffer.from(effects.randomBytes('channel-nonce', 12));
      const cipher = createCipheriv('aes-256-gcm', Buffer.from(key, 'base64url'), nonce);
      cipher.setAAD(Buffer.from(`reply handle|${conversationId}`));
      const sealed = Buffer.concat([cipher.update(JSON.stringify(handle), 'utf8'), cipher.final()]);
      return { keyId, handle: text(Buffer.concat([nonce, sealed, cipher.getAuthTag()])) };
    },
    open({ keyId, handle }, conversationId) {
      const found = keys.find((each) => each.keyId === keyId);
      if (!found) return null;
      const bytes = Buffer.from(handle, 'base64url');
      try {
        const key = Buffer.from(found.key, 'base64url');
        const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12));
        decipher.setAAD(Buffer.from(`reply handle|${conversationId}`));
        decipher.setAuthTag(bytes.subarray(-16));
        const plain = Buffer.concat([decipher.update(bytes.subarray(12, -16)), decipher.final()]);
        return JSON.parse(plain.toString('utf8')) as ReplyHandle;
      } catch {
        return null;
      }
    },
  };
}

const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64url');

/** A file that cannot be read is not written over: somebody may have put the wrong one there. */
function readKeys(path: string): KeyFile {
  return v.parse(v.pipe(v.string(), v.parseJson(), keyFile), readFileSync(path, 'utf8'));
}

function writeKeys(path: string, file: KeyFile): void {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  writeFileSync(`${path}.new`, JSON.stringify(file), { mode: 0o600, flush: true });
  renameSync(`${path}.new`, path);
}
