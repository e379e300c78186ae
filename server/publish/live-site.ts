import { existsSync, readFileSync, statSync } from 'node:fs';
import { open, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

const POINTER = 'current';
const NAME = /^site-[0-9a-z-]+$/;

/** Which of the built folders below `root` is live: a one-line file, replaced by a rename, so that a swap is all or nothing. */
export interface LiveSite {
  current(): string | null;
  /** Makes a built folder (a name below `root`) live and removes those before it. */
  swapTo(name: string): Promise<void>;
}

export function createLiveSite(root: string): LiveSite {
  let name = readPointer(root);
  let seen = pointerTime(root);
  /** Another process may have swapped: one look at the file's time for each request. */
  const refresh = () => {
    const time = pointerTime(root);
    if (time === seen) return;
    name = readPointer(root);
    seen = time;
  };
  return {
    current() {
      refresh();
      return name === null ? null : join(root, name);
    },
    async swapTo(next) {
      const partial = join(root, `${POINTER}.new`);
      const file = await open(partial, 'w');
      try {
        await file.writeFile(next);
        await file.sync();
      } finally {
        await file.close();
      }
      refresh();
      const before = name;
      await rename(partial, join(root, POINTER));
      name = next;
      seen = pointerTime(root);
      for (const entry of await readdir(root)) {
        // The one just replaced stays until the next swap: a browser may still ask for its hashed files.
        if (NAME.test(entry) && entry !== next && entry !== before)
          await rm(join(root, entry), { recursive: true, force: true });
      }
    },
  };
}

/** Null while nothing is live. */
function pointerTime(root: string): bigint | null {
  return statSync(join(root, POINTER), { bigint: true, throwIfNoEntry: false })?.mtimeNs ?? null;
}

function readPointer(root: string): string | null {
  const file = join(root, POINTER);
  if (!existsSync(file)) return null;
  const name = readFileSync(file, 'utf8').trim();
  return NAME.test(name) && existsSync(join(root, name, 'index.html')) ? name : null;
}
