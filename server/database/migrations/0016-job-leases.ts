import { type Kysely, sql } from 'kysely';
import type { DatabaseEngine } from '../connect.ts';

/** Jobs that several processes share: when one is due, who works on it and until when, how often it was tried. */
export async function addJobLeases(database: Kysely<unknown>, engine: DatabaseEngine): Promise<void> {
  // Text sorts by its bytes in both engines.
  const text = engine === 'postgres' ? sql`text collate "C"` : sql`text`;
  for (const column of ['due_at', 'worker', 'lease_until']) {
    await database.schema.alterTable('operations_job').addColumn(column, text).execute();
  }
  await database.schema
    .alterTable('operations_job')
    .addColumn('attempts', 'integer', (column) => column.notNull().defaultTo(0))
    .execute();
}
