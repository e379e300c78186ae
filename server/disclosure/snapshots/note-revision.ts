import type { Transaction } from 'kysely';
import type { RevisionKind } from '../../../api-client/contract/public/snapshot.ts';
import type { Tables } from '../../database/tables.ts';

export type Revision = {
  /** Local day. */
  revisedOn: string;
  kind: RevisionKind;
  /** A sentence for readers, in Indonesian; says nothing of a single case. */
  reason: string;
  /** Days of the snapshots that are issued anew. */
  snapshots: readonly string[];
};

/** Enters a revision; the same reason on the same day is counted up. */
export async function noteRevision(transaction: Transaction<Tables>, revision: Revision): Promise<void> {
  const { revisedOn, kind, reason } = revision;
  const known = await transaction
    .selectFrom('published_data_revision')
    .select(['amount', 'snapshots'])
    .where('revised_on', '=', revisedOn)
    .where('kind', '=', kind)
    .where('reason', '=', reason)
    .executeTakeFirst();
  if (!known) {
    await transaction
      .insertInto('published_data_revision')
      .values({ revised_on: revisedOn, kind, reason, amount: 1, snapshots: revision.snapshots.join(' ') })
      .execute();
    return;
  }
  if (kind !== 'withdrawal') return;
  const days = new Set([...known.snapshots.split(' ').filter(Boolean), ...revision.snapshots]);
  await transaction
    .updateTable('published_data_revision')
    .set({ amount: known.amount + 1, snapshots: [...days].sort().join(' ') })
    .where('revised_on', '=', revisedOn)
    .where('kind', '=', kind)
    .where('reason', '=', reason)
    .execute();
}
