import { sql, type Transaction } from 'kysely';
import type { Connection } from '../database/connect.ts';
import type { Tables } from '../database/tables.ts';

export type Row = Record<string, unknown>;

const AT_ONCE = 1_000;
/** Kysely's own: which migrations ran stands in the manifest. */
const LIBRARY = new Set(['operations_migration', 'operations_migration_lock']);
/** SQLite's index of words; the triggers of the complaints fill it again. */
const INDEX = /^casework_search/;

/** Calls `read` with one view of all records as they are at this moment, whatever is written meanwhile; nobody waits for it. */
export function withView<Result>(
  { database, engine }: Connection,
  read: (transaction: Transaction<Tables>) => Promise<Result>,
): Promise<Result> {
  const reading = database.transaction();
  const view = engine === 'postgres' ? reading.setIsolationLevel('repeatable read') : reading;
  return view.execute(read);
}

/** The names of all tables that are backed up, in order. */
export async function backedUpTables({ database }: Pick<Connection, 'database'>): Promise<string[]> {
  const tables = await database.introspection.getTables();
  return tables
    .map(({ name }) => name)
    .filter((name) => !LIBRARY.has(name) && !INDEX.test(name))
    .sort();
}

export async function migrationsOf(database: Pick<Connection['database'], 'selectFrom'>): Promise<string[]> {
  const rows = await database
    .selectFrom('operations_migration' as 'operations_setting')
    .select('name')
    .orderBy('name')
    .execute();
  return rows.map(({ name }) => name);
}

/** The rows of a table within a view, some at a time, so that a million need no memory. */
export async function* rowsOf(
  transaction: Transaction<Tables>,
  engine: Connection['engine'],
  table: string,
): AsyncGenerator<Row[]> {
  if (engine === 'postgres') {
    await sql`declare backup_rows no scroll cursor for select * from ${sql.table(table)}`.execute(
      transaction,
    );
    for (;;) {
      const { rows } = await sql<Row>`fetch ${sql.lit(AT_ONCE)} from backup_rows`.execute(transaction);
      if (rows.length === 0) break;
      yield rows;
    }
    await sql`close backup_rows`.execute(transaction);
    return;
  }
  for (let after = 0; ; ) {
    const { rows } = await sql<Row & { backup_rowid: number }>`
      select rowid as backup_rowid, * from ${sql.table(table)} where rowid > ${after} order by rowid limit ${AT_ONCE}`.execute(
      transaction,
    );
    const last = rows.at(-1);
    if (!last) return;
    after = last.backup_rowid;
    yield rows.map(({ backup_rowid: _, ...row }) => row);
  }
}
