import { cp, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';

type Folders = {
  /** Undefined only while types are checked. */
  publicationDir: string | undefined;
  /** Where Astro wrote. */
  outDir: string;
  /** Where the site is wanted. */
  finalDir: string;
  /** Only what changed is built, and whoever asked for it looks after the publication (server/publish/site-part.ts). */
  isPart: boolean;
};

/** Puts the publication beside the pages built from it, so that whoever hosts the site hosts the data. */
export function publicationCopy({ publicationDir, outDir, finalDir, isPart }: Folders): AstroIntegration {
  return {
    name: 'publication-copy',
    hooks: {
      'astro:build:done': async () => {
        if (publicationDir && !isPart)
          await cp(publicationDir, join(outDir, 'publikasi'), { recursive: true });
        if (outDir === finalDir) return;
        await rm(finalDir, { recursive: true, force: true });
        // Another disk takes copies only; a hundred thousand pages on the same one need none.
        await rename(outDir, finalDir).catch(() => cp(outDir, finalDir, { recursive: true }));
      },
    },
  };
}
