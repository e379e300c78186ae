import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** What a publication and its site are made by, below the project's folder; the packages stand in the lock. */
const FOLDERS = ['api-client', 'kits', 'server/publish', 'site'];
const FILES = ['LICENSE', 'astro.config.mjs', 'package-lock.json'];

/** One word for everything but the publication that decides the bytes of a site; null where the sources cannot be read. */
export async function siteSources(projectRoot: string, baseMap: string | undefined): Promise<string | null> {
  const hash = createHash('sha256').update(process.version);
  try {
    const paths = [...FILES];
    for (const folder of FOLDERS) {
      const entries = await readdir(join(projectRoot, folder), { recursive: true, withFileTypes: true });
      for (const entry of entries)
        if (entry.isFile()) paths.push(join(entry.parentPath, entry.name).slice(projectRoot.length + 1));
    }
    for (const path of paths.sort()) {
      const content = createHash('sha256').update(await readFile(join(projectRoot, path)));
      hash.update(`${path} ${content.digest('hex')}\n`);
    }
    // Tens of megabytes: its time tells enough.
    const map = baseMap ? await stat(baseMap) : null;
    if (map) hash.update(`${baseMap} ${map.size} ${map.mtimeMs}`);
  } catch {
    return null;
  }
  return hash.digest('hex');
}
