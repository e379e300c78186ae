import type { PublicCase } from '../../api-client/contract/public/public-case.ts';
import { midnight } from '../casework/deadlines/midnight.ts';
import type { Server } from '../server.ts';
import type { Answer } from './write-answer.ts';

const MONTH_ONLY = 'Only the month of this request is public; its dates name the first day.';

/**
 * A published case as a service request. Zone: published: it is made of the public record alone, so every date is a midnight of the
 * regency's own time, the place as precise as the record, and nobody is named.
 */
export function requestOfCase(server: Pick<Server, 'reference' | 'addresses'>, record: PublicCase): Answer {
  const { reference, addresses } = server;
  const { timeZone } = reference.instance;
  const { point } = record.place;
  const photo = record.photos.find(({ kind }) => kind === 'after') ?? record.photos[0];
  const byMonth = record.receivedOn.length === 7;
  return {
    service_request_id: record.publicId,
    status: 'closed',
    status_notes: record.outcome,
    service_name: reference.category(record.categoryCode)?.name.id ?? record.categoryCode,
    service_code: record.categoryCode,
    description: record.summary,
    agency_responsible: reference.agency(record.agencyCode)?.name ?? record.agencyCode,
    service_notice: byMonth ? MONTH_ONLY : null,
    requested_datetime: midnight(record.receivedOn, timeZone),
    updated_datetime: midnight(record.resolvedOn, timeZone),
    expected_datetime: null,
    address: addressOf(reference, record),
    address_id: record.villageCode ?? record.districtCode,
    zipcode: null,
    lat: point?.latitude ?? null,
    long: point?.longitude ?? null,
    media_url: photo ? `${addresses.site}/publikasi/photos/${photo.photoId}-1280.webp` : null,
  };
}

function addressOf(reference: Server['reference'], record: PublicCase): string {
  const names = [record.villageCode, record.districtCode, reference.instance.regencyCode].flatMap((code) => {
    const region = code === null ? undefined : reference.region(code);
    return region ? [region.name] : [];
  });
  return names.join(', ');
}
