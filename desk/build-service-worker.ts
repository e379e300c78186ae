import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';

/** Larger files (the face detector) are loaded when an officer asks for them and are of no use without the server. */
const LARGEST = 1_200_000;

/** `/service-worker.js`, one classic script at the root, so that the whole desk lies in its scope. Run after the other builds. */
export async function buildServiceWorker(outDir: string): Promise<void> {
  const files = await staticFiles(outDir);
  const shell = await readFile(join(outDir, 'index.html'));
  const version = createHash('sha256').update(files.join('\n')).update(shell).digest('hex').slice(0, 16);
  await build({
    configFile: false,
    root: import.meta.dirname,
    logLevel: 'warn',
    publicDir: false,
    define: { STATIC_FILES: JSON.stringify(['/', ...files]), STATIC_VERSION: JSON.stringify(version) },
    build: {
      outDir,
      emptyOutDir: false,
      sourcemap: false,
      target: 'es2022',
      lib: { entry: join(import.meta.dirname, 'service-worker.ts'), formats: ['iife'], name: 'worker' },
      rolldownOptions: { output: { entryFileNames: 'service-worker.js' } },
    },
  });
}

/** Addresses of the application's own files; the key document's are never kept. */
async function staticFiles(outDir: string): Promise<string[]> {
  const names = (await readdir(join(outDir, 'assets'))).filter((name) => !name.startsWith('kunci-')).sort();
  const addresses: string[] = [];
  for (const name of names) {
    const facts = await stat(join(outDir, 'assets', name));
    if (facts.isFile() && facts.size <= LARGEST) addresses.push(`/assets/${name}`);
  }
  return addresses;
}
