import type { PublicCase } from '../api-client/contract/public/public-case.ts';
import type { CaseNames } from './case-names.ts';
import { CARD_HEIGHT, CARD_WIDTH } from './share/card-size.ts';

/** schema.org description of one case page, safe to stand in a script element. */
export function caseJsonLd(
  record: PublicCase,
  names: CaseNames,
  { url, image, json, publisher }: { url: string; image: string; json: string; publisher: string },
): string {
  const { point } = record.place;
  return JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: names.title,
    url,
    inLanguage: 'id',
    datePublished: record.publishedOn,
    author: { '@type': 'GovernmentOrganization', name: names.agency },
    publisher: { '@type': 'GovernmentOrganization', name: publisher },
    identifier: record.publicId,
    isAccessibleForFree: true,
    license: 'https://creativecommons.org/licenses/by/4.0/',
    about: names.category,
    abstract: record.summary,
    articleBody: `${record.summary} ${record.outcome}`,
    image: { '@type': 'ImageObject', url: image, width: CARD_WIDTH, height: CARD_HEIGHT },
    encoding: { '@type': 'MediaObject', encodingFormat: 'application/json', contentUrl: json },
    contentLocation: {
      '@type': 'Place',
      name: names.village ?? `Kecamatan ${names.district}`,
      containedInPlace: names.village
        ? { '@type': 'AdministrativeArea', name: `Kecamatan ${names.district}` }
        : undefined,
      geo: point ? { '@type': 'GeoCoordinates', ...point } : undefined,
    },
  }).replaceAll('<', '\\u003c');
}
