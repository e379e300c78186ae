import type { Transaction } from 'kysely';
import type { Tables } from '../database/tables.ts';
import { ProblemFailure } from '../http/problem-failure.ts';

/** Releases exactly these photos to the agency and takes back every earlier release. Throws `photo_unchecked` for any that was not ticked for agencies. */
export async function releasePhotos(
  transaction: Transaction<Tables>,
  complaintId: string,
  agencyCode: string,
  photoIds: readonly string[],
): Promise<void> {
  const photos = await transaction
    .selectFrom('casework_photo')
    .select('photo_id')
    .where('complaint_id', '=', complaintId)
    .where('origin', '=', 'reporter')
    .execute();
  const known = new Set(photos.map((photo) => photo.photo_id));
  await takeBackPhotos(transaction, complaintId);
  for (const photoId of new Set(photoIds)) {
    const { numUpdatedRows } = await transaction
      .updateTable('casework_photo_check')
      .set({ released_to: agencyCode })
      .where('photo_id', '=', photoId)
      .where('audience', '=', 'agency')
      .executeTakeFirst();
    if (!known.has(photoId) || numUpdatedRows !== 1n)
      throw new ProblemFailure('photo_unchecked', ['photoIds']);
  }
}

/** No photo of the complaint is released to an agency any more; the ticks stay. */
export async function takeBackPhotos(transaction: Transaction<Tables>, complaintId: string): Promise<void> {
  await transaction
    .updateTable('casework_photo_check')
    .set({ released_to: null })
    .where('photo_id', 'in', (select) =>
      select.selectFrom('casework_photo').select('photo_id').where('complaint_id', '=', complaintId),
    )
    .where('audience', '=', 'agency')
    .execute();
}
