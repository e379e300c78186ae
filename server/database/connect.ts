import { DatabaseSync } from 'node:sqlite';
import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { type FixedStatement, type Given, valuesFor } from './fixed-statement.ts';
import type { DatabaseRole } from './grants.ts';
import { nodeSqliteDialect } from './sqlite-dialect.ts';
import type { Tables } from './tables.ts';

export type Database = Kysely<Tables>;
export type DatabaseEngine = 'sqlite' | 'postgres';

/** Where the records of an instance lie. */
export type DatabaseSource = { engine: 'sqlite'; file: string } | { engine: 'postgres'; url: string };

export interface Connection {
  database: Database;
  engine: DatabaseEngine;
  /**
   * PostgreSQL alone: runs one statement in a transaction of its own, in one way there and back; resolves after the commit. What was
   * parsed and planned stays with each connection.
   */
  runFixed?<Row>(statement: FixedStatement, given: ReadonlyMap<Given, unknown>): Promise<Row[]>;
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

export interface PostgresOptions {
  /** Works with this role's rights instead of the signed-in user's own. */
  role?: DatabaseRole;
  readOnly?: boolean;
  /** Connections kept at most. */
  connections?: number;
}

/** Opens PostgreSQL by its connection string; the first query connects. */
export function openPostgres(url: string, options: PostgresOptions = {}): Connection {
  const pool = new pg.Pool({
    connectionString: withSettings(url, options),
    max: options.connections ?? 10,
    connectionTimeoutMillis: 10_000,
    types: { getTypeParser },
  });
  // An idle connection that breaks (a restart of PostgreSQL) is replaced at the next query; unheard, the event ends the process.
  pool.on('error', () => {});
  const database = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  return {
    database,
    engine: 'postgres',
    runFixed: async (statement, given) =>
      (await pool.query({ name: statement.name, text: statement.text, values: valuesFor(statement, given) }))
        .rows,
    close: () => database.destroy(),
  };
}

/**
 * The role is part of the connection's start: were it set afterwards, a failure would leave the owner's rights. Settings already
 * in the URL stay, ours come last and win.
 */
function withSettings(url: string, { role, readOnly }: PostgresOptions): string {
  const given = new URL(url);
  const settings = [
    given.searchParams.get('options') ?? '',
    role ? `-c role=${role}` : '',
    readOnly ? '-c default_transaction_read_only=on' : '',
  ];
  const options = settings.filter((setting) => setting !== '').join(' ');
  if (options !== '') given.searchParams.set('options', options);
  return given.href;
}

/** Counts are bigint, which pg hands out as text; ours fit a number, as they are in SQLite. */
function getTypeParser(oid: number, format?: 'text' | 'binary') {
  if (oid === pg.types.builtins.INT8) return Number;
  return format === 'binary' ? pg.types.getTypeParser(oid, 'binary') : pg.types.getTypeParser(oid, 'text');
}
