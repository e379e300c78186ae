import { readKept } from '../outbox/kept-views.ts';
import { client } from '../stores/client.ts';

/** A photo of a complaint; one that was shown before is there without a network too. */
export function loadAgencyPhoto(complaintId: string, photoId: string): Promise<Blob> {
  return readKept(`photo/${photoId}`, () => client.agencyPhoto(complaintId, photoId));
}
