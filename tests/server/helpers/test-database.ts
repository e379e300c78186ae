import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    /** A PostgreSQL whose user may make databases; absent in the project "sqlite". */
    postgresUrl?: string;
  }
}

/** An empty database for one test server; null where the tests run on SQLite. */
export async function createTestDatabase(): Promise<{ url: string; drop(): Promise<void> } | null> {
  const server = inject('postgresUrl');
  if (server === undefined) return null;
  const name = `titik_test_${randomBytes(6).toString('hex')}`;
  await administer(server, `create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => administer(server, `drop database ${name} with (force)`) };
}

async function administer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
