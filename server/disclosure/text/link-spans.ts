import { alternatives } from './alternatives.ts';
import type { Normalised } from './normalise.ts';
import type { Finding } from './span.ts';

const topDomain = alternatives(`
  com | co\\.id | go\\.id | or\\.id | ac\\.id | sch\\.id | web\\.id | my\\.id | desa\\.id | biz\\.id | net
  org | info | id | xyz | site | online | store | shop | app | dev | page | link | top | club | blog | biz
  tv | io
`);
// Endings that are also Indonesian words or syllables count only before a path.
const shortDomain = 'me|ly|gl|to|in|my|be|co|gg|us|cc|ee|ai|st|cx|sh|la';
const site = alternatives(`
  facebook | fb | instagram | tiktok | youtube | youtu | twitter | wa | t | bit | linktr | shopee
  tokopedia | lynk | s | maps | goo
`);
const path = '[^\\s<>"]{1,2048}';
const label = '[a-z0-9-]{1,63}';
const fresh = '(?<![\\w@.-])';
const octet = '(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)';
const spelledDot = '(?:\\[\\s?(?:\\.|dot|titik)\\s?\\]|\\(\\s?(?:\\.|dot|titik)\\s?\\))';

const links = new RegExp(
  [
    `\\b(?:https?|hxxps?|ftp)\\s{0,2}[:;]\\s{0,2}/{1,2}\\s{0,2}${path}`,
    `\\bwww\\s?\\.\\s?${path}`,
    `\\bwww[\\s.]{1,3}[a-z0-9-]{2,63}[\\s.]{1,3}${topDomain}\\b`,
    `${fresh}[a-z0-9-]{2,63}\\s?${spelledDot}\\s?(?:${topDomain}|${shortDomain})\\b(?:/${path})?`,
    `(?<![\\d.,])(?:${octet}\\.){3}${octet}(?:(?::\\d{2,5})?/(?=[a-z])${path}|:\\d{2,5}\\b)`,
    `${fresh}${label}(?:\\.${label}){0,4}\\.${topDomain}(?![\\w-]|\\.[a-z0-9])(?:[/?#:](?:${path})?)?`,
    `${fresh}${label}(?:\\.${label}){0,3}\\s?\\.\\s?(?:${shortDomain})\\s?/\\s?${path}`,
    `\\b${site}\\s(?:titik|dot)\\s(?:com|id|co|me|be|ly|ee|gl)\\b(?:\\s(?:garis miring|slash|/)\\s[\\w.]{1,64})?`,
  ].join('|'),
  'g',
);

/** Web addresses and shortened links, plain or spelled out. */
export function findLinks({ lower }: Normalised): Finding[] {
  return [...lower.matchAll(links)].map((match) => {
    const address = match[0].replace(/[.,;:!?)\]}'"]{1,8}$/, '');
    return { start: match.index, end: match.index + address.length, type: 'link', reason: 'tautan' };
  });
}
