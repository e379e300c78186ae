import type { SnapshotRecord } from '../../../api-client/contract/public/snapshot.ts';
import type { MeasuredFile } from './data-package.ts';

const AUTHORITY = 'http://publications.europa.eu/resource/authority';
const IANA = 'https://www.iana.org/assignments/media-types';

const context = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  spdx: 'http://spdx.org/rdf/terms#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

const mediaTypes: Record<string, string> = {
  csv: 'text/csv',
  json: 'application/json',
  geojson: 'application/geo+json',
  parquet: 'application/vnd.apache.parquet',
};

/**
 * `dcat.jsonld` of a snapshot: one dcat:Dataset after DCAT-AP 3, a distribution for each file with its size and checksum; since format 2 its
 * words stand in Indonesian and English.
 */
export function dcatOf(
  { format, instance, snapshot, takenOn, statistics }: SnapshotRecord,
  files: readonly MeasuredFile[],
): string {
  const site = instance.siteUrl.replace(/\/$/, '');
  const folder = `${site}/publikasi/data/${takenOn}`;
  const { from, to } = statistics.period as { from: string; to: string };
  const day = (value: string) => ({ '@value': value, '@type': 'xsd:date' });
  const told = (id: string, en: string) =>
    format === 1 ? inLanguage('id', [id])[0] : [...inLanguage('id', [id]), ...inLanguage('en', [en])];
  const dataset = {
    '@context': context,
    '@id': `${site}/data/${takenOn}.html`,
    '@type': 'dcat:Dataset',
    'dct:identifier': `${site}/data/${takenOn}.html`,
    'dct:title': told(
      `Aduan selesai ${instance.regencyName}, keadaan ${takenOn}`,
      `Solved complaints of ${instance.regencyName}, as of ${takenOn}`,
    ),
    'dct:description': told(
      'Aduan warga yang selesai dan diterbitkan, satu baris per aduan, dan statistik atas semua aduan.',
      'Citizens’ complaints that are solved and published, one row each, and statistics over all complaints.',
    ),
    'dct:issued': day(takenOn),
    'dct:modified': { '@value': snapshot, '@type': 'xsd:dateTime' },
    'dcat:version': takenOn,
    'dcat:inSeries': { '@id': `${site}/data.html`, '@type': 'dcat:DatasetSeries' },
    'dct:publisher': { '@type': 'foaf:Agent', 'foaf:name': instance.regencyName },
    'dct:license': { '@id': 'https://creativecommons.org/licenses/by/4.0/' },
    'dct:accessRights': { '@id': `${AUTHORITY}/access-right/PUBLIC` },
    'dct:accrualPeriodicity': { '@id': `${AUTHORITY}/frequency/MONTHLY` },
    'dct:language': { '@id': `${AUTHORITY}/language/IND` },
    'dcat:theme': { '@id': `${AUTHORITY}/data-theme/GOVE` },
    'dcat:keyword': [
      ...inLanguage('id', ['aduan', 'pelayanan publik', 'statistik']),
      ...(format === 1 ? [] : inLanguage('en', ['complaints', 'public services', 'statistics'])),
    ],
    'dct:temporal': { '@type': 'dct:PeriodOfTime', 'dcat:startDate': day(from), 'dcat:endDate': day(to) },
    'dcat:landingPage': { '@id': `${site}/data/${takenOn}.html` },
    'dcat:distribution': files.map(({ name, bytes, sha256 }) => ({
      '@id': `${folder}/${name}`,
      '@type': 'dcat:Distribution',
      'dct:title': name,
      ...(name.startsWith('codebook.') && { 'dct:language': { '@id': `${AUTHORITY}/language/ENG` } }),
      'dcat:accessURL': { '@id': `${folder}/${name}` },
      'dcat:downloadURL': { '@id': `${folder}/${name}` },
      'dcat:mediaType': { '@id': `${IANA}/${mediaTypes[name.split('.').at(-1) ?? ''] ?? 'text/plain'}` },
      'dcat:byteSize': { '@value': String(bytes), '@type': 'xsd:nonNegativeInteger' },
      'dct:license': { '@id': 'https://creativecommons.org/licenses/by/4.0/' },
      'spdx:checksum': {
        '@type': 'spdx:Checksum',
        'spdx:algorithm': { '@id': 'spdx:checksumAlgorithm_sha256' },
        'spdx:checksumValue': { '@value': sha256, '@type': 'xsd:hexBinary' },
      },
    })),
  };
  return `${JSON.stringify(dataset, null, 1)}\n`;
}

const inLanguage = (language: 'id' | 'en', words: readonly string[]) =>
  words.map((word) => ({ '@value': word, '@language': language }));
