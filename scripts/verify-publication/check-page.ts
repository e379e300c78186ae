import { createHash } from 'node:crypto';
import { findSpans } from '../../server/disclosure/text/find-spans.ts';
import type { Findings } from './finding.ts';
import { foreignInCss, foreignOrigin } from './foreign-addresses.ts';

/** A `link` of these kinds is a statement; any other is loaded. */
const STATEMENTS = new Set(['canonical', 'alternate', 'license', 'author', 'next', 'prev', 'me', 'help']);
const DATA_TYPES = new Set(['application/json', 'application/ld+json']);
/** In the words of a page only these are looked for: our own pages show codes, dates, links and coordinates. */
const PERSONAL = new Set(['phone', 'nik', 'email', 'bank_account']);

/** One page or drawing of a built site: no comment, nothing inline, nothing loaded from elsewhere, no identifier in its words. */
export function checkPage(
  path: string,
  page: Document,
  text: string,
  own: string | null,
  findings: Findings,
  offices: ReadonlySet<string> = new Set(),
): void {
  if (text.includes('<!--')) findings.error(path, 'holds a comment.');
  for (const script of page.querySelectorAll('script:not([src])')) {
    if (!DATA_TYPES.has(script.getAttribute('type') ?? '') && !isNamed(page, 'script-src', script))
      findings.error(path, 'holds an inline script.');
  }
  for (const style of path.endsWith('.html') ? page.querySelectorAll('style') : [])
    if (!isNamed(page, 'style-src', style)) findings.error(path, 'holds an inline style.');
  for (const element of page.querySelectorAll('*')) {
    for (const { name, value } of element.attributes) {
      if (name.startsWith('on')) findings.error(path, `holds an inline script (${name}).`);
      if (name === 'style' && path.endsWith('.html'))
        findings.error(path, 'holds an inline style attribute.');
      if (/^\s*javascript:/i.test(value)) findings.error(path, `holds an inline script (${name}).`);
    }
    for (const address of loadedBy(element)) {
      const origin = foreignOrigin(address, own);
      if (origin) findings.error(path, `loads <${element.localName}> from ${origin}.`);
    }
  }
  for (const origin of foreignInCss(text, own)) findings.error(path, `loads from ${origin} by a style.`);
  if (path.endsWith('.html')) checkWords(path, page, findings, offices);
}

/** What the page's own policy, the second element of its head, allows by a hash (decision 36). */
function isNamed(page: Document, directive: string, { textContent }: Element): boolean {
  const policy = page.head.children[1];
  if (policy?.getAttribute('http-equiv') !== 'Content-Security-Policy') return false;
  const sources = (policy.getAttribute('content') ?? '')
    .split('; ')
    .find((each) => each.startsWith(directive));
  const hash = createHash('sha256')
    .update(textContent ?? '')
    .digest('base64');
  return sources?.split(' ').includes(`'sha256-${hash}'`) ?? false;
}

function loadedBy(element: Element): string[] {
  const value = (name: string) => element.getAttribute(name) ?? [];
  const kinds = (element.getAttribute('rel') ?? '').toLowerCase().split(/\s+/);
  const sets = [value('srcset'), value('imagesrcset')].flat().flatMap((set) => set.split(/,\s+/));
  const linked = element.localName === 'link' && !kinds.some((kind) => STATEMENTS.has(kind));
  const drawn = ['use', 'image', 'feimage', 'base'].includes(element.localName.toLowerCase());
  const refresh = /url=["']?([^"']+)/i.exec(element.getAttribute('content') ?? '');
  return [
    ...[value('src'), value('poster'), value('background'), value('ping')].flat(),
    ...(element.localName === 'object' ? [value('data')].flat() : []),
    ...(linked || drawn ? [value('href'), value('xlink:href')].flat() : []),
    ...(element.hasAttribute('http-equiv') ? (refresh?.[1] ?? []) : []),
    ...sets.flatMap((part) => part.trim().split(/\s+/)[0] || []),
  ];
}

/** Block by block, so that figures of neighbouring cells do not run together into a number. */
function checkWords(path: string, page: Document, findings: Findings, offices: ReadonlySet<string>): void {
  const walker = page.createTreeWalker(page.body, 4);
  const found = new Set<string>();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentElement?.closest('script, code, pre')) continue;
    // The regency's own lines and addresses, as its settings name them, belong to nobody.
    if (offices.has(node.nodeValue?.trim() ?? '')) continue;
    for (const { type } of findSpans(node.nodeValue ?? '')) if (PERSONAL.has(type)) found.add(type);
  }
  for (const type of found) findings.error(path, `may point to a person in its words (${type}).`);
}
