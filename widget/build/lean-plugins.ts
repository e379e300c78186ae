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

/**
 * Marks every schema of the contract as made without effects, so that those the form never checks (the server does) do not
 * travel: bundlers must otherwise keep a call whose result nobody uses.
 */
export function leanSchemas(): Plugin {
  return {
    name: 'lean-schemas',
    enforce: 'pre',
    transform(code, id) {
      if (!id.includes('/api-client/contract/')) return null;
      return { code: code.replaceAll(/\b(v\.\w+|typedText)\(/g, '/* @__PURE__ */ $1('), map: null };
    },
  };
}
