import { type Kysely, sql } from 'kysely';
import type { DatabaseEngine } from '../connect.ts';

/** Dated snapshots of the open data, their rows, and what was revised. */
export async function createSnapshots(database: Kysely<unknown>, engine: DatabaseEngine): Promise<void> {
  // Text sorts by its bytes in both engines, as in the first tables.
  const text = engine === 'postgres' ? sql`text collate "C"` : sql`text`;
  await database.schema
    .createTable('published_snapshot')
    .addColumn('taken_on', text, (column) => column.notNull())
    .addColumn('snapshot_at', text, (column) => column.notNull())
    .addColumn('record', text, (column) => column.notNull())
    .addPrimaryKeyConstraint('published_snapshot_key', ['taken_on'] as never[])
    .execute();
  await database.schema
    .createTable('published_snapshot_row')
    .addColumn('public_id', text, (column) => column.notNull())
    .addColumn('first_on', text, (column) => column.notNull())
    .addColumn('last_on', text)
    .addColumn('record', text, (column) => column.notNull())
    .addPrimaryKeyConstraint('published_snapshot_row_key', ['public_id', 'first_on'] as never[])
    .execute();
  await database.schema
    .createTable('published_data_revision')
    .addColumn('revised_on', text, (column) => column.notNull())
    .addColumn('kind', text, (column) => column.notNull())
    .addColumn('reason', text, (column) => column.notNull())
    .addColumn('amount', 'integer', (column) => column.notNull())
    .addColumn('snapshots', text, (column) => column.notNull())
    .addPrimaryKeyConstraint('published_data_revision_key', ['revised_on', 'kind', 'reason'] as never[])
    .execute();
}
