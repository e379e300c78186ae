import { join } from 'node:path';
import { build } from 'vite';
import { webCryptoOnly } from './build-key-document.ts';

/** The application itself: an HTML entry, modules and styles of its own. `outDir` is kept, so that both builds share it. */
export async function buildApplication(outDir: string): Promise<void> {
  await build({
    configFile: false,
    root: import.meta.dirname,
    logLevel: 'warn',
    publicDir: false,
    plugins: [webCryptoOnly()],
    // Said outright: under NODE_ENV=test JSX would carry the paths of this machine.
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact', development: false } },
    build: {
      outDir,
      emptyOutDir: false,
      sourcemap: false,
      target: 'es2022',
      // `font-src 'self'` and `img-src 'self' blob:` are tested with files, never with data addresses.
      assetsInlineLimit: 0,
      // The face detector is 2 MB, loaded only when an officer asks for it.
      chunkSizeWarningLimit: 2_500,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: join(import.meta.dirname, 'index.html') },
    },
  });
}
