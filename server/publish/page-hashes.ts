const HASHES = "(?: 'sha256-[A-Za-z0-9+/]{43}=')";
/** Nothing of what anybody wrote comes before it: a page begins with its character set and its own policy (site/page-policy.ts). */
const OWN_POLICY = new RegExp(
  `^<!doctype html><html lang="[a-z]{2}">\\s{0,9}<head>\\s{0,9}<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'(?: 'wasm-unsafe-eval')?(${HASHES}{0,9}); style-src 'self'(${HASHES});`,
  'i',
);
const BEGINNING_BYTES = 1_500;

export interface PageHashes {
  scripts: readonly string[];
  styles: readonly string[];
}

/** Sources for `script-src` and `style-src` that allow what stands inside a page of the site, as its build named it; none for all else. */
export function pageHashes(file: Uint8Array): PageHashes {
  const beginning = Buffer.from(file.buffer, file.byteOffset, Math.min(file.byteLength, BEGINNING_BYTES));
  const [, scripts = '', styles = ''] = OWN_POLICY.exec(beginning.toString('latin1')) ?? [];
  return { scripts: scripts.split(' ').filter(Boolean), styles: styles.split(' ').filter(Boolean) };
}
