import { readdir, readFile, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';

/** A folder as it lies on the disk. Paths are relative, with forward slashes, sorted. */
export interface Folder {
  paths: readonly string[];
  /** Modification time of each path in milliseconds since 1970. */
  modified: ReadonlyMap<string, number>;
  has(path: string): boolean;
  read(path: string): Promise<Buffer>;
}

/** @throws Node's error when the folder does not exist or is none */
export async function openFolder(root: string): Promise<Folder> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(root, sep).length))
    .map((path) => path.split(sep).join('/'))
    .sort();
  const modified = new Map<string, number>();
  for (const path of paths) modified.set(path, (await stat(join(root, path))).mtimeMs);
  return { paths, modified, has: (path) => modified.has(path), read: (path) => readFile(join(root, path)) };
}

/** The part of a folder below `name`, as a folder of its own. */
export function subfolder(folder: Folder, name: string): Folder {
  const start = `${name}/`;
  const paths = folder.paths.filter((path) => path.startsWith(start)).map((path) => path.slice(start.length));
  const modified = new Map(paths.map((path) => [path, folder.modified.get(start + path) ?? 0] as const));
  return {
    paths,
    modified,
    has: (path) => modified.has(path),
    read: (path) => folder.read(start + path),
  };
}
