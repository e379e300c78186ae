import { type Kysely, sql } from 'kysely';
import type { DatabaseEngine } from '../connect.ts';

/** Which complaints came out of a table, and how many an old register had ended before. */
export async function createImports(database: Kysely<unknown>, engine: DatabaseEngine): Promise<void> {
  // Text sorts by its bytes in both engines.
  const text = engine === 'postgres' ? sql`text collate "C"` : sql`text`;
  await database.schema
    .createTable('casework_import')
    .addColumn('complaint_id', text, (column) => column.primaryKey())
    .addColumn('source', text, (column) => column.notNull())
    .addColumn('own_number', text)
    .execute();
  await database.schema
    .createTable('casework_earlier')
    .addColumn('key_hash', text, (column) => column.primaryKey())
    .addColumn('channel', text, (column) => column.notNull())
    .addColumn('received_in', text)
    .addColumn('outcome', text, (column) => column.notNull())
    .addColumn('imported_on', text, (column) => column.notNull())
    .execute();
}
