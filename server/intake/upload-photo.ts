import type { UploadedPhoto } from '../../api-client/contract/intake/complaint.ts';
import { cleanPhoto } from '../photos/clean-photo.ts';
import { randomPhotoId } from '../random-ids.ts';
import type { Server } from '../server.ts';

/** Where a stored photo belongs before anybody claims it. */
export interface PhotoOwner {
  complaintId: string | null;
  origin: 'reporter' | 'agency';
  kind: 'report' | 'before' | 'after';
  agencyCode: string | null;
}

/** Cleans an upload and stores it: first the file, flushed, then its row. The upload itself is never kept. */
export async function storePhoto(
  server: Server,
  upload: Uint8Array,
  owner: PhotoOwner,
): Promise<UploadedPhoto> {
  const clean = await cleanPhoto(upload);
  const photoId = randomPhotoId(server.effects);
  await server.photos.casework.put(`${photoId}.webp`, clean.bytes);
  try {
    await server.connection.database
      .insertInto('casework_photo')
      .values({
        photo_id: photoId,
        complaint_id: owner.complaintId,
        origin: owner.origin,
        kind: owner.kind,
        agency_code: owner.agencyCode,
        caption: null,
        position: 0,
        width: clean.width,
        height: clean.height,
        bytes: clean.bytes.byteLength,
        at: server.effects.now().toISOString(),
      })
      .execute();
  } catch (error) {
    await server.photos.casework.remove(`${photoId}.webp`);
    throw error;
  }
  return { photoId, width: clean.width, height: clean.height, bytes: clean.bytes.byteLength };
}
