import { type Kysely, sql } from 'kysely';
import type { Connection } from './connect.ts';
import { DatabaseUrlError } from './database-url-error.ts';
import { type DatabaseRole, grants } from './grants.ts';

const ROLES = Object.keys(grants) as DatabaseRole[];

/**
 * Makes the roles that do not exist yet (they cannot sign in) and lets `member` take them on; null stands for the connected user.
 * Needs CREATEROLE. Returns the roles it made.
 */
export async function createRoles(connection: Connection, member: string | null): Promise<DatabaseRole[]> {
  return connection.database.transaction().execute(async (transaction) => {
    const missing = await missingRoles(transaction);
    const grantee = member === null ? sql.raw('current_user') : sql.id(member);
    for (const role of missing) await sql`create role ${sql.id(role)} nologin`.execute(transaction);
    for (const role of ROLES) await sql`grant ${sql.id(role)} to ${grantee}`.execute(transaction);
    return missing;
  });
}

/** Which roles this PostgreSQL does not know yet. */
async function missingRoles(database: Kysely<never> | Connection['database']): Promise<DatabaseRole[]> {
  const { rows } = await sql<{ rolname: string }>`
    select rolname from pg_roles where rolname in (${sql.join(ROLES)})`.execute(database);
  const known = new Set(rows.map((row) => row.rolname));
  return ROLES.filter((role) => !known.has(role));
}

/**
 * Gives each role exactly the rights of grants.ts, in place of those it had: a right taken out of that file is gone at the next
 * start. Throws `DatabaseUrlError` when the roles have not been made.
 */
export async function applyGrants(connection: Connection): Promise<void> {
  const missing = await missingRoles(connection.database);
  if (missing.length > 0) {
    throw new DatabaseUrlError(
      `The database of DATABASE_URL has no role ${missing.join(', ')}. Make the roles once: npm run db:roles`,
    );
  }
  await connection.database.transaction().execute(async (transaction) => {
    // Two processes that change the rights of one table at once would disturb each other.
    await sql`select pg_advisory_xact_lock(hashtext('titik grants'))`.execute(transaction);
    await sql.raw(ROLES.flatMap(statementsFor).join(';\n')).execute(transaction);
  });
}

function statementsFor(role: DatabaseRole): string[] {
  return [
    `revoke all on all tables in schema public from ${role}`,
    `grant usage on schema public to ${role}`,
    ...Object.entries(grants[role]).flatMap(([table, rights]) =>
      rights.map((right) => {
        const what = typeof right === 'string' ? right : `select (${right.select.join(', ')})`;
        return `grant ${what} on public.${table} to ${role}`;
      }),
    ),
  ];
}
