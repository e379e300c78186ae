const LOADED_BY_CSS = /(?:url\(\s*|@import\s+)["']?((?:[a-z][a-z0-9+.-]*:)?\/\/[^"')\s]+)/gi;
const LOADED_BY_SCRIPT =
  /(?:\b(?:fetch|import|importScripts|sendBeacon|Worker|EventSource|WebSocket|open|URL)\(|\bfrom|\bimport|\.(?:src|href)=)\s*(?:["']\w+["']\s*,\s*)?["'`]((?:(?:https?|wss?):)?\/\/[^"'`\s]+)/gi;
/** The search parses its own paths against a host that RFC 2606 keeps for examples; `new URL` asks nobody. */
const ONLY_PARSED = /new URL\(`https:\/\/example\.com\$\{\w+\}`\)/g;
const NAMED_IN_SCRIPT = /["'`]((?:https?|wss?):\/\/[^"'`\s]+)/gi;

/** The origin of an address when a browser would leave `own` to load it, otherwise null. Data and blob stay at home. */
export function foreignOrigin(address: string, own: string | null): string | null {
  const base = own ?? 'https://own.invalid/';
  if (!URL.canParse(address, base)) return address;
  const { origin, protocol } = new URL(address, base);
  if (protocol === 'data:' || protocol === 'blob:') return null;
  return origin === new URL(base).origin ? null : origin;
}

/** Origins a style sheet loads from. */
export function foreignInCss(text: string, own: string | null): string[] {
  return originsOf(text, LOADED_BY_CSS, own);
}

/** Origins a script certainly loads from, and those it names, which may be namespaces or links. */
export function foreignInScript(text: string, own: string | null): { loaded: string[]; named: string[] } {
  const loaded = originsOf(text.replaceAll(ONLY_PARSED, ''), LOADED_BY_SCRIPT, own);
  const named = originsOf(text, NAMED_IN_SCRIPT, own).filter((origin) => origin !== 'http://www.w3.org');
  return { loaded, named: named.filter((origin) => !loaded.includes(origin)) };
}

function originsOf(text: string, pattern: RegExp, own: string | null): string[] {
  const origins = [...text.matchAll(pattern)].flatMap(
    ([, address = '']) => foreignOrigin(address, own) ?? [],
  );
  return [...new Set(origins)];
}
