import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';

/**
 * Tells the pages where share cards of earlier builds are kept, and afterwards removes those this build had no use for, so
 * that nothing of a withdrawn case stays behind. A folder named by SITE_CARD_FOLDER is shared by several builds: whoever
 * names it looks after it. A build of a part uses a few cards only, and removes
 * those of cases that are gone (site/share/forget-cards.ts).
 */
export function cardStore(folder: string, isPart = false): AstroIntegration {
  const keepsAll = isPart || process.env.SITE_CARD_FOLDER !== undefined;
  process.env.SITE_CARD_FOLDER ??= folder;
  let startedAt = 0;
  return {
    name: 'card-store',
    hooks: {
      'astro:build:start': () => {
        startedAt = Date.now();
      },
      'astro:build:done': async () => {
        if (!keepsAll) await removeOlder(folder, startedAt);
      },
    },
  };
}

async function removeOlder(folder: string, than: number): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names) {
    const file = join(folder, name);
    // File systems round times down, by two seconds at most.
    if ((await stat(file)).mtimeMs < than - 2000) await rm(file, { force: true });
  }
}
