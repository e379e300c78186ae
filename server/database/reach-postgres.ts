import { sql } from 'kysely';
import type { Connection } from './connect.ts';
import { DatabaseUrlError } from './database-url-error.ts';

/** Throws `DatabaseUrlError` when PostgreSQL does not answer, refuses the user, or would not hold every letter. */
export async function reachPostgres(connection: Connection, url: string): Promise<void> {
  const { hostname, port, pathname, searchParams } = new URL(url);
  const where = `${hostname || searchParams.get('host')}:${port || 5432}${pathname}`;
  const encoding = await encodingOf(connection).catch((error: unknown) => {
    throw new DatabaseUrlError(
      `DATABASE_URL: PostgreSQL at ${where} cannot be used (${reasonOf(error)}). Start it, or correct the address, user, password or database name.`,
    );
  });
  if (encoding !== 'UTF8') {
    throw new DatabaseUrlError(
      `DATABASE_URL: the database at ${where} stores text as ${encoding}. Make one that holds every letter: createdb --encoding=UTF8 --template=template0 NAME`,
    );
  }
}

async function encodingOf(connection: Connection): Promise<string | undefined> {
  const { rows } = await sql<{ encoding: string }>`
    select current_setting('server_encoding') as encoding`.execute(connection.database);
  return rows[0]?.encoding;
}

/** Codes of PostgreSQL and of the network: they say enough, and nothing of the URL. */
function reasonOf(error: unknown): string {
  const { code } = error as { code?: string };
  const known: Record<string, string> = {
    ECONNREFUSED: 'nobody listens there',
    ENOTFOUND: 'no such host',
    '28P01': 'wrong password',
    '28000': 'this user may not connect',
    '3D000': 'no such database',
    '53300': 'it has no connection left',
    '57P03': 'it is just starting',
  };
  return code === undefined ? 'no answer' : (known[code] ?? code);
}
