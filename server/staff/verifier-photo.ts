import { recordOf } from '../casework/waiting-publication.ts';
import { ProblemFailure } from '../http/problem-failure.ts';
import type { Server } from '../server.ts';

/** A cleaned photo of the complaint, a variant checked for an audience, or one on a page that waits. Throws `not_found`. */
export async function verifierPhoto(
  server: Server,
  complaintId: string,
  photoId: string,
): Promise<{ bytes: Buffer; type: string }> {
  const photo = await server.connection.database
    .selectFrom('casework_photo')
    .leftJoin('casework_photo_check', 'casework_photo_check.photo_id', 'casework_photo.photo_id')
    .select('casework_photo.photo_id')
    .where('complaint_id', '=', complaintId)
    .where((where) =>
      where.or([where('casework_photo.photo_id', '=', photoId), where('variant_id', '=', photoId)]),
    )
    .executeTakeFirst();
  const known = photo !== undefined || (await isWaiting(server, complaintId, photoId));
  const bytes = known ? await server.photos.casework.get(`${photoId}.webp`) : null;
  if (!bytes) throw new ProblemFailure('not_found');
  return { bytes, type: 'image/webp' };
}

async function isWaiting(server: Server, complaintId: string, photoId: string): Promise<boolean> {
  const row = await server.connection.database
    .selectFrom('casework_publication')
    .select('record')
    .where('complaint_id', '=', complaintId)
    .executeTakeFirst();
  return row !== undefined && recordOf(row).photos.some((photo) => photo.photoId === photoId);
}
