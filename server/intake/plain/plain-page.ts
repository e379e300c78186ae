import { html, raw } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import type { Language } from '../../../api-client/contract/primitives.ts';
import { contentSecurityPolicy } from '../../http/security-headers.ts';
import type { Reference } from '../../reference.ts';
import { style, styleHash } from './plain-style.ts';
import { plainText } from './text/plain-text.ts';

export type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

export interface PlainPage {
  title: string;
  language: Language;
  body: Html;
  status?: 200 | 201 | 422 | 503;
  /** Goes back to the empty tracker after so many seconds. */
  closesAfter?: number;
  /** Holds something of a complaint: kept nowhere. An empty form may be shown again by the Back button, key and all. */
  secret: boolean;
}

/** The query that keeps language and agency from page to page. */
export const queryOf = ({ language, agency }: { language: Language; agency: string }): string =>
  new URLSearchParams({ lang: language, ...(agency ? { agency } : {}) }).toString();

/** A whole page of ours that runs no script, on our own top-level origin only; everything put in is escaped. */
export async function plainPage(reference: Reference, agency: string, page: PlainPage): Promise<Response> {
  const words = plainText(page.language).form;
  const query = queryOf({ language: page.language, agency });
  const owner = reference.agency(agency)?.name ?? reference.instance.regencyName;
  const document = html`<!doctype html>
<html lang="${page.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<title>${page.title}</title>
<style>${raw(style)}</style>
</head>
<body>
<header>
<p>${owner}</p>
<nav aria-label="${words.form} / ${words.track}"><a href="/lapor/biasa?${query}">${words.form}</a><a href="/lacak/biasa?${query}">${words.track}</a></nav>
</header>
<main>${page.body}</main>
</body>
</html>
`;
  return new Response(String(await document), {
    status: page.status ?? 200,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': page.secret ? 'no-store' : 'private, no-cache',
      'content-security-policy': contentSecurityPolicy({
        'default-src': [],
        'style-src': [styleHash],
        'base-uri': [],
        'form-action': ["'self'"],
        'frame-ancestors': [],
      }),
      ...(page.closesAfter ? { refresh: `${page.closesAfter}; url=/lacak/biasa?${query}` } : {}),
    },
  });
}
