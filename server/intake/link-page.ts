import { createHash } from 'node:crypto';
import type { Language } from '../../api-client/contract/primitives.ts';
import { contentSecurityPolicy } from '../http/security-headers.ts';

const words: Record<Language, string> = {
  id: 'Buka formulir aduan',
  en: 'Open the complaint form',
  jv: 'Bukak formulir aduan',
};
const trackerWords: Record<Language, string> = {
  id: 'Pantau aduan',
  en: 'Track a complaint',
  jv: 'Pantau aduan',
};

const STYLE =
  'body{margin:0;padding:1rem;font:600 1rem system-ui;color-scheme:light dark}a{display:inline-block;padding:.8em 1.2em;border:2px solid;border-radius:10px;color:inherit}';
const STYLE_HASH = createHash('sha256').update(STYLE).digest('base64');

/**
 * What a page that is on no list gets in place of the form: a link that opens it on our own page, never a blank. Nothing can be
 * typed here, so anybody may frame it.
 */
export function linkPage(
  serviceUrl: string,
  agencyCode: string | undefined,
  language: Language,
  mode: 'form' | 'tracker',
): Response {
  const query = new URLSearchParams({
    lang: language,
    ...(agencyCode ? { agency: agencyCode } : {}),
    ...(mode === 'tracker' ? { mode } : {}),
  });
  const word = (mode === 'tracker' ? trackerWords : words)[language];
  // Codes are letters, digits and dashes: nothing to escape but the ampersand.
  const href = `${serviceUrl}/lapor?${query}`.replaceAll('&', '&amp;');
  const html = `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>${word}</title><style>${STYLE}</style><p><a href="${href}" target="_blank" rel="noreferrer">${word}</a></p></html>`;
  return new Response(html, {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy': contentSecurityPolicy({
        'default-src': [],
        'style-src': [`'sha256-${STYLE_HASH}'`],
        'base-uri': [],
        'form-action': [],
        'frame-ancestors': ['http:', 'https:'],
      }),
    },
  });
}
