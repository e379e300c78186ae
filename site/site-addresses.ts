import { caseMonths, monthPages } from './case-months.ts';
import { siteLanguages } from './in-language.ts';
import type { Publication } from './load-publication.ts';
import type { Address } from './site-map.ts';
import { pageHref } from './url.ts';
import { villageBoards } from './village-boards.ts';

const PAGES = [
  '',
  'peta.html',
  'aduan.html',
  'statistik.html',
  'data.html',
  'metodologi.html',
  'privasi.html',
  'pasang.html',
];

/**
 * Every page worth finding, in every language, with days and never with minutes. The cases come first and the latest solved of them last,
 * so that of a site map in parts one more case changes the last.
 */
export async function siteAddresses(all: Publication, site: URL | undefined): Promise<Address[]> {
  const { agencies, cases, regions } = all;
  const months = caseMonths(cases).flatMap(monthPages);
  const entries: [path: string, day?: string][] = [
    ...cases
      .toReversed()
      .map(({ publicId, publishedOn }): [string, string] => [`aduan/${publicId}.html`, publishedOn]),
    ...PAGES.map((path): [string] => [path]),
    ...months.map(({ slug }): [string] => [`aduan/bulan/${slug}.html`]),
    ...[...agencies.keys()]
      .filter((code) => cases.some(({ agencyCode }) => agencyCode === code))
      .map((code): [string] => [`opd/${code}.html`]),
    ...[...regions.values()]
      .filter(({ code }) => cases.some(({ districtCode }) => districtCode === code))
      .map(({ code }): [string] => [`kecamatan/${code}.html`]),
    ...villageBoards(all).map(({ village }): [string] => [`desa/${village.code}.html`]),
  ];
  const languages = await siteLanguages();
  const origin = site?.origin ?? '';
  return entries.flatMap(([path, day]) =>
    languages.map((language): Address => {
      const url = `${origin}${pageHref(language, path)}`;
      return day ? { url, day } : { url };
    }),
  );
}
