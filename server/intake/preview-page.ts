import { createHash } from 'node:crypto';
import { contentSecurityPolicy } from '../http/security-headers.ts';

/** The attributes of the snippet, as `widget/embed.ts` reads them. */
const ATTRIBUTES = ['mode', 'agency', 'village', 'lang', 'accent', 'label'];
const STYLE = 'html{color-scheme:light dark}body{margin:1rem;font:1rem system-ui}';
const STYLE_HASH = createHash('sha256').update(STYLE).digest('base64');

/** A page with nothing but the snippet on it, for the builder page of our site, which alone may frame it. */
export function previewPage(site: string, query: Record<string, string>): Response {
  const attributes = ATTRIBUTES.map((name) =>
    query[name] ? ` data-${name}="${escapeAttribute(query[name])}"` : '',
  );
  const html = `<!doctype html><html lang="id"><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Pratinjau</title><style>${STYLE}</style><body><script src="/embed.js"${attributes.join('')} async></script></html>`;
  return new Response(html, {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy': contentSecurityPolicy({
        'default-src': [],
        'script-src': ["'self'"],
        'style-src': [`'sha256-${STYLE_HASH}'`],
        'frame-src': ["'self'"],
        'base-uri': [],
        'form-action': [],
        'frame-ancestors': [site],
      }),
    },
  });
}

const escapeAttribute = (value: string): string =>
  value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
