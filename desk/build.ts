import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { buildApplication } from './build-application.ts';
import { buildKeyDocument } from './build-key-document.ts';

/**
 * Builds the staff application: `index.html`, the isolated key document `kunci.html`, and hashed files under `assets/`
 * that the desk's origin serves at `/assets/`. Nothing inline, no source maps: the strict policies of both documents hold.
 */
export async function buildDesk(options: { outDir: string }): Promise<void> {
  await rm(options.outDir, { recursive: true, force: true });
  await buildApplication(options.outDir);
  await buildKeyDocument(options.outDir);
}

if (import.meta.main) await buildDesk({ outDir: join(import.meta.dirname, '../build/desk') });
