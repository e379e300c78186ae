import type { Server } from '../server.ts';

/**
 * Ends what has expired, and what was released to an agency that does not handle the complaint any more; the ciphertext is erased, that it
 * was there stays known. Returns how many ended.
 */
export async function eraseEndedReleases(server: Pick<Server, 'connection' | 'effects'>): Promise<number> {
  const { database } = server.connection;
  const now = server.effects.now().toISOString();
  const rows = await database
    .selectFrom('identity_release')
    .innerJoin('casework_complaint', 'casework_complaint.complaint_id', 'identity_release.complaint_id')
    .select([
      'release_id',
      'expires_at',
      'identity_release.agency_code as released_to',
      'casework_complaint.agency_code as handler',
      'subject_agency_code',
    ])
    .where('ended_at', 'is', null)
    .execute();
  let ended = 0;
  for (const row of rows) {
    const moved = row.released_to !== row.handler || row.released_to === row.subject_agency_code;
    if (row.expires_at > now && !moved) continue;
    await database
      .updateTable('identity_release')
      .set({
        encapsulated: null,
        ciphertext: null,
        ended_at: now,
        ended_because: row.expires_at <= now ? 'expired' : 'reassigned',
      })
      .where('release_id', '=', row.release_id)
      .where('ended_at', 'is', null)
      .execute();
    ended += 1;
  }
  return ended;
}
