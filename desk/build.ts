import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { buildApplication } from './build-application.ts';
import { buildKeyDocument } from './build-key-document.ts';
import { buildManifest } from './build-manifest.ts';
import { buildServiceWorker } from './build-service-worker.ts';

/**
 * Builds the staff application: `index.html`, the isolated key document `kunci.html`, the service worker, and hashed files
 * under `assets/` that the desk's origin serves at `/assets/`. Nothing inline, no source maps: the strict policies of both documents hold.
 */
export async function buildDesk(options: { outDir: string }): Promise<void> {
  await rm(options.outDir, { recursive: true, force: true });
  await buildApplication(options.outDir);
  await buildKeyDocument(options.outDir);
  await buildManifest(options.outDir);
  await buildServiceWorker(options.outDir);
  await copyFaceModel(options.outDir);
}

/** The face detector's model, from the package that carries it; loaded from our own origin when an officer asks for it. */
async function copyFaceModel(outDir: string): Promise<void> {
  const models = join(import.meta.dirname, '../node_modules/@vladmandic/human/models');
  for (const name of ['blazeface.json', 'blazeface.bin']) {
    await cp(join(models, name), join(outDir, 'assets', 'wajah', name));
  }
}

if (import.meta.main) await buildDesk({ outDir: join(import.meta.dirname, '../build/desk') });
