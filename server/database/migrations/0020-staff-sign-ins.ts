import { type Kysely, sql } from 'kysely';
import type { DatabaseEngine } from '../connect.ts';

/** When a session was last used, and who signed in or tried to: for the person herself. */
export async function createStaffSignIns(database: Kysely<unknown>, engine: DatabaseEngine): Promise<void> {
  // Text sorts by its bytes in both engines.
  const text = engine === 'postgres' ? sql`text collate "C"` : sql`text`;
  await database.schema.alterTable('operations_session').addColumn('last_seen_at', text).execute();
  await database.schema
    .createTable('operations_sign_in')
    .addColumn('account_id', text, (column) => column.notNull())
    .addColumn('at', text, (column) => column.notNull())
    .addColumn('outcome', text, (column) => column.notNull())
    .addColumn('browser', text, (column) => column.notNull())
    .addColumn('times', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('operations_sign_in_key', ['account_id', 'at', 'outcome', 'browser'] as never[])
    .execute();
  await database.schema
    .createIndex('operations_sign_in_at_index')
    .on('operations_sign_in')
    .column('at')
    .execute();
}
