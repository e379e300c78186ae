import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';

type Folders = {
  /** Undefined only while types are checked. */
  publicationDir: string | undefined;
  /** Where Astro wrote. */
  outDir: string;
  /** Where the site is wanted. */
  finalDir: string;
};

/** Puts the publication beside the pages built from it, so that whoever hosts the site hosts the data. */
export function publicationCopy({ publicationDir, outDir, finalDir }: Folders): AstroIntegration {
  return {
    name: 'publication-copy',
    hooks: {
      'astro:build:done': async () => {
        if (publicationDir) await cp(publicationDir, join(outDir, 'publikasi'), { recursive: true });
        if (outDir === finalDir) return;
        await rm(finalDir, { recursive: true, force: true });
        await cp(outDir, finalDir, { recursive: true });
      },
    },
  };
}
