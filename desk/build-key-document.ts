import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';

/**
 * The key document is one classic script and one style: a module would be fetched with CORS, which a document in a
 * sandbox (opaque origin) cannot do without the server opening its assets to every origin.
 */
export async function buildKeyDocument(outDir: string): Promise<void> {
  const folder = join(import.meta.dirname, 'key-document');
  const built = (await build({
    configFile: false,
    root: folder,
    logLevel: 'warn',
    publicDir: false,
    plugins: [webCryptoOnly()],
    build: {
      outDir,
      emptyOutDir: false,
      sourcemap: false,
      target: 'es2022',
      assetsInlineLimit: 0,
      lib: { entry: join(folder, 'main.ts'), formats: ['iife'], name: 'kunci' },
      rolldownOptions: {
        output: {
          entryFileNames: 'assets/kunci-[hash].js',
          assetFileNames: 'assets/kunci-[hash][extname]',
        },
      },
    },
  })) as Rolldown.RolldownOutput[];
  const names = built.flatMap((one) => one.output.map((file) => file.fileName));
  const html = await readFile(join(folder, 'kunci.html'), 'utf8');
  await writeFile(
    join(outDir, 'kunci.html'),
    html
      .replace('./key-document.css', `/${only(names, '.css')}`)
      .replace('./main.ts', `/${only(names, '.js')}`),
  );
}

function only(names: string[], ending: string): string {
  const found = names.filter((name) => name.endsWith(ending));
  if (found.length !== 1 || !found[0]) throw new Error(`The key document needs exactly one ${ending} file.`);
  return found[0];
}

/** @hpke/common falls back to Node's `crypto` where WebCrypto is missing; a browser always takes the first way. */
export function webCryptoOnly(): Plugin {
  const name = '\0webcrypto';
  return {
    name: 'webcrypto-only',
    enforce: 'pre',
    resolveId: (id) => (id === 'crypto' ? name : null),
    load: (id) => (id === name ? 'export const webcrypto = globalThis.crypto;' : null),
  };
}
