import type { Plugin } from 'vite';

/** Vite wraps each `import()` into a helper that preloads styles; ours come inside their chunks. */
export function leanPreload(): Plugin {
  const id = '\0vite/preload-helper.js';
  return {
    name: 'lean-preload',
    enforce: 'pre',
    resolveId: (source) => (source === id ? id : null),
    load: (source) => (source === id ? 'export const __vitePreload = (load) => load();' : null),
  };
}

/** @hpke/core falls back to `node:crypto` on a Node without WebCrypto: never in a browser. */
export function leanHpke(): Plugin {
  const id = '\0no-node-crypto';
  return {
    name: 'lean-hpke',
    enforce: 'pre',
    resolveId: (source) => (source === 'crypto' || source === 'node:crypto' ? id : null),
    load: (source) => (source === id ? 'export const webcrypto = undefined;' : null),
  };
}
