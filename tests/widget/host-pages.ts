import { existsSync, readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';

/** As a careful host would have it; with trusted types no text may become a script. */
const strictPolicy = (service: string): string =>
  [
    "default-src 'none'",
    `script-src ${service}`,
    `frame-src ${service}`,
    "style-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');

/** Pages of a test's own making, by name. */
export const ownPages = new Map<string, string>();

/**
 * Answers `/hosts/<name>.html` on the village's origin, which the agencies' lists allow: the frame's own policy holds as it is. The
 * page is one of `hosts/` or of `ownPages`; `__SERVICE__` in it is the service's origin.
 */
export function answerHostPage(url: string, service: string, response: ServerResponse): void {
  const name = url.slice('/hosts/'.length).replace('.html', '');
  const file = new URL(`hosts/${name}.html`, import.meta.url);
  const html = ownPages.get(name) ?? (existsSync(file) ? readFileSync(file, 'utf8') : null);
  response.statusCode = html === null ? 404 : 200;
  response.setHeader('content-type', 'text/html; charset=utf-8');
  if (name === 'strict-csp') response.setHeader('content-security-policy', strictPolicy(service));
  response.end(html?.replaceAll('__SERVICE__', service));
}
