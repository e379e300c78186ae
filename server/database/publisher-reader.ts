import { constants, DatabaseSync } from 'node:sqlite';
import { Kysely } from 'kysely';
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
 * The publisher's own connection to the embedded database: read-only, and SQLite itself refuses to read any table whose
 * name does not begin with `published_`. A query that tries throws "not authorized".
 */
export function openPublisherReader(file: string): Kysely<PublishedTables> {
  const sqlite = new DatabaseSync(file, { readOnly: true });
  sqlite.exec('PRAGMA busy_timeout = 5000');
  sqlite.setAuthorizer((action, table) => {
    if (HARMLESS.has(action)) return constants.SQLITE_OK;
    const readsPublished = action === constants.SQLITE_READ && table?.startsWith('published_');
    return readsPublished ? constants.SQLITE_OK : constants.SQLITE_DENY;
  });
  return new Kysely<PublishedTables>({ dialect: nodeSqliteDialect(sqlite) });
}
