import type { PublicCase } from '../api-client/contract/public/public-case.ts';
import { caseNames } from './case-names.ts';
import { formatHours } from './format.ts';
import type { Publication } from './load-publication.ts';
import { CARD_HEIGHT, CARD_WIDTH } from './share/card-size.ts';
import { shareText } from './text/share-id.ts';
import { caseHref, href } from './url.ts';

/**
 * What an editor of an agency's site or a newsroom gets for an address of ours (oembed.com, version 1.0). A plain host
 * answers no query, so each address has a file of its own, named by the page's discovery link.
 */
export type OembedFile = { slug: string; body: Record<string, string | number> };

const MAP_WIDTH = 800;
const MAP_HEIGHT = 640;
const DAY_SECONDS = 86_400;

/** @param site the origin of the site, for absolute addresses */
export function oembedFiles(publication: Publication, site: URL): OembedFile[] {
  const { agencies, cases, instance, regions } = publication;
  const solvedBy = new Set(cases.map(({ agencyCode }) => agencyCode));
  const solvedIn = new Set(cases.map(({ districtCode }) => districtCode));
  const about = `${shareText.mapOf} ${instance.regencyName}`;
  return [
    mapFile(publication, site, { slug: 'peta', title: about, search: '' }),
    ...[...agencies.values()]
      .filter(({ code }) => solvedBy.has(code))
      .map(({ code, name }) =>
        mapFile(publication, site, {
          slug: `peta/opd/${code}`,
          title: `${about}: ${name}`,
          search: `?opd=${code}`,
        }),
      ),
    ...[...regions.values()]
      .filter(({ code }) => solvedIn.has(code))
      .map(({ code, name }) =>
        mapFile(publication, site, {
          slug: `peta/kecamatan/${code}`,
          title: `${about}: Kecamatan ${name}`,
          search: `?kecamatan=${code}`,
        }),
      ),
    ...cases.map((record) => caseFile(publication, site, record)),
  ];
}

function mapFile(
  publication: Publication,
  site: URL,
  { slug, title, search }: { slug: string; title: string; search: string },
): OembedFile {
  const address = new URL(`${href('sematkan/peta.html')}${search}`, site).href;
  const html =
    `<iframe src="${escapeHtml(address)}" title="${escapeHtml(title)}" width="${MAP_WIDTH}" height="${MAP_HEIGHT}" ` +
    'loading="lazy" referrerpolicy="no-referrer" allow="geolocation" style="border:0;max-width:100%"></iframe>';
  return {
    slug,
    body: { ...common(publication, site), type: 'rich', title, html, width: MAP_WIDTH, height: MAP_HEIGHT },
  };
}

/** A picture: editors that drop frames of strangers still show it, with a link to the page. */
function caseFile(publication: Publication, site: URL, record: PublicCase): OembedFile {
  const names = caseNames(publication, record);
  return {
    slug: `aduan/${record.publicId}`,
    body: {
      ...common(publication, site),
      type: 'photo',
      title: `${names.title}. ${shareText.solvedBy(formatHours(record.resolutionHours), names.agency)}`,
      url: new URL(href(`kartu/aduan/${record.publicId}.jpg`), site).href,
      width: CARD_WIDTH,
      height: CARD_HEIGHT,
      web_page: new URL(caseHref(record.publicId), site).href,
    },
  };
}

function common({ instance }: Publication, site: URL): Record<string, string | number> {
  return {
    version: '1.0',
    provider_name: `${instance.name} ${instance.regencyName}`,
    provider_url: new URL(href(''), site).href,
    cache_age: DAY_SECONDS,
  };
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
