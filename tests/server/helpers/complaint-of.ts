import { randomBytes, randomUUID } from 'node:crypto';
import type { FileComplaint } from '../../../api-client/contract/intake/complaint.ts';
import { placeInVillage } from '../../../demo/place-in-village.ts';
import { createRandom } from '../../../demo/random.ts';
import { demoRegions } from '../../../demo/regency.ts';

const villages = demoRegions().filter((region) => region.level === 'village');
const village = villages[0];
if (!village) throw new Error('the invented regency has no village');

/** A place inside the invented regency's first village. */
export const SOMEWHERE = placeInVillage(village, createRandom('test place'));
export const SOMEWHERE_CODE = village.code;

/** A complaint that is right in every field; a test changes what it is about. */
export function complaintOf(change: Partial<FileComplaint> = {}): FileComplaint {
  return {
    complaintId: randomUUID(),
    categoryCode: 'jalan-rusak',
    text: 'Jalan di depan pasar berlubang besar dan sudah dua minggu tidak ada yang memperbaiki.',
    occurredOn: null,
    place: {
      point: SOMEWHERE,
      pointSource: 'gps',
      accuracy: 12,
      villageCode: null,
      landmark: 'dekat pasar',
      atHome: false,
    },
    photos: [],
    photoConsent: false,
    language: 'id',
    agencyCode: null,
    sealed: null,
    ...change,
  };
}

export const newKey = () => randomBytes(24).toString('base64url');
