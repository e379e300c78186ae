import { type Kysely, sql } from 'kysely';
import type { DatabaseEngine } from '../connect.ts';

/** What services of other cities ask beside the text: their definitions, what is always answered, and what was sent. */
export async function addOutwardAttributes(database: Kysely<unknown>, engine: DatabaseEngine): Promise<void> {
  // Text sorts by its bytes in both engines.
  const text = engine === 'postgres' ? sql`text collate "C"` : sql`text`;
  for (const name of ['definitions', 'fixed']) {
    await database.schema
      .alterTable('operations_open311_target')
      .addColumn(name, text, (column) => column.notNull().defaultTo('{}'))
      .execute();
  }
  await database.schema
    .alterTable('casework_outward')
    .addColumn('attributes', text, (column) => column.notNull().defaultTo('[]'))
    .execute();
}
