import type { Database } from '../database/connect.ts';
import { columnsOf } from './columns-of.ts';
import { emptyProjection } from './empty-projection.ts';
import { type CaseProjection, NotPossibleNowError, replayEvents } from './lifecycle.ts';
import { recordedEventsOf } from './recorded-events-of.ts';

/** Raised with every change of what events add up to. */
const LIFECYCLE_VERSION = 2;
const ROW = 'lifecycle_version';

/**
 * Brings the stored state of every complaint to what this program makes of its events, once after an update. A history that the
 * present rules would not allow keeps its state (new fields empty); `npm run events:replay` names it. Returns how many were rebuilt.
 */
export async function rebuildStoredState(database: Database, now: Date): Promise<number> {
  return database.transaction().execute(async (transaction) => {
    const known = await transaction
      .selectFrom('operations_setting')
      .select('value')
      .where('name', '=', ROW)
      .executeTakeFirst();
    if (known?.value === String(LIFECYCLE_VERSION)) return 0;
    const rows = await transaction
      .selectFrom('casework_complaint')
      .select(['complaint_id', 'projection', 'received_at'])
      .execute();
    for (const row of rows) {
      const stored = JSON.parse(row.projection) as Partial<CaseProjection>;
      const events = await recordedEventsOf(transaction, row.complaint_id);
      const projection = replayedOrNull(events) ?? { ...emptyProjection(row.received_at), ...stored };
      await transaction
        .updateTable('casework_complaint')
        .set(columnsOf(projection))
        .where('complaint_id', '=', row.complaint_id)
        .execute();
    }
    const value = { value: String(LIFECYCLE_VERSION), changed_at: now.toISOString() };
    await transaction
      .insertInto('operations_setting')
      .values({ name: ROW, ...value })
      .onConflict((conflict) => conflict.column('name').doUpdateSet(value))
      .execute();
    return rows.length;
  });
}

function replayedOrNull(events: Parameters<typeof replayEvents>[0]): CaseProjection | null {
  try {
    return replayEvents(events);
  } catch (error) {
    if (error instanceof NotPossibleNowError) return null;
    throw error;
  }
}
