import { Feed } from 'feed';
import type { Language } from '../../api-client/contract/primitives.ts';
import type { Revisions } from '../../api-client/contract/public/snapshot.ts';
import type { Publication } from '../load-publication.ts';
import { textsOf } from '../text/texts.ts';
import { feedHref, pageHref } from '../url.ts';
import { atomText } from './atom-text.ts';
import { revisionAnchor } from './revision-anchor.ts';

/** Readers ask often; older ones stand in revisi.json. */
const MOST = 50;

/** The Atom document (RFC 4287) of new snapshots and revisions, newest first; days at midnight UTC. */
export function revisionFeed(
  { instance, manifest }: Publication,
  { snapshots, revisions }: Revisions,
  site: URL,
  language: Language,
): string {
  const { data } = textsOf(language);
  const address = (path: string) => new URL(path, site).href;
  const page = address(pageHref(language, 'data.html'));
  const entries = [
    ...snapshots.map(({ on, rows, sha256 }) => ({
      on,
      id: address(pageHref(language, `data/${on}.html`)),
      title: data.snapshotTitle(on),
      text: `${data.snapshotLead(on, rows)} SHA-256 ${sha256}.`,
    })),
    ...revisions.map(({ on, kind, reason, count }, index) => ({
      on,
      id: `${page}#${revisionAnchor(revisions, index)}`,
      title: data.revisionTitle(kind, count),
      text: reason,
    })),
  ]
    .sort((a, b) => (a.on === b.on ? 0 : a.on < b.on ? 1 : -1))
    .slice(0, MOST);
  const self = address(feedHref(language, 'revisi'));
  const feed = new Feed({
    id: self,
    title: data.revisionFeed(instance.regencyName),
    link: page,
    language,
    updated: midnight(entries[0]?.on ?? manifest.generatedFor.slice(0, 10)),
    generator: false,
    feedLinks: { atom: self },
    author: { name: instance.name },
    copyright: 'CC BY 4.0',
  });
  for (const { on, id, title, text } of entries)
    feed.addItem({ id, link: id, title, date: midnight(on), description: text });
  return atomText(feed, language);
}

const midnight = (day: string) => new Date(`${day}T00:00:00.000Z`);
