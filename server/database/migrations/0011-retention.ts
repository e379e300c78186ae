import { type Kysely, sql } from 'kysely';
import type { DatabaseEngine } from '../connect.ts';

/** The day on which a complaint's identity, words, photos and place were erased. */
export async function addErasure(database: Kysely<unknown>, engine: DatabaseEngine): Promise<void> {
  // Text sorts by its bytes in both engines.
  const text = engine === 'postgres' ? sql`text collate "C"` : sql`text`;
  await database.schema.alterTable('casework_complaint').addColumn('erased_on', text).execute();
}
