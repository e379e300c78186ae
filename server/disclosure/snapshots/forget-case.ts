import type { Transaction } from 'kysely';
import type { Tables } from '../../database/tables.ts';
import { noteRevision } from './note-revision.ts';

const REASON = 'Aduan ditarik dari publikasi; barisnya dihapus dari semua potret.';

/** Takes a withdrawn case out of every snapshot that holds it, and enters the withdrawal as a count. */
export async function forgetCase(
  transaction: Transaction<Tables>,
  publicId: string,
  revisedOn: string,
): Promise<void> {
  const rows = await transaction
    .selectFrom('published_snapshot_row')
    .select(['first_on', 'last_on'])
    .where('public_id', '=', publicId)
    .execute();
  const days = await transaction.selectFrom('published_snapshot').select('taken_on').execute();
  await transaction.deleteFrom('published_snapshot_row').where('public_id', '=', publicId).execute();
  await noteRevision(transaction, {
    revisedOn,
    kind: 'withdrawal',
    reason: REASON,
    snapshots: days
      .map(({ taken_on }) => taken_on)
      .filter((day) =>
        rows.some((row) => row.first_on <= day && (row.last_on === null || day <= row.last_on)),
      ),
  });
}
