import { type Kysely, sql } from 'kysely';
import type { DatabaseEngine } from '../connect.ts';

/** Pages that wait for the reporter's say, a second officer, or Monday. */
export async function createWaitingPublications(
  database: Kysely<unknown>,
  engine: DatabaseEngine,
): Promise<void> {
  // Text sorts by its bytes in both engines, as in the first tables.
  const text = engine === 'postgres' ? sql`text collate "C"` : sql`text`;
  await database.schema
    .createTable('casework_publication')
    .addColumn('complaint_id', text, (column) => column.notNull())
    .addColumn('record', text, (column) => column.notNull())
    .addColumn('state', text, (column) => column.notNull())
    .addColumn('resolved_at', text, (column) => column.notNull())
    .addColumn('prepared_by', text, (column) => column.notNull())
    .addColumn('prepared_at', text, (column) => column.notNull())
    .addColumn('approved_by', text)
    .addColumn('due_at', text)
    .addPrimaryKeyConstraint('casework_publication_key', ['complaint_id'] as never[])
    .execute();
  await database.schema
    .createIndex('casework_publication_state_due_at_index')
    .on('casework_publication')
    .columns(['state', 'due_at'])
    .execute();
}
