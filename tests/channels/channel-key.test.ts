import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openChannelKey } from '../../server/channels/channel-key.ts';
import { realEffects } from '../../server/effects.ts';

let folder: string;
let now = Date.parse('2026-03-02T02:00:00Z');
const effects = { ...realEffects, now: () => new Date(now) };
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'titik-channel-key-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const HANDLE = { to: '6281290001234', replyTo: null };
const day = (count: number) => {
  now += count * 86_400_000;
};

test('a handle opens for its conversation alone, also after a restart, until its key is sixty days old', () => {
  const path = join(folder, 'keys.json');
  const sealed = openChannelKey(path, effects).seal(HANDLE, 'a');
  expect(JSON.stringify(sealed)).not.toContain('81290001234');
  expect(readFileSync(path, 'utf8')).not.toContain('81290001234');
  expect(statSync(path).mode & 0o777).toBe(0o600);
  const again = openChannelKey(path, effects);
  expect(again.open(sealed, 'a')).toEqual(HANDLE);
  expect(again.open(sealed, 'b')).toBeNull();
  expect(again.open({ ...sealed, handle: sealed.handle.slice(0, -2) }, 'a')).toBeNull();
  expect(again.open({ ...sealed, keyId: 'unbekannt' }, 'a')).toBeNull();

  day(31);
  const later = again.seal(HANDLE, 'a');
  expect(later.keyId).not.toBe(sealed.keyId);
  expect(again.open(sealed, 'a')).toEqual(HANDLE);
  day(31);
  again.seal(HANDLE, 'a');
  expect(openChannelKey(path, effects).open(sealed, 'a')).toBeNull();
  expect(readFileSync(path, 'utf8')).not.toContain(sealed.keyId);
});

test('a key file that cannot be read is refused and left as it is', () => {
  const path = join(folder, 'broken.json');
  writeFileSync(path, 'bukan kunci');
  expect(() => openChannelKey(path, effects)).toThrow();
  expect(readFileSync(path, 'utf8')).toBe('bukan kunci');
});
