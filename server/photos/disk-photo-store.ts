import * as nodeFiles from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { PHOTO_NAME, type PhotoStore } from './photo-store.ts';

/** The few calls of the file system the store needs; a test passes in a disk that refuses. */
export type PhotoDisk = Pick<
  typeof nodeFiles,
  'access' | 'mkdir' | 'open' | 'rename' | 'readFile' | 'rm' | 'readdir'
>;

/**
 * Photos as plain files. A file is written beside its place, flushed, renamed and its folder flushed, so that a name
 * either does not exist or holds the whole photo, whenever the power goes.
 */
export function createDiskPhotoStore(folder: string, disk: PhotoDisk = nodeFiles): PhotoStore {
  const root = resolve(folder);
  const pathOf = (name: string) => {
    if (!PHOTO_NAME.test(name)) throw new Error('not a photo name');
    return join(root, name.slice(0, 2), name);
  };
  return {
    async put(name, bytes) {
      const path = pathOf(name);
      const shelf = join(root, name.slice(0, 2));
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
      // A folder made just now is a name in the one above it.
      for (let above = shelf; created !== undefined && above !== dirname(created); ) {
        above = dirname(above);
        await syncFolder(disk, above);
      }
    },
    get: (name) =>
      disk.readFile(pathOf(name)).catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return null;
        throw error;
      }),
    check: async () => {
      await disk.mkdir(folder, { recursive: true });
      await disk.access(folder, nodeFiles.constants.W_OK);
    },
    remove: (name) => disk.rm(pathOf(name), { force: true }),
    async list() {
      const entries = await disk.readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
      return entries
        .filter((entry) => entry.isFile() && PHOTO_NAME.test(entry.name) && !entry.name.endsWith('.part'))
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
