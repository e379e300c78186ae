import type { ComplaintPlace } from '../../api-client/contract/intake/complaint.ts';
import { limits } from '../../api-client/contract/limits.ts';
import type { PublicRegion } from '../../api-client/contract/public/instance.ts';
import type { Reference } from '../reference.ts';
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

/** The one village whose name stands in the address as words of its own; its district decides between several. */
function villageNamedIn(regions: readonly PublicRegion[], address: string): string | undefined {
  const words = wordsOf(address);
  const named = ({ name }: PublicRegion) => words.includes(wordsOf(name));
  const villages = regions.filter((region) => region.level === 'village' && named(region));
  if (villages.length === 1) return villages[0]?.code;
  const inDistrict = villages.filter(({ parentCode }) =>
    regions.some((region) => region.code === parentCode && named(region)),
  );
  return inDistrict.length === 1 ? inDistrict[0]?.code : undefined;
}

const wordsOf = (text: string) =>
  ` ${
    text
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? ''
  } `;
