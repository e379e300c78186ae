import { type ComplaintState, complaintState } from '../../api-client/contract/state.ts';
import type { Connection } from '../database/connect.ts';
import type { Server } from '../server.ts';

export const isAtItsEnd = (state: ComplaintState): boolean =>
  state === 'closed' || state === 'rejected' || state === 'forwarded' || state === 'merged';

/** To count more than these, of which nobody knows the last digits, every row is read (100 ms for a million). */
const MANY = 20_000;
const REMEMBERED_MS = 600_000;

const remembered = new WeakMap<Connection, Map<ComplaintState, { count: number; at: number }>>();

/**
 * How many complaints of the whole register are in each state; a state without any is left out. What is at its end and more than twenty
 * thousand may be ten minutes old.
 */
export async function countByState({ connection, effects }: Server): Promise<Record<string, number>> {
  const now = effects.now().getTime();
  const known = remembered.get(connection) ?? new Map();
  remembered.set(connection, known);
  for (const [state, { at }] of known) if (Math.abs(now - at) > REMEMBERED_MS) known.delete(state);
  const asked = complaintState.options.filter((state) => !known.has(state));
  const rows = await connection.database
    .selectFrom('casework_complaint')
    .select((fields) => ['state', fields.fn.countAll<number>().as('count')])
    .where('state', 'in', asked)
    .groupBy('state')
    .execute();
  const counts: Record<string, number> = {};
  for (const [state, { count }] of known) counts[state] = count;
  for (const row of rows) {
    const count = Number(row.count);
    counts[row.state] = count;
    if (isAtItsEnd(row.state) && count > MANY) known.set(row.state, { count, at: now });
  }
  return counts;
}
