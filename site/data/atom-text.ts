import type { Feed } from 'feed';
import type { Language } from '../../api-client/contract/primitives.ts';

/** The Atom document of a feed (RFC 4287) with the language of its words, which the library has no place for. */
export function atomText(feed: Feed, language: Language): string {
  return feed.atom1().replace('<feed ', `<feed xml:lang="${language}" `);
}
