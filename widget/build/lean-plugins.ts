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

/** What of @hpke/core no browser of ours runs: file in the package, the text there, what stands in its place. */
const HPKE_UNUSED: readonly [file: string, text: RegExp, instead: string][] = [
  // `node:crypto` for a Node without WebCrypto, and a proxy around the global object that only that asks for.
  ['_dnt.shims.js', /[\s\S]+/, 'export const dntGlobalThis = globalThis;'],
  ['algorithm.js', /if \(dntShim[\s\S]+?(?=\nexport class)/, 'return globalThis.crypto.subtle;\n}'],
  ['utils/misc.js', /await import\("crypto"\)/g, '{}'],
  // Curves P-384 and P-521: the suite has P-256 alone.
  ['dhkemPrimitives/ec.js', /case KemId\.DhkemP384HkdfSha384:[\s\S]+?break;\s+default:[\s\S]+?break;/, ''],
  // A field of its own in five lines each, as compilers wrote them for browsers of 2020.
  [
    '',
    /Object\.defineProperty\(this, "(\w+)", \{\s+enumerable: true,\s+configurable: true,\s+writable: true,\s+value: ([^\n]+)\s+\}\);/g,
    'this.$1 = $2;',
  ],
];

/** Takes those parts out. Throws when a new version of the library no longer has one of them where it was. */
export function leanHpke(): Plugin {
  const missing = new Set(HPKE_UNUSED);
  return {
    name: 'lean-hpke',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/@hpke\/(core|common)\//.test(id)) return null;
      let lean = code;
      for (const unused of HPKE_UNUSED) {
        const [file, text, instead] = unused;
        if (!id.endsWith(file) || lean.search(text) < 0) continue;
        lean = lean.replace(text, instead);
        missing.delete(unused);
      }
      return { code: lean, map: null };
    },
    buildEnd(error) {
      if (!error && missing.size > 0)
        throw new Error(`lean-hpke: not found in @hpke: ${[...missing].map(([, text]) => text).join(' ')}`);
    },
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
