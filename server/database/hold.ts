import { sql, type Transaction } from 'kysely';
import type { DatabaseEngine } from './connect.ts';
import type { Tables } from './tables.ts';

/**
 * Lets transactions about the same `subject` come one after another, until the end of this one: for "look, then write" where no row
 * exists yet that could be held. SQLite has one writer and needs nothing.
 */
export async function holdFor(
  transaction: Transaction<Tables>,
  engine: DatabaseEngine,
  subject: string,
): Promise<void> {
  if (engine === 'sqlite') return;
  await sql`select pg_advisory_xact_lock(hashtextextended(${subject}, 0))`.execute(transaction);
}
