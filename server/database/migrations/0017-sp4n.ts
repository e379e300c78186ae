import { type Kysely, sql } from 'kysely';
import type { DatabaseEngine } from '../connect.ts';

/** What was taken over from SP4N-LAPOR! beside the complaint itself. */
export async function createSp4n(database: Kysely<unknown>, engine: DatabaseEngine): Promise<void> {
  // Text sorts by its bytes in both engines.
  const text = engine === 'postgres' ? sql`text collate "C"` : sql`text`;
  await database.schema
    .createTable('casework_sp4n')
    .addColumn('complaint_id', text, (column) => column.primaryKey())
    .addColumn('tracking_id', text, (column) => column.notNull())
    .addColumn('follow_ups', text)
    .execute();
}
