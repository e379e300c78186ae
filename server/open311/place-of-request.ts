import type { ComplaintPlace } from '../../api-client/contract/intake/complaint.ts';
import { limits } from '../../api-client/contract/limits.ts';
import type { Reference } from '../reference.ts';
import { villageNamedIn } from '../regions/village-named-in.ts';
import { Open311Failure } from './open311-failure.ts';
import type { SentForm } from './read-form.ts';

/**
 * Where a request is: `lat` and `long`, or `address_id` (the code of a village), or an `address_string` that names a village and, where
 * several have that name, its district. The address itself stays with verification. Throws `Open311Failure` 400.
 */
export function placeOfRequest(reference: Reference, form: SentForm): ComplaintPlace {
  const [latitude, longitude] = [form.value('lat'), form.value('long')];
  const address = form.value('address_string');
  const common = {
    pointSource: null,
    accuracy: null,
    landmark: address?.slice(0, limits.landmarkMaximum) ?? null,
    atHome: false,
  };
  if (latitude !== undefined || longitude !== undefined) {
    const point = { latitude: degrees(latitude, 90, 'lat'), longitude: degrees(longitude, 180, 'long') };
    return { ...common, point, pointSource: 'map', villageCode: null };
  }
  const code = form.value('address_id') ?? villageNamedIn(reference.regions, address ?? '');
  if (code === undefined || reference.region(code)?.level !== 'village') {
    throw new Open311Failure({
      code: 400,
      description:
        'Send lat and long, or address_id with the code of a village, or an address_string that names village and district.',
    });
  }
  return { ...common, point: null, villageCode: code };
}

function degrees(text: string | undefined, most: number, name: string): number {
  const value = text === undefined || text === '' ? Number.NaN : Number(text);
  if (Math.abs(value) <= most) return value;
  throw new Open311Failure({
    code: 400,
    description: `${name} is a number of degrees (WGS 84); lat and long go together.`,
  });
}
