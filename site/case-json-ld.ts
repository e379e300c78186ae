import type { PublicCase } from '../api-client/contract/public/public-case.ts';
import type { CaseNames } from './case-names.ts';

/** schema.org description of one case page, safe to stand in a script element. */
export function caseJsonLd(
  record: PublicCase,
  names: CaseNames,
  url: string,
  image: string | undefined,
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
    articleBody: `${record.summary} ${record.outcome}`,
    image,
    contentLocation: {
      '@type': 'Place',
      name: names.village ?? names.district,
      geo: point ? { '@type': 'GeoCoordinates', ...point } : undefined,
    },
  }).replaceAll('<', '\\u003c');
}
