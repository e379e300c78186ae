import { mkdtempSync, rmSync } from 'node:fs';
import * as disk from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { createDiskPhotoStore, type PhotoDisk } from '../../../server/photos/disk-photo-store.ts';

test('a photo is acknowledged after its bytes, its name and every new folder above it are flushed, in that order', async () => {
  const root = mkdtempSync(join(tmpdir(), 'titik-flushed-'));
  const calls: string[] = [];
  const told = (path: unknown) => relative(root, String(path)) || '.';
  const watched: PhotoDisk = {
    ...disk,
    open: async (path, flags, mode) => {
      const file = await disk.open(path, flags, mode);
      const sync = file.sync.bind(file);
      file.sync = async () => {
        await sync();
        calls.push(`flush ${told(path)}`);
      };
      return file;
    },
    rename: async (from, to) => {
      await disk.rename(from, to);
      calls.push(`rename ${told(from)} ${told(to)}`);
    },
  };
  const store = createDiskPhotoStore(join(root, 'photos', 'casework'), watched);
  const name = `${'ab'.repeat(16)}.webp`;
  const path = join('photos', 'casework', 'ab', name);
  await store.put(name, new Uint8Array([1]));
  expect(calls).toEqual([
    `flush ${path}.part`,
    `rename ${path}.part ${path}`,
    'flush photos/casework/ab',
    'flush photos/casework',
    'flush photos',
    'flush .',
  ]);
  calls.length = 0;
  await store.put(`${'ab'.repeat(15)}cd.webp`, new Uint8Array([2]));
  expect(calls.at(-1)).toBe('flush photos/casework/ab');
  expect(calls).toHaveLength(3);
  rmSync(root, { recursive: true });
});
