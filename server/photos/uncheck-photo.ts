import { dropWaiting } from '../casework/waiting-publication.ts';
import { holdFor } from '../database/hold.ts';
import { ProblemFailure } from '../http/problem-failure.ts';
import type { Server } from '../server.ts';

/**
 * Takes a tick back: the variant with its boxes is removed, and with it every release to an agency. A page that waits to go public is
 * taken back too, for it may show the photo. Throws `not_found` when the photo was not ticked for that audience.
 */
export async function uncheckPhoto(
  server: Server,
  complaintId: string,
  photoId: string,
  audience: 'agency' | 'public',
): Promise<void> {
  const variantId = await server.connection.database.transaction().execute(async (transaction) => {
    await holdFor(transaction, server.connection.engine, `check of ${photoId} for ${audience}`);
    const checked = await transaction
      .selectFrom('casework_photo_check')
      .innerJoin('casework_photo', 'casework_photo.photo_id', 'casework_photo_check.photo_id')
      .select('variant_id')
      .where('casework_photo.photo_id', '=', photoId)
      .where('complaint_id', '=', complaintId)
      .where('audience', '=', audience)
      .executeTakeFirst();
    if (!checked) throw new ProblemFailure('not_found');
    await transaction
      .deleteFrom('casework_photo_check')
      .where('photo_id', '=', photoId)
      .where('audience', '=', audience)
      .execute();
    return checked.variant_id;
  });
  if (audience === 'public') await dropWaiting(server, complaintId);
  await server.photos.casework.remove(`${variantId}.webp`);
}
