import type { Transaction } from 'kysely';
import type { Channel } from '../../api-client/contract/primitives.ts';
import type { RefusalCriterion } from '../../api-client/contract/public/criteria.ts';
import type { Tables } from '../database/tables.ts';

/** Counts one chat or post that was refused; a number is all that is kept of it. `on`: the day in the instance's zone. */
export async function countRefusal(
  transaction: Transaction<Tables>,
  refusal: { channel: Channel; criterion: RefusalCriterion; on: string },
): Promise<void> {
  await transaction
    .insertInto('operations_channel_refusal')
    .values({ channel: refusal.channel, reason: refusal.criterion, refused_on: refusal.on, count: 1 })
    .onConflict((conflict) =>
      conflict.columns(['channel', 'reason', 'refused_on']).doUpdateSet((fields) => ({
        count: fields('operations_channel_refusal.count', '+', 1),
      })),
    )
    .execute();
}
