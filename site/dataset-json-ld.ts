import type { Instance } from '../api-client/contract/public/instance.ts';
import type { Manifest } from '../api-client/contract/public/manifest.ts';
import { localDay } from './local-day.ts';
import { href, publicationHref } from './url.ts';

type Parts = { instance: Instance; manifest: Manifest; files: Manifest['files'] };

/** schema.org description of the open data, safe to stand in a script element. */
export function datasetJsonLd(
  { instance, manifest, files }: Parts,
  absolute: (path: string) => string,
): string {
  return JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: `Aduan selesai ${instance.regencyName}`,
    description: `Aduan warga ${instance.regencyName} yang sudah selesai dan diterbitkan, satu baris per aduan.`,
    url: absolute(href('data.html')),
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
