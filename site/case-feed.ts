import { Feed } from 'feed';
import type { Language } from '../api-client/contract/primitives.ts';
import type { PublicCase } from '../api-client/contract/public/public-case.ts';
import { caseNames } from './case-names.ts';
import { compareText } from './compare-text.ts';
import { atomText } from './data/atom-text.ts';
import type { Publication, Reference } from './load-publication.ts';
import { casePath, feedHref, pageHref } from './url.ts';
import { wordsOf } from './words.ts';

/** Readers ask often; older cases stand on the pages of their months. */
const MOST = 50;

/** What followers of the whole regency, of one agency or of one district get. */
export type CaseFeed = {
  language: Language;
  /** Address below `umpan/`, without its language and its ending. */
  slug: string;
  title: string;
  /** The day of its last change. */
  updated: string;
  /** The last published first; as many as a feed holds. */
  cases: readonly PublicCase[];
};

/** All feeds of a publication in a language: everything, then one for each agency and each district that has a case. */
export function caseFeeds(
  { agencies, cases, instance, manifest, regions }: Publication,
  language: Language,
): CaseFeed[] {
  const { lists } = wordsOf(language).text;
  const feed = (slug: string, title: string, own: readonly PublicCase[]): CaseFeed => {
    const latest = [...own].sort((a, b) => compareText(b.publishedOn, a.publishedOn)).slice(0, MOST);
    return {
      language,
      slug,
      title,
      updated: latest[0]?.publishedOn ?? manifest.generatedFor.slice(0, 10),
      cases: latest,
    };
  };
  return [
    feed('aduan', lists.feedOf(instance.regencyName), cases),
    ...groups(cases, ({ agencyCode }) => agencyCode).map(([code, own]) =>
      feed(`opd/${code}`, lists.feedOf(agencies.get(code)?.name ?? code), own),
    ),
    ...groups(cases, ({ districtCode }) => districtCode).map(([code, own]) =>
      feed(`kecamatan/${code}`, lists.feedOf(lists.district(regions.get(code)?.name ?? code)), own),
    ),
  ];
}

/** The Atom document (RFC 4287) of one feed. Times are days at midnight UTC: nothing published tells a minute. */
export function atomOf(
  { language, slug, title, updated, cases }: CaseFeed,
  reference: Reference,
  site: URL,
): string {
  const { instance } = reference;
  const { format, text } = wordsOf(language);
  const address = (path: string) => new URL(path, site).href;
  const self = address(feedHref(language, slug));
  const feed = new Feed({
    id: self,
    title,
    link: address(pageHref(language, 'aduan.html')),
    language,
    updated: day(updated),
    generator: false,
    feedLinks: { atom: self },
    author: { name: instance.name },
    copyright: 'CC BY 4.0',
  });
  for (const record of cases) {
    const names = caseNames(reference, record, language);
    const link = address(pageHref(language, casePath(record.publicId)));
    feed.addItem({
      id: link,
      link,
      title: names.title,
      date: day(record.publishedOn),
      description: text.lists.feedEntry(record.outcome, format.hours(record.resolutionHours), names.agency),
      category: [{ name: names.category, term: record.categoryCode }],
    });
  }
  return atomText(feed, language);
}

function groups(
  cases: readonly PublicCase[],
  keyOf: (record: PublicCase) => string,
): [key: string, cases: PublicCase[]][] {
  return Object.entries(Object.groupBy(cases, keyOf))
    .map(([key, own]): [string, PublicCase[]] => [key, own ?? []])
    .sort(([a], [b]) => compareText(a, b));
}

function day(date: string): Date {
  return new Date(`${date}T00:00:00.000Z`);
}
