import * as nodeFiles from 'node:fs/promises';
import { join } from 'node:path';
import type { PhotoStore } from './photo-store.ts';

/** The few calls of the file system the store needs; a test passes in a disk that refuses. */
export type PhotoDisk = Pick<typeof nodeFiles, 'mkdir' | 'open' | 'rename' | 'readFile' | 'rm' | 'readdir'>;

const NAME = /^[0-9a-f]{32}[0-9a-z.-]*$/;

/**
 * Photos as plain files. A file is written beside its place, flushed, renamed and its folder flushed, so that a name
 * either does not exist or holds the whole photo, whenever the power goes.
 */
export function createDiskPhotoStore(folder: string, disk: PhotoDisk = nodeFiles): PhotoStore {
  const pathOf = (name: string) => {
    if (!NAME.test(name)) throw new Error('not a photo name');
    return join(folder, name.slice(0, 2), name);
  };
  return {
    async put(name, bytes) {
      const path = pathOf(name);
      const shelf = join(folder, name.slice(0, 2));
      const created = await disk.mkdir(shelf, { recursive: true }).catch(asReadOnly);
      const partial = `${path}.part`;
      try {
        const file = await disk.open(partial, 'w', 0o640);
        try {
          await file.writeFile(bytes);
          await file.sync();
        } finally {
          await file.close();
        }
        await disk.rename(partial, path);
      } catch (error) {
        await disk.rm(partial, { force: true }).catch(() => {});
        throw error;
      }
      await syncFolder(disk, shelf);
      if (created !== undefined) await syncFolder(disk, folder);
    },
    get: (name) =>
      disk.readFile(pathOf(name)).catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return null;
        throw error;
      }),
    remove: (name) => disk.rm(pathOf(name), { force: true }),
    async list() {
      const entries = await disk.readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
      return entries
        .filter((entry) => entry.isFile() && NAME.test(entry.name) && !entry.name.endsWith('.part'))
        .map((entry) => entry.name);
    },
  };
}

/** Node says ENOENT when it may not make the folders above on a file system that can only be read. */
function asReadOnly(error: NodeJS.ErrnoException): never {
  throw error.code === 'ENOENT' ? Object.assign(error, { code: 'EROFS' }) : error;
}

async function syncFolder(disk: PhotoDisk, folder: string): Promise<void> {
  // Windows cannot open a folder; its file system orders the rename itself.
  if (process.platform === 'win32') return;
  const handle = await disk.open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
