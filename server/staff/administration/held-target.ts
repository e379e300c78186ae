import type { Selectable, Transaction } from 'kysely';
import type { OperationsTables, Tables } from '../../database/tables.ts';
import { ProblemFailure } from '../../http/problem-failure.ts';

/** What of a system is needed to ask it and to change what it stands for; its key never. */
export type HeldTarget = Pick<
  Selectable<OperationsTables['operations_open311_target']>,
  | 'name'
  | 'address'
  | 'format'
  | 'jurisdiction_id'
  | 'services'
  | 'mapping'
  | 'definitions'
  | 'fixed'
  | 'version'
>;

/** A system that is still sent to; throws `edited_meanwhile` when it was ended. */
export async function heldTarget(
  database: Pick<Transaction<Tables>, 'selectFrom'>,
  targetId: string,
): Promise<HeldTarget> {
  const row = await database
    .selectFrom('operations_open311_target')
    .select([
      'name',
      'address',
      'format',
      'jurisdiction_id',
      'services',
      'mapping',
      'definitions',
      'fixed',
      'version',
    ])
    .where('target_id', '=', targetId)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  if (!row) throw new ProblemFailure('edited_meanwhile');
  return row;
}
