import type { Server } from '../server.ts';

/** A photo that no filing claimed is kept this long: an unsent complaint may wait for the network. */
const UNCLAIMED_HOURS = 48;

/** Removes photos nobody claimed in 48 hours, the row first: a file without a row is harmless, a row without a file is not. */
export async function sweepUnclaimedPhotos(server: Server): Promise<number> {
  const before = new Date(server.effects.now().getTime() - UNCLAIMED_HOURS * 3_600_000).toISOString();
  const stale = await server.connection.database
    .selectFrom('casework_photo')
    .select('photo_id')
    .where('complaint_id', 'is', null)
    .where('at', '<', before)
    .execute();
  for (const { photo_id } of stale) {
    const { numDeletedRows } = await server.connection.database
      .deleteFrom('casework_photo')
      .where('photo_id', '=', photo_id)
      .where('complaint_id', 'is', null)
      .executeTakeFirst();
    if (numDeletedRows > 0n) await server.photos.casework.remove(`${photo_id}.webp`);
  }
  return stale.length;
}
