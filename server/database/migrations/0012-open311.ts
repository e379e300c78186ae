import { type Kysely, sql } from 'kysely';
import type { DatabaseEngine } from '../connect.ts';

/** Partners that file through Open311, the tokens they were given, and what published cases are asked for by. */
export async function createOpen311(database: Kysely<unknown>, engine: DatabaseEngine): Promise<void> {
  // Text sorts by its bytes in both engines.
  const text = engine === 'postgres' ? sql`text collate "C"` : sql`text`;
  await database.schema
    .createTable('operations_open311_partner')
    .addColumn('partner_id', text, (column) => column.primaryKey())
    .addColumn('name', text, (column) => column.notNull())
    .addColumn('key_hash', text, (column) => column.notNull().unique())
    .addColumn('media_hosts', text, (column) => column.notNull())
    .addColumn('created_at', text, (column) => column.notNull())
    .addColumn('ended_at', text)
    .execute();
  await database.schema
    .createTable('operations_open311_token')
    .addColumn('token_hash', text, (column) => column.primaryKey())
    .addColumn('complaint_id', text, (column) => column.notNull())
    .addColumn('partner_id', text, (column) => column.notNull())
    .execute();

  const fromRecord = (name: string) =>
    engine === 'postgres'
      ? sql<string>`record::json ->> ${sql.lit(name)}`
      : sql<string>`json_extract(record, ${sql.lit(`$.${name}`)})`;
  const day = (name: string) => sql`substr(${fromRecord(name)} || '-01', 1, 10)`;
  for (const column of ['category_code', 'received_from', 'resolved_from']) {
    await database.schema
      .alterTable('published_case')
      .addColumn(column, text, (definition) => definition.notNull().defaultTo(''))
      .execute();
  }
  await sql`update published_case set category_code = ${fromRecord('categoryCode')},
    received_from = ${day('receivedOn')}, resolved_from = ${day('resolvedOn')}`.execute(database);
  await database.schema
    .createIndex('published_case_received')
    .on('published_case')
    .columns(['received_from', 'public_id'])
    .execute();
}
