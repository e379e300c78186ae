import type { Transaction } from 'kysely';
import type { KeyListBody } from '../../api-client/contract/intake/key-list.ts';
import type { Tables } from '../database/tables.ts';
import { ProblemFailure } from '../http/problem-failure.ts';
import { currentKeys } from './current-keys.ts';
import { openChange } from './key-changes.ts';
import { countMissing } from './rewrap.ts';

/**
 * A later list differs from the newest by the one approved change and by nothing else; the change is then listed. Who was removed loses
 * every wrapped key at once. Throws `list_not_approved`.
 */
export async function listApprovedChange(
  transaction: Transaction<Tables>,
  list: KeyListBody,
  now: Date,
): Promise<void> {
  const change = await openChange(transaction);
  if (!change?.approved_at || change.listed_at) throw new ProblemFailure('list_not_approved');
  const before = (await currentKeys(transaction)).map((key) => key.keyId);
  const expected = before.filter((keyId) => keyId !== change.old_key_id);
  if (change.new_key_id) expected.push(change.new_key_id);
  const signed = list.keys.map((key) => key.keyId);
  if ([...expected].sort().join() !== [...signed].sort().join())
    throw new ProblemFailure('list_not_approved');
  await transaction
    .updateTable('identity_key_change')
    .set({ listed_at: now.toISOString() })
    .where('change_id', '=', change.change_id)
    .execute();
}

/** Ends the listed change once its key opens everything; the key that left goes with all that was wrapped for it. Returns whether it ended. */
export async function endChangeIfMoved(transaction: Transaction<Tables>, now: Date): Promise<boolean> {
  const change = await openChange(transaction);
  if (!change?.listed_at) return false;
  if (change.new_key_id && (await countMissing(transaction, change.new_key_id)) > 0) return false;
  if (change.old_key_id) {
    const stillListed = (await currentKeys(transaction)).some((key) => key.keyId === change.old_key_id);
    // Not to be undone, so looked at once more.
    if (stillListed) return false;
    for (const table of ['identity_wrapped_key', 'identity_verifier_key'] as const)
      await transaction.deleteFrom(table).where('key_id', '=', change.old_key_id).execute();
  }
  await transaction
    .updateTable('identity_key_change')
    .set({ ended_at: now.toISOString(), outcome: 'done' })
    .where('change_id', '=', change.change_id)
    .execute();
  return true;
}
