import type { Instance } from '../api-client/contract/public/instance.ts';
import type { Manifest } from '../api-client/contract/public/manifest.ts';
import { localDay } from './local-day.ts';
import type { Texts } from './text/texts.ts';
import { publicationHref } from './url.ts';

type Parts = {
  /** The page's words; the data themselves are Indonesian. */
  data: Texts['data'];
  instance: Instance;
  manifest: Manifest;
  files: Manifest['files'];
  /** The page in its own language. */
  url: string;
};

/** schema.org description of the open data, safe to stand in a script element. */
export function datasetJsonLd(
  { data, instance, manifest, files, url }: Parts,
  absolute: (path: string) => string,
): string {
  return JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: data.datasetName(instance.regencyName),
    description: data.datasetDescription(instance.regencyName),
    url,
    inLanguage: 'id',
    license: 'https://creativecommons.org/licenses/by/4.0/',
    creator: { '@type': 'GovernmentOrganization', name: instance.regencyName },
    dateModified: localDay(manifest.generatedFor, instance.timeZone),
    distribution: files.map(({ path, bytes }) => ({
      '@type': 'DataDownload',
      contentUrl: absolute(publicationHref(path)),
      encodingFormat: path.endsWith('.csv') ? 'text/csv' : 'application/geo+json',
      contentSize: `${bytes} B`,
    })),
  }).replaceAll('<', '\\u003c');
}
