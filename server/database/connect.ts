import { DatabaseSync } from 'node:sqlite';
import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { nodeSqliteDialect } from './sqlite-dialect.ts';
import type { Tables } from './tables.ts';

export type Database = Kysely<Tables>;
export type DatabaseEngine = 'sqlite' | 'postgres';

export interface Connection {
  database: Database;
  engine: DatabaseEngine;
  close(): Promise<void>;
}

/** Opens the embedded database: one file, write-ahead log, an fsync before every commit is acknowledged. */
export function openSqlite(file: string): Connection {
  const sqlite = new DatabaseSync(file);
  sqlite.exec(
    'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA busy_timeout = 5000; PRAGMA secure_delete = ON;',
  );
  const database = new Kysely<Tables>({ dialect: nodeSqliteDialect(sqlite) });
  return { database, engine: 'sqlite', close: () => database.destroy() };
}

/** Opens PostgreSQL by its connection string. */
export function openPostgres(url: string, options: { searchPath?: string } = {}): Connection {
  const pool = new pg.Pool({
    connectionString: url,
    max: 20,
    ...(options.searchPath ? { options: `-c search_path=${options.searchPath}` } : {}),
  });
  const database = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  return { database, engine: 'postgres', close: () => database.destroy() };
}
