import type { Transaction } from 'kysely';
import type { UploadedPhoto } from '../../api-client/contract/intake/complaint.ts';
import type { Tables } from '../database/tables.ts';
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

/**
 * Cleans an upload and stores it: first the file, flushed, then its row and, in the same transaction, what belongs to it. The
 * upload itself is never kept.
 */
export async function storePhoto(
  server: Server,
  upload: Uint8Array,
  owner: PhotoOwner,
  alongside: (transaction: Transaction<Tables>, stored: UploadedPhoto) => Promise<void> = async () => {},
): Promise<UploadedPhoto> {
  const clean = await cleanPhoto(upload);
  const photoId = randomPhotoId(server.effects);
  const { width, height } = clean;
  const stored = { photoId, width, height, bytes: clean.bytes.byteLength };
  await server.photos.casework.put(`${photoId}.webp`, clean.bytes);
  try {
    await server.connection.database.transaction().execute(async (transaction) => {
      await transaction
        .insertInto('casework_photo')
        .values({
          photo_id: photoId,
          complaint_id: owner.complaintId,
          origin: owner.origin,
          kind: owner.kind,
          agency_code: owner.agencyCode,
          caption: null,
          position: 0,
          width,
          height,
          bytes: stored.bytes,
          at: server.effects.now().toISOString(),
        })
        .execute();
      await alongside(transaction, stored);
    });
  } catch (error) {
    // Without a row it is harmless; what went wrong first is what is told.
    await server.photos.casework.remove(`${photoId}.webp`).catch(() => {});
    throw error;
  }
  return stored;
}
