import { constants, DatabaseSync } from 'node:sqlite';
import { Kysely } from 'kysely';
import { type DatabaseSource, openPostgres } from './connect.ts';
import { nodeSqliteDialect } from './sqlite-dialect.ts';
import type { PublishedTables } from './tables.ts';

/** Actions that read nothing by themselves; every other action is denied. */
const HARMLESS = new Set<number>([
  constants.SQLITE_SELECT,
  constants.SQLITE_FUNCTION,
  constants.SQLITE_RECURSIVE,
  constants.SQLITE_TRANSACTION,
]);

/**
 * The publisher's own connection: read-only, and the database itself refuses every table outside the published zone, PostgreSQL by
 * the rights of `titik_publisher` (grants.ts), SQLite by an authorizer.
 */
export function openPublisherReader(source: DatabaseSource): Kysely<PublishedTables> {
  if (source.engine === 'sqlite') return openSqliteReader(source.file);
  const { database } = openPostgres(source.url, { role: 'titik_publisher', readOnly: true, connections: 2 });
  // Kysely's type cannot be narrowed to some of its tables; the role's rights are what narrows it.
  return database as unknown as Kysely<PublishedTables>;
}

/** A query that reads a table whose name does not begin with `published_` throws "not authorized". */
function openSqliteReader(file: string): Kysely<PublishedTables> {
  const sqlite = new DatabaseSync(file, { readOnly: true });
  sqlite.exec('PRAGMA busy_timeout = 5000');
  sqlite.setAuthorizer((action, table) => {
    if (HARMLESS.has(action)) return constants.SQLITE_OK;
    const readsPublished = action === constants.SQLITE_READ && table?.startsWith('published_');
    return readsPublished ? constants.SQLITE_OK : constants.SQLITE_DENY;
  });
  return new Kysely<PublishedTables>({ dialect: nodeSqliteDialect(sqlite) });
}
