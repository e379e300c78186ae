import type { PublicCase } from '../../api-client/contract/public/public-case.ts';
import { caseNames } from '../case-names.ts';
import { compareText } from '../compare-text.ts';
import type { Publication } from '../load-publication.ts';
import { caseHref, publicationHref } from '../url.ts';

/** GeoReport v2 allows no more in one answer. */
export const PAGE_SIZE = 1000;

/** The list of services: categories as GeoReport v2 names them. Nothing is filed here, so none has attributes. */
export function services({ categories }: Publication): object[] {
  return [...categories.values()]
    .filter(({ kind }) => kind === undefined)
    .map(({ code, name, hint }) => ({
      service_code: code,
      service_name: name.id,
      description: hint || null,
      metadata: false,
      type: 'batch',
      keywords: null,
      group: null,
    }));
}

/** Published cases newest first, in pages: the first is `requests.json`, the others `requests-2.json` and so on. */
export function requestPages(publication: Publication, site: URL): object[][] {
  const newest = [...publication.cases].sort(
    (a, b) => compareText(b.publishedOn, a.publishedOn) || compareText(a.publicId, b.publicId),
  );
  const requests = newest.map((record) => requestOf(record, publication, site));
  const pages = Math.max(1, Math.ceil(requests.length / PAGE_SIZE));
  return Array.from({ length: pages }, (_, index) =>
    requests.slice(index * PAGE_SIZE, (index + 1) * PAGE_SIZE),
  );
}

/** One case as a service request. Days at midnight UTC: nothing published tells a minute; no requestor, whatever others do. */
function requestOf(record: PublicCase, publication: Publication, site: URL): object {
  const names = caseNames(publication, record);
  const absolute = (path: string) => new URL(path, site).href;
  const photo = record.photos.find(({ kind }) => kind === 'after');
  const { point } = record.place;
  const village = record.villageCode === null ? null : publication.regions.get(record.villageCode)?.name;
  const district = publication.regions.get(record.districtCode)?.name;
  return {
    service_request_id: record.publicId,
    status: 'closed',
    status_notes: record.outcome,
    service_name: names.category,
    service_code: record.categoryCode,
    description: record.summary,
    agency_responsible: names.agency,
    service_notice: absolute(caseHref(record.publicId)),
    requested_datetime: day(record.receivedOn),
    updated_datetime: day(record.resolvedOn),
    expected_datetime: null,
    address: [village, district].filter(Boolean).join(', ') || null,
    address_id: null,
    zipcode: null,
    lat: point?.latitude ?? null,
    long: point?.longitude ?? null,
    media_url: photo ? absolute(publicationHref(`photos/${photo.photoId}-480.jpg`)) : null,
  };
}

/** A month that hides its day is told as its first. */
function day(date: string): string {
  return `${date.length === 7 ? `${date}-01` : date}T00:00:00Z`;
}
