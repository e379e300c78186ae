import { type Kysely, sql } from 'kysely';
import type { DatabaseEngine } from '../connect.ts';

/** Misconduct's closed queue, verifiers' recorded steps, and what is handed to an owner outside. */
export async function extendLifecycle(database: Kysely<unknown>, engine: DatabaseEngine): Promise<void> {
  // Text sorts by its bytes in both engines, as in the first tables.
  const text = engine === 'postgres' ? sql`text collate "C"` : sql`text`;
  await database.schema
    .alterTable('casework_complaint')
    .addColumn('misconduct', 'integer', (column) => column.notNull().defaultTo(0))
    .execute();
  await database.schema
    .createTable('casework_note')
    .addColumn('note_id', text, (column) => column.notNull())
    .addColumn('complaint_id', text, (column) => column.notNull())
    .addColumn('kind', text, (column) => column.notNull())
    .addColumn('account_id', text, (column) => column.notNull())
    .addColumn('text', text, (column) => column.notNull())
    .addColumn('at', text, (column) => column.notNull())
    .addPrimaryKeyConstraint('casework_note_key', ['note_id'] as never[])
    .execute();
  await database.schema
    .createIndex('casework_note_complaint_id_index')
    .on('casework_note')
    .columns(['complaint_id'])
    .execute();
  await database.schema
    .createTable('casework_handover')
    .addColumn('complaint_id', text, (column) => column.notNull())
    .addColumn('owner', text, (column) => column.notNull())
    .addColumn('text', text, (column) => column.notNull())
    .addColumn('at', text, (column) => column.notNull())
    .addPrimaryKeyConstraint('casework_handover_key', ['complaint_id'] as never[])
    .execute();
}
