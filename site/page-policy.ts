import { createHash } from 'node:crypto';
import { pageScripts } from './page-scripts.ts';

/** The search alone may compile WebAssembly; the builder of snippets alone shows the form as it will be, and asks for its newest hash. */
const SEARCHING = /\/cari(\.html)?$/;
const BUILDING = /\/pasang(\.html)?$/;
const FIRST = '<meta charset="utf-8">';

/**
 * Puts what a page may load and run into the page, before all else, so that it holds on any file host; a server of ours sends the same
 * as a header (server/publish/site-app.ts), which alone can say who may frame the page. The page's one style sheet and the scripts that we
 * put into it are named by their hashes: any other, wherever it came from, does nothing.
 * @throws when the page has other than one style sheet, or does not begin as every page does
 */
export function withPolicy(html: string, path: string, service: string): string {
  const sheets = sheetsOf(html);
  const [sheet] = sheets;
  if (sheet === undefined || sheets.length > 1)
    throw new Error(`${path} has ${sheets.length} style sheets, not one`);
  const at = html.indexOf(FIRST);
  if (at < 0) throw new Error(`${path} does not say its character set`);
  const scripts = pageScripts.filter((script) => html.includes(`>${script}</script>`));
  const policy = pagePolicy(path, { style: hashed(sheet), scripts: scripts.map(hashed) }, service);
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  return html.slice(0, at + FIRST.length) + meta + html.slice(at + FIRST.length);
}

/** The text of each `<style>`. A sheet may hold `<` itself. */
function sheetsOf(html: string): string[] {
  return html
    .split('<style')
    .slice(1)
    .map((rest) => rest.slice(rest.indexOf('>') + 1, rest.indexOf('</style>')));
}

function hashed(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

function pagePolicy(path: string, inside: { style: string; scripts: string[] }, service: string): string {
  const shown = BUILDING.test(path) ? [new URL(service).origin] : [];
  const compiled = SEARCHING.test(path) ? ["'wasm-unsafe-eval'"] : [];
  return Object.entries({
    'default-src': ["'none'"],
    'script-src': ["'self'", ...compiled, ...inside.scripts],
    'style-src': ["'self'", inside.style],
    'img-src': ["'self'", 'data:', 'blob:'],
    'font-src': ["'self'"],
    'connect-src': ["'self'", ...shown],
    ...(shown.length > 0 ? { 'frame-src': shown } : {}),
    'manifest-src': ["'self'"],
    'base-uri': ["'none'"],
    'form-action': ["'self'"],
  })
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join('; ');
}
