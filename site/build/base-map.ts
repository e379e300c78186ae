import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { BASE_MAP_NAME, baseMapFile } from '../base-map-file.ts';

/** Puts the operator's base map beside the pages, so that no other host learns who looks at which place. A part leaves it as it is. */
export function baseMap(isPart: boolean): AstroIntegration {
  return {
    name: 'base-map',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const file = isPart ? null : baseMapFile();
        if (!file) return;
        await mkdir(fileURLToPath(dir), { recursive: true });
        await copyFile(file.path, join(fileURLToPath(dir), BASE_MAP_NAME));
      },
    },
  };
}
