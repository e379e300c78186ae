import { type OperationNodeSource, sql, type Transaction } from 'kysely';
import type { DatabaseEngine } from './connect.ts';
import type { Tables } from './tables.ts';

/** An insert that was put together and not yet executed. */
export interface Insertion extends OperationNodeSource {
  execute(): Promise<unknown>;
}

/**
 * Executes inserts into different tables: on PostgreSQL as one statement, because there each way to the database and back costs more than
 * the rows; SQLite is in this process and knows no inserts in a `with`. None of them may read what another writes.
 */
export async function insertTogether(
  transaction: Transaction<Tables>,
  engine: DatabaseEngine,
  insertions: readonly Insertion[],
): Promise<void> {
  if (engine === 'sqlite') {
    for (const insertion of insertions) await insertion.execute();
    return;
  }
  for (let from = 0; from < insertions.length; from += IN_ONE) {
    const parts = insertions
      .slice(from, from + IN_ONE)
      .map((insertion, index) => sql`${sql.ref(`part${index}`)} as (${insertion})`);
    await sql`with ${sql.join(parts)} select 1`.execute(transaction);
  }
}

/** A statement holds 65,535 values; the longest of our inserts, a thousand wrapped keys, has 5,000. */
const IN_ONE = 8;
