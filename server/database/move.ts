import { createHash } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import type { Connection } from './connect.ts';
import { appliedMigrations, knownMigrations, migrate } from './migrations.ts';
import { zones } from './zones.ts';

/** Why a move was refused; nothing was changed. The message says what to do. */
export class MoveRefusedError extends Error {
  override name = 'MoveRefusedError';
}

/** What a table holds: how many rows, and a sum that changes with any of them and not with their order. */
export interface TableSum {
  rows: number;
  sum: string;
}

export interface MoveReport {
  /** By table. */
  tables: Record<string, TableSum>;
  /** True when an earlier move had ended and only its proof was repeated. */
  before: boolean;
}

type AnyDatabase = Kysely<Record<string, Record<string, unknown>>>;
type Row = Record<string, unknown>;

const ROWS_AT_ONCE = 500;

/** Every table that is carried over; an engine's own (the index of words) is made anew by the target itself. */
export const tablesToMove = Object.values(zones)
  .flatMap((zone) => Object.keys(zone))
  .sort();

/**
 * Carries every row of an instance in SQLite into an empty database of PostgreSQL, in one transaction that ends only when both sides
 * have the same rows in every table: interrupted at any moment, the target is as empty as before. A target that holds exactly these rows
 * already (the process ended after the commit) is proved once more. Throws `MoveRefusedError`.
 */
export async function moveDatabase(
  source: Connection,
  target: Connection,
  progress: (table: string, rows: number) => void = () => {},
): Promise<MoveReport> {
  await refuseOtherVersion(source);
  await migrate(target);
  const from = source.database as unknown as AnyDatabase;
  return (target.database as unknown as AnyDatabase).transaction().execute(async (to) => {
    // Nobody else shall write while rows are counted.
    await sql`lock table ${sql.join(tablesToMove.map((table) => sql.table(table)))} in exclusive mode`.execute(
      to,
    );
    const filled = await filledTables(to);
    if (filled.length === 0) {
      for (const table of tablesToMove) progress(table, await copyTable(from, to, table));
    }
    const tables: Record<string, TableSum> = {};
    for (const table of tablesToMove) {
      const [here, there] = [await sumOf(rowsOfSqlite(from, table)), await sumOf(rowsOfPostgres(to, table))];
      if (here.rows !== there.rows || here.sum !== there.sum) {
        throw new MoveRefusedError(
          filled.length > 0
            ? `The database of DATABASE_URL is not empty (${filled.join(', ')}). Make an empty one (createdb) and name that.`
            : `${table} came over differently: ${here.rows} rows here, ${there.rows} there. Nothing was kept there; please report this.`,
        );
      }
      tables[table] = here;
    }
    return { tables, before: filled.length > 0 };
  });
}

async function refuseOtherVersion(source: Connection): Promise<void> {
  const applied = await appliedMigrations(source);
  const wanted = knownMigrations('sqlite');
  const newer = applied.find((name) => !wanted.includes(name));
  if (newer !== undefined) {
    throw new MoveRefusedError(
      `The data folder was used by a newer Titik Terang (it knows ${newer}). Move it with that version.`,
    );
  }
  const missing = wanted.find((name) => !applied.includes(name));
  if (missing !== undefined) {
    throw new MoveRefusedError(
      `The data folder is of an older Titik Terang (it lacks ${missing}). Start this version on it once, stop it, then move.`,
    );
  }
}

async function filledTables(to: AnyDatabase): Promise<string[]> {
  const filled: string[] = [];
  for (const table of tablesToMove) {
    const { rows } = await sql`select 1 from ${sql.table(table)} limit 1`.execute(to);
    if (rows.length > 0) filled.push(table);
  }
  return filled;
}

async function copyTable(from: AnyDatabase, to: AnyDatabase, table: string): Promise<number> {
  const types = await columnTypes(to, table);
  let copied = 0;
  let batch: Row[] = [];
  const flush = async () => {
    if (batch.length > 0) await to.insertInto(table).values(batch).execute();
    copied += batch.length;
    batch = [];
  };
  for await (const row of rowsOfSqlite(from, table)) {
    batch.push(
      Object.fromEntries(Object.entries(row).map(([name, value]) => [name, stored(value, types.get(name))])),
    );
    if (batch.length === ROWS_AT_ONCE) await flush();
  }
  await flush();
  return copied;
}

/** Flags of the library for accounts are 0 and 1 in SQLite, a type of their own in PostgreSQL. */
function stored(value: unknown, type: string | undefined): unknown {
  return type === 'boolean' && typeof value === 'number' ? value === 1 : value;
}

async function columnTypes(to: AnyDatabase, table: string): Promise<Map<string, string>> {
  const { rows } = await sql<{ column_name: string; data_type: string }>`
    select column_name, data_type from information_schema.columns
    where table_schema = current_schema() and table_name = ${table}`.execute(to);
  return new Map(rows.map((row) => [row.column_name, row.data_type]));
}

async function* rowsOfSqlite(from: AnyDatabase, table: string): AsyncGenerator<Row> {
  yield* from.selectFrom(table).selectAll().stream(ROWS_AT_ONCE);
}

async function* rowsOfPostgres(to: AnyDatabase, table: string): AsyncGenerator<Row> {
  await sql`declare moved no scroll cursor for select * from ${sql.table(table)}`.execute(to);
  try {
    for (;;) {
      const { rows } = await sql<Row>`fetch ${sql.lit(ROWS_AT_ONCE)} from moved`.execute(to);
      yield* rows;
      if (rows.length < ROWS_AT_ONCE) return;
    }
  } finally {
    await sql`close moved`.execute(to);
  }
}

const MODULUS = 1n << 256n;

/** SHA-256 of each row, added up: the same rows in any order, twice or missing ones told apart. */
async function sumOf(rows: AsyncGenerator<Row>): Promise<TableSum> {
  let count = 0;
  let sum = 0n;
  for await (const row of rows) {
    count += 1;
    sum = (sum + BigInt(`0x${createHash('sha256').update(canonical(row)).digest('hex')}`)) % MODULUS;
  }
  return { rows: count, sum: sum.toString(16).padStart(64, '0') };
}

/** One text for a row, whichever engine it comes from: columns in order, flags as 0 and 1, times as the same instant. */
function canonical(row: Row): string {
  const columns = Object.keys(row).sort();
  return JSON.stringify(columns.map((name) => [name, sameInBoth(row[name])]));
}

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

function sameInBoth(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString();
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value === 'bigint') return Number(value);
  if (typeof value === 'string' && INSTANT.test(value)) return new Date(value).toISOString();
  return value;
}
