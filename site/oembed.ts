import type { Language } from '../api-client/contract/primitives.ts';
import type { PublicCase } from '../api-client/contract/public/public-case.ts';
import { caseNames } from './case-names.ts';
import type { Publication } from './load-publication.ts';
import { CARD_HEIGHT, CARD_WIDTH } from './share/card-size.ts';
import { cardSlug } from './share/card-slug.ts';
import { casePath, href, pageHref } from './url.ts';
import type { Words } from './words.ts';

/**
 * What an editor of an agency's site or a newsroom gets for an address of ours (oembed.com, version 1.0). A plain host
 * answers no query, so each address has a file of its own, named by the page's discovery link: below the code of its
 * language, as the page itself.
 */
export type OembedFile = { slug: string; body: Record<string, string | number> };

const MAP_WIDTH = 800;
const MAP_HEIGHT = 640;
const DAY_SECONDS = 86_400;

export type OembedAbout = {
  publication: Publication;
  /** The origin of the site, for absolute addresses. */
  site: URL;
  words: Words;
};

/** The map as a whole, of each agency and of each district that has a case. */
export function mapOembed(about: OembedAbout): OembedFile[] {
  const { publication, words } = about;
  const { agencies, cases, instance, regions } = publication;
  const { lists, share } = words.text;
  const solvedBy = new Set(cases.map(({ agencyCode }) => agencyCode));
  const solvedIn = new Set(cases.map(({ districtCode }) => districtCode));
  const part = (name: string) => share.mapOfPart(instance.regencyName, name);
  return [
    mapFile(about, { slug: 'peta', title: share.mapOf(instance.regencyName), search: '' }),
    ...[...agencies.values()]
      .filter(({ code }) => solvedBy.has(code))
      .map(({ code, name }) =>
        mapFile(about, { slug: `peta/opd/${code}`, title: part(name), search: `?opd=${code}` }),
      ),
    ...[...regions.values()]
      .filter(({ code }) => solvedIn.has(code))
      .map(({ code, name }) =>
        mapFile(about, {
          slug: `peta/kecamatan/${code}`,
          title: part(lists.district(name)),
          search: `?kecamatan=${code}`,
        }),
      ),
  ];
}

function mapFile(
  about: OembedAbout,
  { slug, title, search }: { slug: string; title: string; search: string },
): OembedFile {
  const { language } = about.words;
  const address = new URL(`${pageHref(language, 'sematkan/peta.html')}${search}`, about.site).href;
  const html =
    `<iframe src="${escapeHtml(address)}" title="${escapeHtml(title)}" width="${MAP_WIDTH}" height="${MAP_HEIGHT}" ` +
    'loading="lazy" referrerpolicy="no-referrer" allow="geolocation" style="border:0;max-width:100%"></iframe>';
  return {
    slug: inFolder(language, slug),
    body: { ...common(about), type: 'rich', title, html, width: MAP_WIDTH, height: MAP_HEIGHT },
  };
}

/** A picture: editors that drop frames of strangers still show it, with a link to the page. */
export function caseOembed(about: OembedAbout, record: PublicCase): OembedFile {
  const { publication, site, words } = about;
  const { format, language, text } = words;
  const names = caseNames(publication, record, language);
  const path = casePath(record.publicId);
  return {
    slug: inFolder(language, `aduan/${record.publicId}`),
    body: {
      ...common(about),
      type: 'photo',
      title: `${names.title}. ${text.share.solvedBy(format.hours(record.resolutionHours), names.agency)}`,
      url: new URL(href(`kartu/${cardSlug(language, `aduan/${record.publicId}`)}.jpg`), site).href,
      width: CARD_WIDTH,
      height: CARD_HEIGHT,
      web_page: new URL(pageHref(language, path), site).href,
    },
  };
}

function common({ publication: { instance }, site, words }: OembedAbout): Record<string, string | number> {
  return {
    version: '1.0',
    provider_name: `${instance.name} ${instance.regencyName}`,
    provider_url: new URL(pageHref(words.language, ''), site).href,
    cache_age: DAY_SECONDS,
  };
}

function inFolder(language: Language, slug: string): string {
  return language === 'id' ? slug : `${language}/${slug}`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
