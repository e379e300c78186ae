import type { CheckPhoto } from '../../api-client/contract/desk/verification.ts';
import { holdFor } from '../database/hold.ts';
import { ProblemFailure } from '../http/problem-failure.ts';
import { randomPhotoId } from '../random-ids.ts';
import type { Server } from '../server.ts';
import { burnBoxes } from './burn-boxes.ts';

/**
 * Ticks a photo as checked for one audience: burns the boxes into a variant of its own name, and remembers who did it. Checking
 * again replaces the variant and takes back a release that rested on the old one.
 */
export async function checkPhoto(
  server: Server,
  complaintId: string,
  photoId: string,
  check: CheckPhoto,
  accountId: string,
): Promise<void> {
  const { database } = server.connection;
  const photo = await database
    .selectFrom('casework_photo')
    .select('photo_id')
    .where('photo_id', '=', photoId)
    .where('complaint_id', '=', complaintId)
    .executeTakeFirst();
  const clean = photo ? await server.photos.casework.get(`${photoId}.webp`) : null;
  if (!clean) throw new ProblemFailure('not_found');
  const variantId = randomPhotoId(server.effects);
  await server.photos.casework.put(`${variantId}.webp`, await burnBoxes(clean, check.boxes));
  const earlier = await database.transaction().execute(async (transaction) => {
    await holdFor(transaction, server.connection.engine, `check of ${photoId} for ${check.audience}`);
    const replaced = await transaction
      .selectFrom('casework_photo_check')
      .select('variant_id')
      .where('photo_id', '=', photoId)
      .where('audience', '=', check.audience)
      .executeTakeFirst();
    await transaction
      .deleteFrom('casework_photo_check')
      .where('photo_id', '=', photoId)
      .where('audience', '=', check.audience)
      .execute();
    await transaction
      .insertInto('casework_photo_check')
      .values({
        photo_id: photoId,
        audience: check.audience,
        variant_id: variantId,
        boxes: JSON.stringify(check.boxes),
        account_id: accountId,
        at: server.effects.now().toISOString(),
        released_to: null,
      })
      .execute();
    return replaced;
  });
  if (earlier) await server.photos.casework.remove(`${earlier.variant_id}.webp`);
}
