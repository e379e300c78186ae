import { createHash } from 'node:crypto';
import type { Language } from '../../api-client/contract/primitives.ts';
import { contentSecurityPolicy } from '../http/security-headers.ts';
import type { Server } from '../server.ts';

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const STYLE =
  'html,body{height:100%;margin:0;color-scheme:light dark}iframe{display:block;width:100%;height:100%;border:0}';
const STYLE_HASH = hashOf(STYLE);

/**
 * The card of an agency: how much it solved, and its latest pair of photos. All of it is a page of the public site, made of
 * published files; this one only stands around it, so that a host page has one origin of ours to allow, and hands on its word
 * that it is there. Nothing can be typed here and nothing is private: anybody may frame it. On our own page it is the card itself.
 */
export function cardPage(
  server: Server,
  topLevel: boolean,
  agencyCode: string | undefined,
  language: Language,
): Response {
  const { site } = server.addresses;
  const inLanguage = language === 'id' ? '' : `/${language}`;
  const card = `${site}${inLanguage}/sematkan/kartu${agencyCode ? `/${agencyCode}` : ''}.html`;
  if (topLevel) return new Response(null, { status: 302, headers: { location: card } });
  const script = `onmessage=({origin})=>{if(origin===${JSON.stringify(new URL(site).origin)})parent.postMessage({titikTerang:1,type:'ready'},'*')}`;
  // A code is letters, digits and dashes, an address of ours has no quotes: nothing to escape.
  const html = `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>Aduan selesai</title><style>${STYLE}</style><script>${script}</script><iframe src="${card}" title="Aduan selesai"></iframe></html>`;
  return new Response(html, {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-cache',
      'content-security-policy': contentSecurityPolicy({
        'default-src': [],
        'script-src': [hashOf(script)],
        'style-src': [STYLE_HASH],
        'frame-src': [site],
        'base-uri': [],
        'form-action': [],
        'frame-ancestors': ['http:', 'https:'],
      }),
    },
  });
}
