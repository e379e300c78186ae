import type { PublicCase } from '../../api-client/contract/public/public-case.ts';
import { caseNames } from '../case-names.ts';
import { compareText } from '../compare-text.ts';
import type { Publication, Reference } from '../load-publication.ts';
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
      description: hint.id || null,
      metadata: false,
      type: 'batch',
      keywords: null,
      group: null,
    }));
}

/** `name` without `.json`. */
export type RequestPage = { name: string; cases: PublicCase[] };

/**
 * Published cases newest first: the newest in `requests.json`, and all of them by the month they were published in,
 * `requests-2026-03.json` and, where they are too many for one, `requests-2026-03-2.json` and so on. One more case changes the files of
 * its month, however many there were before.
 */
export function requestPages(cases: readonly PublicCase[]): RequestPage[] {
  const newest = [...cases].sort(
    (a, b) => compareText(b.publishedOn, a.publishedOn) || compareText(a.publicId, b.publicId),
  );
  const months = Map.groupBy(newest, ({ publishedOn }) => publishedOn.slice(0, 7));
  const ofMonth = ([month, own]: [string, PublicCase[]]) =>
    Array.from({ length: Math.ceil(own.length / PAGE_SIZE) }, (_, index) => ({
      name: `requests-${month}${index === 0 ? '' : `-${index + 1}`}`,
      cases: own.slice(index * PAGE_SIZE, (index + 1) * PAGE_SIZE),
    }));
  return [{ name: 'requests', cases: newest.slice(0, PAGE_SIZE) }, ...[...months].flatMap(ofMonth)];
}

/** One case as a service request. Days at midnight UTC: nothing published tells a minute; no requestor, whatever others do. */
export function requestOf(record: PublicCase, publication: Reference, site: URL): object {
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
