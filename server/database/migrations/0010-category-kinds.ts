import { type Kysely, sql } from 'kysely';
import type { DatabaseEngine } from '../connect.ts';

/** What a category takes that is no complaint: an aspiration, a request for public information. */
export async function addCategoryKinds(database: Kysely<unknown>, engine: DatabaseEngine): Promise<void> {
  // Text sorts by its bytes in both engines.
  const text = engine === 'postgres' ? sql`text collate "C"` : sql`text`;
  await database.schema.alterTable('published_category').addColumn('kind', text).execute();
}
